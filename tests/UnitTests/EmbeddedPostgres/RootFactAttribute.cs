using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>A test of what only root meets: the server runs as another user.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = DataFolders.RunsAsRoot ? null : "runs only as root";
}
