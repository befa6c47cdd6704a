using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>Where payloads wait until they have arrived whole.</summary>
public sealed class UploadFolder
{
    private const string Prefix = "flowprov-";
    private const string Suffix = ".upload";

    private readonly string path;

    private UploadFolder(string path) => this.path = path;

    /// <summary>Makes the folder, for its owner only, and removes what a killed process left in it.</summary>
    /// <param name="path">The folder; null for the system's own for temporary files.</param>
    public static UploadFolder Open(string? path)
    {
        var folder = Path.GetFullPath(path ?? Path.GetTempPath());
        if (!Directory.Exists(folder))
        {
            DataFolders.Make(Path.GetDirectoryName(folder)!);
            DataFolders.MakePrivate(folder);
        }

        foreach (var file in Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}"))
        {
            RemoveLeftover(file);
        }

        return new UploadFolder(folder);
    }

    internal FileStream CreateFile()
    {
        var name = Path.Combine(path, $"{Prefix}{Guid.NewGuid():N}{Suffix}");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            BufferSize = 0,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(name, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(name, options);
        File.Delete(name); // Nameless from now on: nothing is left behind, unless the process is killed between these two lines.
        return file;
    }

    // A file that another service is writing goes on without its name, so this can never hurt one.
    private static void RemoveLeftover(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It belongs to somebody else.
        }
    }
}
