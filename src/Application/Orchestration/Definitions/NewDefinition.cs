using System.Text.Json;
using FlowProv.Application.Orchestration.Schedules;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>
/// What no new definition may have: the server's own queue, and intervals of less than a second. Asked of what comes in, and not by the parser: what
/// was stored before must stay readable.
/// </summary>
internal static class NewDefinition
{
    /// <summary>An error for each place of a definition that has it.</summary>
    public static IReadOnlyList<ErrorDetail> Check(JsonElement configuration)
    {
        var errors = new List<ErrorDetail>();
        var root = Place.Root(configuration, errors);
        if (root.Member("tasks") is null)
        {
            return errors;
        }

        if (root.Member("queue") is { } queue)
        {
            Refuse(queue);
            Refuse(queue.Member("default"));
            foreach (var (_, custom) in queue.Member("customs") is { IsObject: true } customs ? customs.Members() : [])
            {
                Refuse(custom);
            }
        }

        if (root.Member("periodic") is { } periodic)
        {
            PeriodicSchedule.RefuseShort(periodic);
        }

        return errors;
    }

    private static void Refuse(Place? named)
    {
        if (named is { Value.ValueKind: JsonValueKind.String } place && place.Value.ValueEquals(ServerQueue.Http))
        {
            place.Fail($"the queue {ServerQueue.Http} is the server's own; a task gets there by http in its task_options, whatever its queue");
        }
    }
}
