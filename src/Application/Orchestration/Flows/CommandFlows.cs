using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Logging;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.3, 4.4.
/// <summary>Tells flows to start, stop, pause or resume: the named ones, those with some labels, or all.</summary>
/// <param name="Body">The command.</param>
/// <param name="DryRun">Tells what would be, and changes nothing.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record CommandFlows(ReadOnlyMemory<byte> Body, bool DryRun, FlowOrigin Origin) : IRequest<CommandedFlows>
{
    internal CommandRequest Told => field ??= CommandRequest.Read(FlowJson.Parse(Body));
}

/// <summary>How a command ended.</summary>
public sealed record CommandedFlows(CommandVerdict Verdict, string Status, IReadOnlyList<FlowEntry> Entries)
{
    /// <summary>"all" or "selector" where the flows were not named.</summary>
    public string? Scope { get; init; }

    public bool DryRun { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>Whether a command was carried out.</summary>
public enum CommandVerdict
{
    /// <summary>For one flow at least, or for all that there are.</summary>
    Done,

    /// <summary>For none of those that were named.</summary>
    ForNone,

    /// <summary>For none, since it was all or nothing and one could not.</summary>
    NotForAll,
}

internal sealed class CommandFlowsValidator : AbstractValidator<CommandFlows>
{
    public CommandFlowsValidator(FlowsOptions options) => RuleFor(request => request.Body).Custom((_, context) =>
    {
        var told = context.InstanceToValidate.Told;
        context.Tell(told.Errors);
        if (told.IsEmptyList && options.RefuseEmptyCommandList)
        {
            context.Tell([FlowErrors.Detail(["body", "flow_ids"], "The list of flow_ids is empty; leave it out to command all flows.")]);
        }
    });
}

internal sealed partial class CommandFlowsHandler(IMediator mediator, FlowSignal signal, TimeProvider time, ILogger<CommandFlowsHandler> logger)
    : IRequestHandler<CommandFlows, CommandedFlows>
{
    // Each flow is locked until the end of its transaction, and the database has room for some thousand locks.
    private const int MostTogether = 500;

    private static readonly TimeSpan DrainPatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    public async Task<CommandedFlows> Handle(CommandFlows request, CancellationToken cancellationToken)
    {
        var told = request.Told;
        var dryRun = request.DryRun || told.DryRun;
        if (told.IsEmptyList)
        {
            LogEmptyList(told.Command, request.Origin.RequestId);
        }

        var ids = told.FlowIds ?? await mediator.Send(new MatchFlows(told.Selector), cancellationToken);
        if (told.Atomic && ids.Count > MostTogether)
        {
            throw new FlowProvException(ErrorKind.Invalid, $"An atomic command goes to {MostTogether} flows at most; these are {ids.Count}.");
        }

        var entries = new List<FlowEntry>();
        foreach (var some in ids.Chunk(MostTogether))
        {
            entries.AddRange(await mediator.Send(new ApplyCommand(some, told.Command, told.Atomic, dryRun, request.Origin), cancellationToken));
        }

        var verdict = VerdictOn(entries, told);
        if (verdict == CommandVerdict.Done && told.Command == FlowCommand.SoftStop && !dryRun)
        {
            entries = await DrainAsync(entries, cancellationToken);
        }

        return new CommandedFlows(verdict, FlowWords.Done(told.Command), told.FlowIds is null ? [.. entries.Select(entry => entry.WhereSkipped())] : entries)
        {
            Scope = told.FlowIds is not null ? null : told.Selector is null ? "all" : "selector",
            DryRun = dryRun,
            Warnings = told.Warnings,
        };
    }

    private static CommandVerdict VerdictOn(List<FlowEntry> entries, CommandRequest told) =>
        told.Atomic && entries.Exists(entry => entry.Error is not null) ? CommandVerdict.NotForAll
        : told.FlowIds is not null && entries.TrueForAll(entry => entry.Error is not null) ? CommandVerdict.ForNone
        : CommandVerdict.Done;

    // Waits outside of any transaction; what is not over then is told as stopping.
    private async Task<List<FlowEntry>> DrainAsync(List<FlowEntry> entries, CancellationToken cancellationToken)
    {
        var stopping = entries.Where(entry => entry.Status == FlowWords.Of(FlowState.Stopping)).Select(entry => entry.FlowId).ToList();
        var (started, states) = (time.GetTimestamp(), new Dictionary<string, FlowState>(StringComparer.Ordinal));
        while (stopping.Count > 0)
        {
            var next = signal.Next;
            await mediator.Send(new EndDrains(), cancellationToken);
            foreach (var status in await mediator.Send(new ListFlowStatuses(stopping), cancellationToken))
            {
                states[status.FlowId] = status.Status;
            }

            if (states.Values.All(state => state != FlowState.Stopping) || time.GetElapsedTime(started) >= DrainPatience)
            {
                break;
            }

            await FlowSignal.WaitAsync(next, LookAgain, cancellationToken);
        }

        return [.. entries.Select(entry => states.TryGetValue(entry.FlowId, out var state) ? entry with { Status = FlowWords.Of(state) } : entry)];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Command} with an empty list of flow_ids goes to all flows ({RequestId})")]
    private partial void LogEmptyList(FlowCommand command, string? requestId);
}
