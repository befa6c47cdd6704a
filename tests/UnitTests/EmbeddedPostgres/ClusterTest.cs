using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>A folder for a cluster, gone after the test.</summary>
public abstract class ClusterTest : IDisposable
{
    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), $"flowprov-test-{Guid.NewGuid():N}");

    protected List<string> Log { get; } = [];

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    protected EmbeddedPostgresOptions Options() => new() { DataFolder = Folder, Durable = false, Log = Log.Add };

    protected Task<EmbeddedPostgresCluster> StartAsync() => EmbeddedPostgresCluster.StartAsync(Options(), CancellationToken.None);
}
