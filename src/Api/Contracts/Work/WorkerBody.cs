using System.Text.Json.Serialization;

namespace FlowProv.Api.Contracts.Work;

/// <summary>A worker.</summary>
/// <param name="Id">The name it claims by.</param>
/// <param name="Status"><c>online</c> when it claimed in the last two minutes or holds a lease, else <c>offline</c>.</param>
/// <param name="Queues">The queues it asks for; null: all but the server's own.</param>
/// <param name="Keys">The task names it asks for; null: all.</param>
/// <param name="FirstSeen">Its first claim, UTC.</param>
/// <param name="LastSeen">Its last claim, UTC, to some seconds.</param>
/// <param name="Running">The tasks it holds leases of.</param>
public sealed record WorkerBody(
    string Id,
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IReadOnlyList<string>? Queues,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IReadOnlyList<string>? Keys,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen,
    int Running);

/// <summary>A queue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ready">Its depth: tasks to be claimed now.</param>
/// <param name="Scheduled">Tasks that wait for the time of another attempt.</param>
/// <param name="Held">Tasks of paused flows.</param>
/// <param name="WaitingForDependencies">Tasks that wait for other tasks.</param>
/// <param name="Running">Tasks in the hands of workers.</param>
/// <param name="OldestWaitSeconds">How long the first of the ready tasks has been ready; null without any.</param>
/// <param name="Workers">Workers online that ask for this queue.</param>
public sealed record QueueBody(
    string Name,
    int Ready,
    int Scheduled,
    int Held,
    int WaitingForDependencies,
    int Running,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? OldestWaitSeconds,
    int Workers);

/// <summary>A list of what there is.</summary>
/// <param name="Items">The items.</param>
/// <param name="Count">Their number.</param>
public sealed record WorkList<T>(IReadOnlyList<T> Items, int Count);
