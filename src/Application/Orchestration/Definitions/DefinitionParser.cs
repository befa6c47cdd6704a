using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using FlowProv.Application.Orchestration.Schedules;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>Reads a flow configuration as a Director definition, and tells everything that is wrong with it.</summary>
public static class DefinitionParser
{
    /// <summary>The most dependencies and arguments of all tasks together; two large groups in a row multiply.</summary>
    public const int MaxLinks = 200_000;

    /// <summary>Nothing and no errors for a configuration without <c>tasks</c>, which is no definition; nothing and its errors for a wrong one.</summary>
    public static (WorkflowDefinition? Definition, IReadOnlyList<ErrorDetail> Errors) Parse(JsonElement configuration)
    {
        var errors = new List<ErrorDetail>();
        var root = Place.Root(configuration, errors);
        if (!root.IsObject)
        {
            root.Fail("a configuration must be an object");
        }
        else if (configuration.TryGetProperty("tasks", out _))
        {
            if (JsonDoor.Check(Encoding.UTF8.GetBytes(configuration.GetRawText())) is { } reason)
            {
                root.Fail(reason);
                return (null, errors);
            }

            var definition = Read(root);
            return (errors.Count == 0 ? definition : null, errors);
        }

        return (null, errors);
    }

    private static WorkflowDefinition Read(Place root)
    {
        var tasks = new TaskListReader();
        var definition = new WorkflowDefinition(
            Required(root, "project") ?? "", Required(root, "name") ?? "", tasks.Read(root.Member("tasks")!.Value));
        definition = Hooks(Names(root, definition));
        var known = new HashSet<string>(tasks.Names, StringComparer.Ordinal);
        known.UnionWith(new[] { definition.SuccessHook, definition.FailureHook }.OfType<string>());
        definition = Queues(definition) with
        {
            Options = root.Member("task_options") is { } options ? ByTask(options, known, TaskOptionsReader.Read) : definition.Options,
            Periodic = root.Member("periodic") is { } periodic ? PeriodicSchedule.Read(periodic) : null,
            Schema = root.Member("schema") is { } schema ? Schema(schema) : null,
            RetentionOffset = Retention(root) ?? WorkflowDefinition.KeepAll,
        };
        CheckLinks(root, definition);
        return definition;

        WorkflowDefinition Hooks(WorkflowDefinition read) => root.Member("hooks") is { } hooks && hooks.IsObjectOf("success", "failure")
            ? read with { SuccessHook = Hook(hooks, "success"), FailureHook = Hook(hooks, "failure") }
            : read;

        WorkflowDefinition Queues(WorkflowDefinition read) => root.Member("queue") switch
        {
            null => read,
            { Value.ValueKind: JsonValueKind.Object } queue when queue.IsObjectOf("default", "customs") => read with
            {
                DefaultQueue = queue.Member("default") is { } name ? name.Text("a queue") ?? "" : read.DefaultQueue,
                CustomQueues = queue.Member("customs") is { } customs ? ByTask(customs, known, custom => custom.Text("a queue") ?? "") : read.CustomQueues,
            },
            { } queue => read with { DefaultQueue = queue.Text("a queue") ?? "" },
        };
    }

    private static string? Required(Place root, string name)
    {
        if (root.Member(name) is { } member)
        {
            return member.Text($"the {name} of a definition");
        }

        root.Fail($"a configuration with tasks is a definition and needs a {name}");
        return null;
    }

    private static WorkflowDefinition Names(Place root, WorkflowDefinition definition)
    {
        if (definition.Project.Contains('.', StringComparison.Ordinal))
        {
            root.Member("project")!.Value.Fail("must not contain a dot: the full name is parted at the first one");
        }

        if (definition.FullName.Length > Place.MaxName)
        {
            root.Fail($"project and name have together at most {Place.MaxName - 1} characters");
        }

        return definition;
    }

    private static string? Hook(Place hooks, string kind) => hooks.Member(kind)?.Text("a hook");

    private static ImmutableDictionary<string, T> ByTask<T>(Place map, HashSet<string> known, Func<Place, T> read)
    {
        if (!map.IsObject)
        {
            map.Fail("must be an object with the names of tasks as keys");
            return ImmutableDictionary<string, T>.Empty;
        }

        foreach (var (name, value) in map.Members())
        {
            if (!known.Contains(name))
            {
                value.Fail("names no task of this definition");
            }
        }

        return map.Members().ToImmutableDictionary(member => member.Name, member => read(member.Value), StringComparer.Ordinal);
    }

    private static int? Retention(Place root) =>
        root.Member("retention") is { } retention && retention.IsObjectOf("offset")
            ? retention.Member("offset")?.Integer(WorkflowDefinition.KeepAll, int.MaxValue)
            : null;

    private static PayloadSchema? Schema(Place place)
    {
        if (place.Value.ValueKind == JsonValueKind.String)
        {
            place.Fail("must be a JSON Schema itself; only the import of a folder reads one by its name");
            return null;
        }

        var (schema, errors) = PayloadSchema.Parse(place.Value);
        foreach (var error in errors)
        {
            (place with { Path = place.Path.AddRange(error.Location) }).Fail(error.Message);
        }

        return schema;
    }

    private static void CheckLinks(Place root, WorkflowDefinition definition)
    {
        var links = RunPlanner.Plan(definition).Tasks.Sum(task => (long)task.Previous.Length + task.ArgsTemplate!.Size);
        if (links > MaxLinks)
        {
            root.Member("tasks")!.Value.Fail($"the tasks depend on each other {links} times; a definition has at most {MaxLinks} dependencies");
        }
    }
}
