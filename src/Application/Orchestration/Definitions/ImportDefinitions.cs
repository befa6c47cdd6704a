using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Definitions.Folders;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>
/// Stores all definitions of a Director folder or none. New ones run at once, as in Director a definition that is loaded is live; those that
/// are stored already get another version where they changed, and keep their state.
/// </summary>
/// <param name="Folder">The folder with <c>workflows.yml</c>.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record ImportDefinitions(string Folder, FlowOrigin Origin) : ICommand<IReadOnlyList<ImportedDefinition>>
{
    internal FolderContents Contents => field ??= WorkflowFolder.Load(Folder);
}

/// <summary>What became of one definition.</summary>
/// <param name="FlowId">The flow, named like the definition.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Outcome">Whether it is another one than before.</param>
public sealed record ImportedDefinition(string FlowId, int Version, ImportOutcome Outcome);

/// <summary>What an import does to a flow.</summary>
public enum ImportOutcome
{
    Added,
    Replaced,
    Unchanged,
}

internal sealed class ImportDefinitionsValidator : AbstractValidator<ImportDefinitions>
{
    public ImportDefinitionsValidator() => RuleFor(request => request.Folder).Custom((_, context) =>
    {
        var contents = context.InstanceToValidate.Contents;
        context.Tell(contents.Errors);
        if (contents.Configurations.Length > FlowDrafts.Most)
        {
            context.Tell([FlowErrors.Detail([WorkflowFolder.FileName], $"{WorkflowFolder.FileName}: holds more than {FlowDrafts.Most} definitions")]);
        }
    });
}

internal sealed class ImportDefinitionsHandler(IFlowStore store, FlowChanges changes)
    : IRequestHandler<ImportDefinitions, IReadOnlyList<ImportedDefinition>>
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IReadOnlyList<ImportedDefinition>> Handle(ImportDefinitions request, CancellationToken cancellationToken)
    {
        var drafts = Drafts(request.Contents);
        var ids = drafts.Select(draft => draft.FlowId).ToList();
        var stored = (await store.LockAsync(ids, cancellationToken)).ToDictionary(flow => flow.FlowId, StringComparer.Ordinal);
        await changes.ClaimFullnamesAsync(drafts, cancellationToken);
        var last = await changes.LastVersionsAsync(ids, cancellationToken);
        var imported = drafts.Select(draft => Import(draft, stored.GetValueOrDefault(draft.FlowId), last, request.Origin)).ToList();
        if (imported.Exists(definition => definition.Outcome != ImportOutcome.Unchanged))
        {
            await changes.SaveAsync(cancellationToken);
        }

        return imported;
    }

    private static List<FlowDraft> Drafts(FolderContents contents)
    {
        var errors = new List<ErrorDetail>();
        var drafts = contents.Configurations
            .Select((configuration, index) => FlowDraft.ReadItem(JsonElement.Parse(configuration.ToJsonString(Json)), index, errors))
            .OfType<FlowDraft>()
            .ToList();
        return errors.Count == 0 ? drafts : throw FlowErrors.Of(errors);
    }

    private ImportedDefinition Import(FlowDraft draft, FlowConfiguration? flow, Dictionary<string, int> last, FlowOrigin origin)
    {
        if (flow?.Body == draft.Body)
        {
            return new ImportedDefinition(flow.FlowId, flow.Version, ImportOutcome.Unchanged);
        }

        var version = 1 + (flow?.Version ?? last.GetValueOrDefault(draft.FlowId));
        if (flow is null)
        {
            flow = changes.Create(draft, version, FlowState.Running, origin);
            changes.Note(flow, FlowEventKind.Created, origin, null, flow.State);
            return new ImportedDefinition(flow.FlowId, version, ImportOutcome.Added);
        }

        var before = flow.State;
        changes.Write(flow, draft, version, origin);
        changes.Note(flow, FlowEventKind.Updated, origin, before, flow.State);
        return new ImportedDefinition(flow.FlowId, version, ImportOutcome.Replaced);
    }
}
