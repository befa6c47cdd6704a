using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Application.Orchestration.Documents;

/// <summary>Merges what runs tell of themselves in the transaction of the step, secrets taken out as from any producer's message.</summary>
internal sealed class DocumentMessages(IUnitOfWork unitOfWork, SecretRedactor redactor)
{
    public Task MergeAsync(IReadOnlyList<DocumentMessage> messages, bool mostlyStored, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            redactor.Redact(message.Fields, message.Collection);
        }

        return messages.Count == 0 ? Task.CompletedTask : unitOfWork.MergeAsync(messages, mostlyStored, cancellationToken);
    }
}
