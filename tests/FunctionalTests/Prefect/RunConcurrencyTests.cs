using FlowProv.Application.Ports;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>What several clients do at once (contracts/prefect.md 3.5 and 6.7), and limits on tags (3.3, task rule 5).</summary>
public class RunConcurrencyTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Of_eight_proposals_to_run_one_is_accepted()
    {
        for (var trial = 0; trial < 5; trial++)
        {
            var run = await RunAsync();
            var answers = await TogetherAsync(8, _ => Prefect.SendAsync(
                HttpMethod.Post, $"/api/flow_runs/{run}/set_state", $$"""{"state":{{State("RUNNING")}},"force":false}"""));

            answers.Select(answer => $"{answer.Status} {answer.Json["status"]}").Order()
                .Should().Equal([.. Enumerable.Repeat("200 ABORT", 7), "201 ACCEPT"]);
            (await Prefect.GetAsync($"/flow_runs/{run}"))["run_count"]!.GetValue<int>().Should().Be(1);
            (await StatesAsync(run)).Should().Be("Pending Running");
        }
    }

    [Fact]
    public async Task Forced_states_are_all_counted()
    {
        var run = await RunAsync();
        await TogetherAsync(30, _ => Prefect.SetStateAsync($"/flow_runs/{run}", State("RUNNING"), force: true));

        (await Prefect.GetAsync($"/flow_runs/{run}"))["run_count"]!.GetValue<int>().Should().Be(30);
        var times = (await Prefect.GetAsync($"/flow_run_states/?flow_run_id={run}")).AsArray().Select(state => Time(state!["timestamp"])).ToArray();
        times.Should().HaveCount(31).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task One_of_equal_creates_answers_201()
    {
        var flows = await TogetherAsync(8, _ => Prefect.SendAsync(HttpMethod.Post, "/api/flows/", """{"name":"same"}"""));
        One(flows);
        var flowId = Id(flows[0].Json);
        One(await TogetherAsync(8, _ => Prefect.SendAsync(HttpMethod.Post, "/api/flow_runs/", $$"""{"flow_id":"{{flowId}}","idempotency_key":"k"}""")));
        var run = await RunAsync(flow: flowId);
        One(await TogetherAsync(8, _ => Prefect.SendAsync(
            HttpMethod.Post, "/api/task_runs/", $$"""{"flow_run_id":"{{run}}","task_key":"k","dynamic_key":"0"}""")));
        One(await TogetherAsync(8, _ => Prefect.SendAsync(HttpMethod.Post, "/api/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d","work_queue_name":"q"}""")));
        (await CountAsync("/flow_runs/count")).Should().Be(2);
        (await ListAsync("/work_queues/filter", "{}", "name")).Where(name => name == "q").Should().ContainSingle();

        static void One(PrefectAnswer[] answers)
        {
            answers.Select(answer => answer.Status).Order().Should().Equal(200, 200, 200, 200, 200, 200, 200, 201);
            answers.Select(answer => Id(answer.Json)).Distinct().Should().ContainSingle();
        }
    }

    [Fact]
    public async Task Tag_with_a_limit_lets_so_many_tasks_run()
    {
        await LimitAsync(("db", 2), ("free", 9));
        var run = await RunAsync("RUNNING");
        var tasks = await Task.WhenAll(Enumerable.Range(0, 6).Select(async n => Id(await Prefect.CreateTaskRunAsync(run, "t", $"{n}", tags: """["free","db"]"""))));

        var answers = await TogetherAsync(6, async n => (Task: tasks[n], Answer: await Prefect.SendAsync(
            HttpMethod.Post, $"/api/task_runs/{tasks[n]}/set_state", $$"""{"state":{{State("RUNNING")}} }""")));

        var accepted = answers.Where(answer => answer.Answer.Status == 201).Select(answer => answer.Task).ToArray();
        accepted.Should().HaveCount(2);
        answers.Where(answer => answer.Answer.Status == 200).Should().OnlyContain(answer =>
            answer.Answer.Json["status"]!.ToString() == "WAIT" && answer.Answer.Json["details"]!["delay_seconds"]!.GetValue<int>() == 30);
        (await SlotsAsync("db")).Should().BeEquivalentTo(accepted);
        (await SlotsAsync("free")).Should().BeEquivalentTo(accepted, "who waits holds no slot of another tag");

        var waiting = tasks.Except(accepted).ToArray();
        await Prefect.ProposeAsync($"/task_runs/{accepted[0]}", State("COMPLETED"));
        (await SlotsAsync("db")).Should().Equal(accepted[1]);
        (await Prefect.ProposeAsync($"/task_runs/{waiting[0]}", State("RUNNING"))).Should().Be("ACCEPT Running");
        await Prefect.DeleteAsync($"/task_runs/{accepted[1]}");
        (await SlotsAsync("db")).Should().Equal(waiting[0]);
        await Prefect.DeleteAsync($"/flow_runs/{run}");
        (await SlotsAsync("db")).Should().BeEmpty();
        (await SlotsAsync("free")).Should().BeEmpty();
    }

    [Fact]
    public async Task Tag_with_a_limit_of_zero_lets_no_task_run()
    {
        await LimitAsync(("never", 0));
        var task = Id(await Prefect.CreateTaskRunAsync(await RunAsync("RUNNING"), "t", tags: """["never"]"""));

        var aborted = await Prefect.SetStateAsync($"/task_runs/{task}", State("RUNNING"), 200);

        (aborted["status"]!.ToString(), aborted["state"]!["name"]!.ToString()).Should().Be(("ABORT", "Pending"));
        aborted["details"]!["reason"]!.ToString().Should().Contain("never");
    }

    [Fact]
    public async Task Task_that_is_retried_gives_its_slot_back_meanwhile()
    {
        await LimitAsync(("db", 1));
        var run = await RunAsync("RUNNING");
        var task = Id(await Prefect.CreateTaskRunAsync(run, "t", policy: """{"retries":1}""", tags: """["db"]"""));
        await Prefect.ProposeAsync($"/task_runs/{task}", State("RUNNING"));
        (await SlotsAsync("db")).Should().Equal(task);

        (await Prefect.ProposeAsync($"/task_runs/{task}", State("FAILED"))).Should().Be("REJECT AwaitingRetry");
        (await SlotsAsync("db")).Should().BeEmpty();

        (await Prefect.ProposeAsync($"/task_runs/{task}", State("RUNNING"))).Should().Be("ACCEPT Retrying");
        await Prefect.ProposeAsync($"/task_runs/{task}", State("CANCELLED"), force: true);
        (await SlotsAsync("db")).Should().BeEmpty("a forced state frees it, too");
    }

    private static async Task<T[]> TogetherAsync<T>(int count, Func<int, Task<T>> act) => await Task.WhenAll(Enumerable.Range(0, count).Select(n => Task.Run(() => act(n))));

    private Task<int> LimitAsync(params (string Tag, int Limit)[] limits) => Fixture.WithAsync<IFlowProvDb, int>(async db =>
    {
        var now = DateTimeOffset.UtcNow;
        db.ConcurrencyLimits.AddRange(limits.Select(limit => new ConcurrencyLimit
        {
            Id = Guid.NewGuid(),
            Tag = limit.Tag,
            Limit = limit.Limit,
            CreatedAt = now,
            UpdatedAt = now,
        }));
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private async Task<string[]> SlotsAsync(string tag) => await Fixture.WithAsync<IFlowProvDb, string[]>(async db =>
    {
        var limit = await db.ConcurrencyLimits.AsNoTracking().SingleAsync(limit => limit.Tag == tag);
        return [.. limit.ActiveSlots.Select(id => id.ToString())];
    });
}
