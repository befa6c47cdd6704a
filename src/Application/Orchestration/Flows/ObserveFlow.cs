using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>An external runner reports the state of a flow that this service does not execute. True when it is another than before.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Body">status and perhaps detail.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record ObserveFlow(string FlowId, ReadOnlyMemory<byte> Body, FlowOrigin Origin) : ICommand<bool>
{
    internal Observation Observation => field ??= Observation.Read(FlowJson.Parse(Body));
}

/// <summary>What a runner reports.</summary>
internal sealed record Observation(FlowState? State, string? Detail, IReadOnlyList<ErrorDetail> Errors)
{
    private const int MostDetail = 4_096;

    public static Observation Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return new Observation(null, null, [FlowErrors.Detail(["body"], "The body must be a JSON object.")]);
        }

        var errors = new List<ErrorDetail>();
        var state = body.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String ? StateOf(status.GetString()!) : null;
        if (state is null)
        {
            errors.Add(FlowErrors.Detail(["body", "status"], "The status must be running, stopped, paused, stopping or failed."));
        }

        var detail = body.TryGetProperty("detail", out var told) && told.ValueKind == JsonValueKind.String ? told.GetString() : null;
        if (told.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String) || detail?.Length > MostDetail)
        {
            errors.Add(FlowErrors.Detail(["body", "detail"], $"The detail must be a text of at most {MostDetail} characters."));
        }

        return new Observation(state, detail, errors);
    }

    private static FlowState? StateOf(string word) =>
        Enum.GetValues<FlowState>().Where(state => FlowWords.Of(state) == word).Select(state => (FlowState?)state).SingleOrDefault();
}

internal sealed class ObserveFlowValidator : AbstractValidator<ObserveFlow>
{
    public ObserveFlowValidator() => RuleFor(request => request.Body).Custom((_, context) => context.Tell(context.InstanceToValidate.Observation.Errors));
}

internal sealed class ObserveFlowHandler(IFlowStore store, FlowChanges changes) : IRequestHandler<ObserveFlow, bool>
{
    public async Task<bool> Handle(ObserveFlow request, CancellationToken cancellationToken)
    {
        var flow = (await store.LockAsync([request.FlowId], cancellationToken)).SingleOrDefault() ?? throw FlowErrors.Missing(request.FlowId);
        if (flow.Fullname is not null)
        {
            throw new FlowProvException(
                ErrorKind.Invalid, $"Flow '{flow.FlowId}' defines the workflow {flow.Fullname}, which this service executes itself: nobody else knows its state.");
        }

        var (before, known) = (flow.State, flow.ObservedState);
        (flow.ObservedState, flow.ObservedDetail, flow.ObservedAt) = (request.Observation.State, request.Observation.Detail, changes.Now);
        if (flow.ObservedState == known)
        {
            await changes.SaveQuietlyAsync(cancellationToken);
            return false;
        }

        flow.StateVersion++;
        flow.StateChangedAt = changes.Now;
        changes.Note(flow, FlowEventKind.Observed, request.Origin, before, flow.State);
        await changes.SaveAsync(cancellationToken);
        return true;
    }
}
