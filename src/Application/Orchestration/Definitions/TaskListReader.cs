using System.Collections.Immutable;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>Reads the steps of a definition and keeps the names of all its tasks.</summary>
internal sealed class TaskListReader
{
    public const int MaxDepth = 16;
    public const int MaxSteps = 10_000;

    private int steps;

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<TaskStep> Read(Place list) => Read(list, 0);

    private ImmutableArray<TaskStep> Read(Place list, int depth)
    {
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            list.Fail("must be a list of task names, groups and chains");
            return [];
        }

        var read = ImmutableArray.CreateBuilder<TaskStep>();
        foreach (var item in list.Items())
        {
            if (++steps > MaxSteps)
            {
                if (steps == MaxSteps + 1)
                {
                    item.Fail($"a definition has at most {MaxSteps} tasks, groups and chains");
                }

                break;
            }

            if (Step(item, depth) is { } step)
            {
                read.Add(step);
            }
        }

        return read.ToImmutable();
    }

    private TaskStep? Step(Place item, int depth)
    {
        if (item.Value.ValueKind == JsonValueKind.String)
        {
            if (item.Text("a task name") is not { } name)
            {
                return null;
            }

            Names.Add(name);
            return new SingleTask(name);
        }

        if (!item.IsObject || Nested(item) is not { } nested)
        {
            item.Fail("must be a task name, or an object with one key that names a group or a chain");
            return null;
        }

        if (depth == MaxDepth)
        {
            item.Fail($"groups and chains are nested at most {MaxDepth} deep");
            return null;
        }

        return Nested(nested.Name, nested.Body, depth + 1);
    }

    /// <summary>
    /// The name of a group or chain and where its type and tasks stand. The YAML of upstream's issue 40 has them beside the name
    /// (<c>{NAME: null, type: chain, tasks: []}</c>), not below it; both are taken.
    /// </summary>
    private static (string Name, Place Body)? Nested(Place item)
    {
        var members = item.Members().ToArray();
        if (members is [var only])
        {
            return (only.Name, only.Value);
        }

        var rest = members.Where(member => member.Name is not ("type" or "tasks")).ToArray();
        return members.Length == 3 && rest is [{ Value.Value.ValueKind: JsonValueKind.Null }] ? (rest[0].Name, item) : null;
    }

    private TaskStep? Nested(string name, Place body, int depth)
    {
        if (!body.IsObject)
        {
            body.Fail("must be an object with type and tasks");
            return null;
        }

        // Contract 2.1: any other type than chain is a group.
        var type = body.Member("type");
        if (type is null)
        {
            body.Fail("type is missing; it is 'group' or 'chain'");
        }

        if (body.Member("tasks") is not { } tasks)
        {
            body.Fail("tasks is missing");
            return null;
        }

        var read = Read(tasks, depth);
        return type is { Value: { ValueKind: JsonValueKind.String } word } && word.ValueEquals("chain") ? new TaskChain(name, read) : new TaskGroup(name, read);
    }
}
