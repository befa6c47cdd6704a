using System.Security.Cryptography;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.EmbeddedPostgres;
using Microsoft.Extensions.Logging;

namespace FlowProv.Infrastructure.Secrets;

/// <summary>The key of the secrets: the configured one, or that of a file in the data folder, which is made when it is first needed.</summary>
internal sealed partial class SecretKey(SecretKeyOptions options, ILogger<SecretKey> logger)
{
    public const string FileName = "secrets.key";
    public const int Bytes = 32;

    // Others hold the lock for moments.
    private const int MaxAttempts = 250;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private byte[]? key = options.Key;

    public byte[] Read()
    {
        lock (gate)
        {
            return key ??= ReadFile();
        }
    }

    private byte[] ReadFile()
    {
        var path = Path.Combine(Path.GetFullPath(options.DataFolder ?? DataFolders.Default()), FileName);
        try
        {
            if (!File.Exists(path))
            {
                Create(path);
            }

            return SecretKeyOptions.Parse(File.ReadAllText(path)) ?? throw Unusable(path, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, failure);
        }
    }

    private void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            DataFolders.Make(Path.GetDirectoryName(folder)!);
            DataFolders.MakePrivate(folder);
            DataFolders.LetServerUserPass(folder);
        }

        // File.Move looks before it renames, so that of two who make a key at a time one would lose what it sealed already.
        var turn = $"{path}.lock";
        using (WaitForTurn(turn))
        {
            if (!File.Exists(path))
            {
                Write(path);
            }

            // Whoever locks another file of this name from now on finds the key.
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(turn);
            }
        }
    }

    private void Write(string path)
    {
        // Whole under its name or not at all: another process may look at the same time.
        var draft = $"{path}.{Guid.NewGuid():N}";
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, mode))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        }

        File.Move(draft, path, overwrite: false);
        LogCreated(path);
    }

    private static FileStream WaitForTurn(string path)
    {
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, options);
            }
            catch (IOException) when (attempt < MaxAttempts)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // Callers need not know the server's folders.
    private FlowProvException Unusable(string path, Exception? failure)
    {
        LogUnusable(failure, path);
        return new FlowProvException(
            ErrorKind.Unavailable, "Secrets cannot be stored or read: the key file of the data folder is not usable; FlowProv:Secrets:Key can hold the key instead.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The key file {Path} is not usable: it must be readable and hold 32 bytes as base64")]
    private partial void LogUnusable(Exception? failure, string path);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Made {Path}, the key of stored secrets: keep a copy, and give it to every server of this database (or set FlowProv:Secrets:Key)")]
    private partial void LogCreated(string path);
}
