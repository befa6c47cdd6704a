using System.Collections.Immutable;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>
/// Lays out the tasks of a run (contracts/director-and-flows.md 2.2 and 2.3). Beyond the contract:
/// a chain within a group gives the result of its last task; a group within a group gives its list, so lists nest (a group of one is not wrapped);
/// an empty group gives <c>[]</c> as Celery's empty chord does, and what follows still waits for what stood before it;
/// a chain without tasks is as if it were not written.
/// </summary>
public static class RunPlanner
{
    public static RunPlan Plan(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var planning = new Planning(definition);
        planning.Sequence(definition.Tasks, new Front([], ArgumentSource.None.Value));
        if (definition.SuccessHook is { } success)
        {
            planning.Add(success, HookKind.Success, [], ArgumentSource.None.Value);
        }

        var tasks = planning.Tasks.ToImmutable();
        var failure = definition.FailureHook is { } key ? planning.Add(key, HookKind.Failure, [], null) : null;
        return new RunPlan(tasks, failure);
    }

    /// <summary>What the next step waits for and receives.</summary>
    private readonly record struct Front(ImmutableArray<int> Tails, ArgumentSource Argument);

    private sealed class Planning(WorkflowDefinition definition)
    {
        public ImmutableArray<PlannedTask>.Builder Tasks { get; } = ImmutableArray.CreateBuilder<PlannedTask>();

        public PlannedTask Add(string key, HookKind? hook, ImmutableArray<int> previous, ArgumentSource? argument)
        {
            var options = definition.OptionsOf(key);
            var task = new PlannedTask(Tasks.Count, key, definition.QueueOf(key), options.Priority, hook, previous, argument, options);
            Tasks.Add(task);
            return task;
        }

        public Front Sequence(ImmutableArray<TaskStep> steps, Front front) => steps.Aggregate(front, (current, step) => Step(step, current));

        private Front Step(TaskStep step, Front front) => step switch
        {
            TaskChain chain => Sequence(chain.Steps, front),
            TaskGroup group => Group([.. group.Members.Where(member => !IsVoid(member))], front),
            _ => Single(Add(step.Name, null, front.Tails, front.Argument).Position),
        };

        private static Front Single(int position) => new([position], new ArgumentSource.Result(position));

        private Front Group(ImmutableArray<TaskStep> members, Front front)
        {
            var before = Tasks.Count;
            var ends = members.Select(member => Step(member, front)).ToArray();

            // A member without tasks ends where the group began; beside a real one, that says nothing.
            var tails = ends.SelectMany(end => end.Tails).Where(tail => tail >= before).ToImmutableArray();
            return new Front(
                tails.IsEmpty ? front.Tails : tails,
                ends is [var only] ? only.Argument : new ArgumentSource.List([.. ends.Select(end => end.Argument)]));
        }

        private static bool IsVoid(TaskStep step) => step is TaskChain chain && chain.Steps.All(IsVoid);
    }
}
