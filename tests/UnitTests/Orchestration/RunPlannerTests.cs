using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Domain.Runs;
using static FlowProv.UnitTests.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

public sealed class RunPlannerTests
{
    [Theory]
    [InlineData("a chain", """["EXTRACT","TRANSFORM","LOAD"]""", "EXTRACT[] null|TRANSFORM[0] 0|LOAD[1] 1")]
    [InlineData("a first group", """[{"G":{"type":"group","tasks":["R","R"]}},"ADD"]""", "R[] null|R[] null|ADD[0,1] [0,1]")]
    [InlineData("a group after a task", """["A",{"G":{"type":"group","tasks":["B","C"]}},"D"]""", "A[] null|B[0] 0|C[0] 0|D[1,2] [1,2]")]
    [InlineData("a group of one is not wrapped", """[{"G":{"type":"group","tasks":["A"]}},"B"]""", "A[] null|B[0] 0")]
    [InlineData("an empty group first", """[{"G":{"type":"group","tasks":[]}},"B"]""", "B[] []")]
    [InlineData("an empty group later", """["A",{"G":{"type":"group","tasks":[]}},"B"]""", "A[] null|B[0] []")]
    [InlineData("a group after a group", """[{"G":{"type":"group","tasks":["A","B"]}},{"H":{"type":"group","tasks":["C","D"]}},"E"]""",
        "A[] null|B[] null|C[0,1] [0,1]|D[0,1] [0,1]|E[2,3] [2,3]")]
    [InlineData("a chain in a group", """["A",{"G":{"type":"group","tasks":[{"C":{"type":"chain","tasks":["B","C"]}},"D"]}},"E"]""",
        "A[] null|B[0] 0|C[1] 1|D[0] 0|E[2,3] [2,3]")]
    [InlineData("a group in a chain", """[{"C":{"type":"chain","tasks":["A",{"G":{"type":"group","tasks":["B","C"]}}]}},"D"]""",
        "A[] null|B[0] 0|C[0] 0|D[1,2] [1,2]")]
    [InlineData("a group in a group", """[{"G":{"type":"group","tasks":["A",{"H":{"type":"group","tasks":["B","C"]}}]}},"D"]""",
        "A[] null|B[] null|C[] null|D[0,1,2] [0,[1,2]]")]
    [InlineData("an empty group in a group", """["A",{"G":{"type":"group","tasks":["B",{"H":{"type":"group","tasks":[]}}]}},"D"]""",
        "A[] null|B[0] 0|D[1] [1,[]]")]
    [InlineData("an empty chain is not there", """["A",{"G":{"type":"group","tasks":["B",{"C":{"type":"chain","tasks":[]}}]}},"D"]""",
        "A[] null|B[0] 0|D[1] 1")]
    [InlineData("nothing", "[]", "")]
    public void Tasks_follow_each_other(string what, string tasks, string plan) =>
        string.Join('|', RunPlanner.Plan(Parse(With(tasks))).Tasks.Select(Print)).Should().Be(plan, what);

    /// <summary>The YAML of upstream's issue 40, with type and tasks beside the name of the chain.</summary>
    [Fact]
    public void Type_and_tasks_may_stand_beside_the_name()
    {
        var definition = Parse(With(
            """["TEST_1","TEST_2",{"WORKERS":{"type":"group","tasks":["TEST_3",{"TEST3_WORKERS":null,"type":"chain","tasks":["TEST_6","TEST_7"]},"TEST_4","TEST_5"]}},"TEST_8"]"""));
        ((TaskGroup)definition.Tasks[2]).Members[1].Name.Should().Be("TEST3_WORKERS");
        string.Join('|', RunPlanner.Plan(definition).Tasks.Select(Print)).Should().Be(
            "TEST_1[] null|TEST_2[0] 0|TEST_3[1] 1|TEST_6[1] 1|TEST_7[3] 3|TEST_4[1] 1|TEST_5[1] 1|TEST_8[2,4,5,6] [2,4,5,6]");
    }

    [Fact]
    public void Hooks_stand_apart()
    {
        var plan = RunPlanner.Plan(Parse(With("""["A","B"]""",
            """ "hooks":{"success":"S","failure":"F"},"queue":{"default":"q","customs":{"F":"f"}},"task_options":{"B":{"priority":7},"F":{"priority":-1}} """)));
        plan.Tasks.Select(task => (task.Position, task.Key, task.Queue, task.Priority, task.Hook))
            .Should().Equal((0, "A", "q", 0, null), (1, "B", "q", 7, null), (2, "S", "q", 0, HookKind.Success));
        (plan.Tasks[2].Previous.Length, plan.Tasks[2].ArgsTemplate).Should().Be((0, ArgumentSource.None.Value));
        var failure = plan.FailureHook!;
        (failure.Position, failure.Key, failure.Queue, failure.Priority, failure.Hook, failure.ArgsTemplate)
            .Should().Be((3, "F", "f", -1, HookKind.Failure, null));
        failure.Previous.Should().BeEmpty();
    }

    [Fact]
    public void Without_hooks_there_are_none() => RunPlanner.Plan(Parse(Etl)).FailureHook.Should().BeNull();

    private static string Print(PlannedTask task) => $"{task.Key}[{string.Join(',', task.Previous)}] {task.ArgsTemplate}";
}
