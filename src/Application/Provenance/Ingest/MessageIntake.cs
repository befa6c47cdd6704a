using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Takes messages from a body up to the point where they can be written: cut, parsed, normalised and redacted.</summary>
internal sealed class MessageIntake(Stream body, IngestTally tally, SecretRedactor redactor, IngestOptions options) : IDisposable
{
    private readonly MessageReader reader = new(body, options.MaxMessageBytes);
    private readonly MessageParser parser = new(redactor.Patterns);
    private ExceptionDispatchInfo? broken;

    /// <summary>The only kind of document that is taken; null for all.</summary>
    public Collection? Expected { get; init; }

    /// <summary>The form of the body; known after the first batch.</summary>
    public BodyForm Form => reader.Form;

    /// <summary>
    /// The next messages that can be written, or null at the end. Those that cannot are told to the tally.
    /// When the body breaks off, what came before is returned first.
    /// </summary>
    public async Task<MessageBatch?> ReadBatchAsync(CancellationToken cancellationToken)
    {
        broken?.Throw();
        var batch = new MessageBatch([], []);
        try
        {
            return await FillAsync(batch, cancellationToken) || batch.Count > 0 ? batch : null;
        }
        catch (Exception e) when (batch.Count > 0 && e is IOException or InvalidDataException)
        {
            broken = ExceptionDispatchInfo.Capture(e);
            return batch;
        }
    }

    public void Dispose() => reader.Dispose();

    private async Task<bool> FillAsync(MessageBatch batch, CancellationToken cancellationToken)
    {
        long bytes = 0;
        while (batch.Count < options.MaxBatchMessages && bytes < options.MaxBatchBytes)
        {
            if (await reader.ReadAsync(cancellationToken) is not { } raw)
            {
                return false;
            }

            tally.Received++;
            bytes += raw.Bytes.Length;
            if (Take(raw) is { } message)
            {
                tally.Take();
                batch.Messages.Add(message);
                batch.Indexes.Add(raw.Index);
            }
        }

        return true;
    }

    private DocumentMessage? Take(RawMessage raw)
    {
        var normalised = raw.Failure is { } failure ? new NormalisedMessage(null, failure) : ParseAndNormalise(raw);
        if (normalised.Reason is { } reason)
        {
            tally.Fail(raw.Index, reason);
        }

        return normalised.Message;
    }

    private NormalisedMessage ParseAndNormalise(RawMessage raw)
    {
        var (fields, reason, maybeSecret) = parser.Parse(raw.Bytes.Span);
        if (fields is null)
        {
            return new NormalisedMessage(null, reason);
        }

        if (raw.Bytes.Span.IndexOf("\"$"u8) >= 0)
        {
            fields = (JsonObject)ExtendedJson.ToPlain(fields)!;
        }

        var normalised = MessageNormaliser.Normalise(fields, Expected);
        if (maybeSecret && normalised.Message is { } message)
        {
            tally.Redacted += redactor.Redact(message.Fields, message.Collection);
        }

        return normalised;
    }
}
