using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Saves one document or an array of one kind, all or nothing.</summary>
internal static class DocumentSaving
{
    public static async Task<SavedDocuments> SaveAsync(
        Stream body, Collection collection, IDocumentWriter writer, SecretRedactor redactor, IngestOptions options, CancellationToken cancellationToken)
    {
        var tally = new IngestTally(options.MaxListedFailures);
        using var intake = new MessageIntake(body, tally, redactor, options) { Expected = collection };
        var messages = new List<DocumentMessage>();
        while (await intake.ReadBatchAsync(cancellationToken) is { } batch)
        {
            messages.AddRange(batch.Messages);
            if (tally.Received > options.MaxSavedDocuments)
            {
                throw new FlowProvException(
                    ErrorKind.TooLarge, $"more than {options.MaxSavedDocuments} documents in one request; POST /api/v1/ingest takes any number");
            }
        }

        Refuse(tally);
        if (messages.Count == 0 && intake.Form != BodyForm.Array)
        {
            throw new FlowProvException(ErrorKind.Invalid, "the body is empty; a JSON object or an array of objects is expected");
        }

        var stored = await writer.MergeAndReadAsync(messages, cancellationToken);
        return new SavedDocuments(stored, intake.Form != BodyForm.Array && stored.Count == 1, tally.Redacted);
    }

    private static void Refuse(IngestTally tally)
    {
        if (tally.Failed == 0)
        {
            return;
        }

        var failures = tally.ToReport(atomic: true).Failures;
        var first = tally.Received == 1 ? failures[0].Reason : $"document {failures[0].Index}: {failures[0].Reason}";
        throw new FlowProvException(
            ErrorKind.Invalid,
            tally.Failed == 1 ? first : $"{first} (and {tally.Failed - 1} more)",
            [.. failures.Select(failure => new ErrorDetail(["body", failure.Index], failure.Reason))]);
    }
}
