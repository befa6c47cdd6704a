using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Runs;
using MediatR;

namespace FlowProv.Application.Prefect.Logs;

// Contract: contracts/prefect.md 1.6.
/// <summary>Stores log lines; the runs they name need not exist.</summary>
/// <param name="Body">A list of name, level, message, timestamp, flow_run_id and perhaps task_run_id.</param>
public sealed record CreateLogs(JsonElement Body) : ICommand<Unit>;

internal sealed class CreateLogsHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<CreateLogs, Unit>
{
    public async Task<Unit> Handle(CreateLogs request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var now = time.GetUtcNow();
        var lines = (new BodyValue(request.Body, errors, [], "body").Items() ?? [])
            .Select(item => item.Members()).OfType<BodyObject>().Select(line => Read(line, now)).ToList();
        errors.ThrowIfAny();
        db.RunLogs.AddRange(lines);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private static RunLog Read(BodyObject line, DateTimeOffset now)
    {
        var log = new RunLog
        {
            Id = Guid.CreateVersion7(now),
            Name = line.Text("name", required: true) ?? "",
            Level = line.Integer("level", required: true) ?? 0,
            Message = line.Text("message", required: true) ?? "",
            LoggedAt = line.Instant("timestamp", required: true) ?? now,
            FlowRunId = line.Uuid("flow_run_id", required: true) ?? default,
            TaskRunId = line.Uuid("task_run_id", nullable: true),
            CreatedAt = now,
        };
        line.RefuseUnknown();
        return log;
    }
}
