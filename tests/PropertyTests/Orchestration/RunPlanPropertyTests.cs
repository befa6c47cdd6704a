using System.Collections.Immutable;
using CsCheck;
using FlowProv.Application.Orchestration.Definitions;

namespace FlowProv.PropertyTests.Orchestration;

public sealed class RunPlanPropertyTests
{
    private static readonly Gen<TaskStep> Steps = Gen.Recursive<TaskStep>((depth, step) => Gen.Frequency(
        (depth < 4 ? 2 : 1000, Gen.Int[0, 3].Select(name => (TaskStep)new SingleTask($"T{name}"))),
        (1, step.Array[0, 3].Select(members => (TaskStep)new TaskGroup("G", [.. members]))),
        (1, step.Array[0, 3].Select(steps => (TaskStep)new TaskChain("C", [.. steps])))));

    private static readonly Gen<WorkflowDefinition> Definitions = Gen.Select(
        Steps.Array[0, 5], Gen.Bool, Gen.Bool, (steps, success, failure) => new WorkflowDefinition("p", "n", [.. steps])
        {
            SuccessHook = success ? "S" : null,
            FailureHook = failure ? "F" : null,
        });

    [Fact]
    public void Tasks_wait_only_for_earlier_ones_and_only_first_ones_for_none() => Definitions.Sample(
        definition =>
        {
            var main = RunPlanner.Plan(definition).Tasks.Where(task => task.Hook is null).ToArray();
            foreach (var task in main)
            {
                task.Previous.All(previous => previous < task.Position).Should().BeTrue();
                task.Previous.Should().OnlyHaveUniqueItems();

                // Every result in the arguments is there when the task starts.
                task.ArgsTemplate!.Positions.Should().BeSubsetOf(task.Previous);
                task.Previous.IsEmpty.Should().Be(IsFirst(definition, task.Position));
            }
        },
        iter: 20_000);

    [Fact]
    public void Arguments_are_those_of_a_naive_run() => Definitions.Sample(
        definition =>
        {
            var naive = new NaiveRun();
            naive.Sequence(definition.Tasks, "null");
            var plan = RunPlanner.Plan(definition);
            plan.Tasks.Where(task => task.Hook is null).Select(task => ArgumentSource.Arguments(Stored(task), NaiveRun.Result))
                .Should().Equal(naive.Arguments.Select(argument => $"[{argument}]"));
            plan.Tasks.Select(task => task.Key).Should().Equal(definition.SuccessHook is { } hook ? naive.Keys.Append(hook) : naive.Keys);
        },
        iter: 20_000);

    private static ArgumentSource Stored(PlannedTask task) => ArgumentSource.Parse(task.ArgsTemplate!.ToString());

    /// <summary>Whether no task stands before it: a naive walk that counts what has ended before each task starts.</summary>
    private static bool IsFirst(WorkflowDefinition definition, int position)
    {
        var naive = new NaiveRun();
        naive.Sequence(definition.Tasks, "null");
        return naive.EndedBefore[position] == 0;
    }

    /// <summary>Runs a definition step by step as one would by hand; each task returns its own number.</summary>
    private sealed class NaiveRun
    {
        private int ended;

        public List<string> Arguments { get; } = [];

        public List<string> Keys { get; } = [];

        public List<int> EndedBefore { get; } = [];

        public static string Result(int position) => $"{{\"r\":{position}}}";

        public string Sequence(ImmutableArray<TaskStep> steps, string argument)
        {
            foreach (var step in steps)
            {
                argument = Run(step, argument);
            }

            return argument;
        }

        private string Run(TaskStep step, string argument)
        {
            switch (step)
            {
                case TaskChain chain:
                    return Sequence(chain.Steps, argument);
                case TaskGroup group:
                    var before = ended;
                    var most = ended;
                    var results = new List<string>();
                    foreach (var member in group.Members.Where(HasContent))
                    {
                        // Members start together, whatever the ones before them have ended.
                        ended = before;
                        results.Add(Run(member, argument));
                        most = Math.Max(most, ended);
                    }

                    ended = most;
                    return results.Count == 1 ? results[0] : $"[{string.Join(',', results)}]";
                default:
                    Arguments.Add(argument);
                    Keys.Add(step.Name);
                    EndedBefore.Add(ended);
                    ended++;
                    return Result(Arguments.Count - 1);
            }
        }

        private static bool HasContent(TaskStep step) => step is not TaskChain chain || chain.Steps.Any(HasContent);
    }
}
