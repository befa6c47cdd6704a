using System.IO.Compression;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Imports files of messages: JSON Lines, JSON arrays or MongoDB Extended JSON, plain or gzip. Each is committed batch by batch.</summary>
/// <param name="Paths">The files, imported one after another.</param>
/// <param name="Progress">Told after each batch.</param>
public sealed record ImportFiles(IReadOnlyList<string> Paths, IProgress<ImportProgress>? Progress = null) : IRequest<IReadOnlyList<ImportedFile>>;

/// <summary>How far an import has come.</summary>
/// <param name="Path">The file that is being read.</param>
/// <param name="BytesRead">Bytes of it that were read.</param>
/// <param name="TotalBytes">Its length.</param>
/// <param name="Received">Messages read.</param>
/// <param name="Failed">Messages refused so far.</param>
public sealed record ImportProgress(string Path, long BytesRead, long TotalBytes, long Received, long Failed);

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Report">Its messages' outcomes.</param>
/// <param name="Error">Why it could not be read to its end; null when it was.</param>
public sealed record ImportedFile(string Path, IngestReport Report, string? Error);

internal sealed class ImportFilesHandler(IDocumentWriter writer, SecretRedactor redactor, IngestOptions options)
    : IRequestHandler<ImportFiles, IReadOnlyList<ImportedFile>>
{
    public async Task<IReadOnlyList<ImportedFile>> Handle(ImportFiles request, CancellationToken cancellationToken)
    {
        var files = new List<ImportedFile>();
        foreach (var path in request.Paths)
        {
            var (file, goesOn) = await ImportAsync(path, request.Progress, cancellationToken);
            files.Add(file);
            if (!goesOn)
            {
                break;
            }
        }

        return files;
    }

    // A bad file does not keep the others out; a database that is away, and a caller who gives up, do.
    private async Task<(ImportedFile File, bool GoesOn)> ImportAsync(string path, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var tally = new IngestTally(options.MaxListedFailures);
        var (error, goesOn) = ((string?)null, true);
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            await using var content = await OpenAsync(file, cancellationToken);
            using var intake = new MessageIntake(content, tally, redactor, options);
            await new MessageImport(writer, tally).RunAsync(
                intake,
                () => progress?.Report(new ImportProgress(path, file.Position, file.Length, tally.Received, tally.Failed)),
                cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error = e.Message;
        }
        catch (FlowProvException e)
        {
            (error, goesOn) = (e.Message, false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            (error, goesOn) = ("told to stop before its end; what was stored stays", false);
        }

        return (new ImportedFile(path, tally.ToReport(atomic: false), error), goesOn);
    }

    private static async Task<Stream> OpenAsync(FileStream file, CancellationToken cancellationToken)
    {
        var magic = new byte[2];
        var read = await file.ReadAtLeastAsync(magic, magic.Length, throwOnEndOfStream: false, cancellationToken);
        file.Position = 0;
        return read == 2 && magic is [0x1F, 0x8B] ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
