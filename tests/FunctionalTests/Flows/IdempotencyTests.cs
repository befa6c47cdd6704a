using FlowProv.Application.Behaviours;
using Npgsql;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>The header Idempotency-Key (contracts/director-and-flows.md 4.6).</summary>
public class IdempotencyTests(ApiFixture fixture) : FlowsTest(fixture)
{
    private const string Run = """{"project":"p","name":"W","payload":{"n":12345678901234567890.10},"comment":"ü"}""";
    private const string Definition = """{"flow_id":"w","project":"p","name":"W","tasks":["A"]}""";

    [Fact]
    public async Task Flows_are_added_once_and_told_twice()
    {
        var first = await SendAsync("/flows", """[{"flow_id":"a"},{"flow_id":"b"}]""", "k");
        var second = await SendAsync("/flows", """[{"flow_id":"a"},{"flow_id":"b"}]""", "k");

        (first.Status, second.Status, second.Text).Should().Be((201, 201, first.Text));
        (IsReplayed(first), IsReplayed(second)).Should().Be((false, true));
        (await EventsAsync("a")).Should().ContainSingle();
        (await SendAsync("/flows", """[{"flow_id":"a"},{"flow_id":"b"}]""", "k2")).Status.Should().Be(400, "another key is another request");
    }

    [Fact]
    public async Task Run_is_started_once_and_told_as_it_was_then()
    {
        await AddRunningAsync(Definition);
        var first = await SendAsync("/api/workflows", Run, "k");
        await CompleteAsync(await ClaimOneAsync("A"), "1");

        var second = await SendAsync("/api/workflows", Run, "k");

        (second.Status, second.Text, IsReplayed(second)).Should().Be((201, first.Text, true));
        second.Json["status"]!.GetValue<string>().Should().Be("pending", "it is the first answer");
        (await GetAsync("/api/workflows")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Run_is_relaunched_once()
    {
        await AddRunningAsync(Definition);
        var run = (await SendAsync("/api/workflows", Run)).Json["id"];

        var first = await SendAsync($"/api/workflows/{run}/relaunch", "", "k");
        var second = await SendAsync($"/api/workflows/{run}/relaunch", "", "k");

        (first.Status, second.Status, second.Text, IsReplayed(second)).Should().Be((201, 201, first.Text, true));
        (await SendAsync($"/api/workflows/{run}/relaunch?from_failed=true", "", "k")).Status.Should().Be(422, "the query belongs to the request");
        (await GetAsync("/api/workflows")).AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task Key_of_another_request_is_refused_in_the_family_s_form()
    {
        await AddRunningAsync(Definition);
        await SendAsync("/flows", """[{"flow_id":"a"}]""", "k");
        await SendAsync("/api/workflows", Run, "k2");
        const string Words = "The Idempotency-Key was sent with another request before; each request needs its own.";

        var flows = await SendAsync("/flows", """[{"flow_id":"b"}]""", "k");
        var director = await SendAsync("/api/workflows", Run.Replace("ü", "u", StringComparison.Ordinal), "k2");

        (flows.Status, flows.Text).Should().Be((422, $$"""{"error":"{{Words}}"}"""));
        (director.Status, director.Text).Should().Be((422, $$"""{"error":"{{Words}}"}"""));
        (await SendAsync("/api/workflows", Run, "k")).Status.Should().Be(422, "the path belongs to the request");
        (await GetAsync("/flows")).AsArray().Should().HaveCount(2);
        (await GetAsync("/api/workflows")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Twins_at_the_same_moment_run_once()
    {
        await AddRunningAsync(Definition);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync("/api/workflows", Run, "twins")));

        answers.Should().OnlyContain(answer => answer.Status == 201 && answer.Text == answers[0].Text);
        answers.Count(IsReplayed).Should().Be(11);
        (await GetAsync("/api/workflows")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Request_that_failed_is_judged_anew()
    {
        (await SendAsync("/api/workflows", Run, "k")).Status.Should().Be(404);
        (await SendAsync("/flows", "[{}]", "k2")).Status.Should().Be(400);
        await AddRunningAsync(Definition);

        var answer = await SendAsync("/api/workflows", Run, "k");

        (answer.Status, IsReplayed(answer)).Should().Be((201, false));
        (await SendAsync("/flows", """[{"flow_id":"a"}]""", "k2")).Status.Should().Be(201);
    }

    [Fact]
    public async Task Dry_run_takes_no_key()
    {
        (await SendAsync("/flows?dry_run=true", """[{"flow_id":"a"}]""", "k")).Status.Should().Be(200);

        (await SendAsync("/flows", """[{"flow_id":"a"}]""", "k")).Status.Should().Be(201);
    }

    [Theory]
    [InlineData(0, 400)]
    [InlineData(255, 201)]
    [InlineData(256, 400)]
    public async Task Key_has_1_to_255_characters(int length, int status) =>
        (await SendAsync("/flows", """[{"flow_id":"a"}]""", new string('k', length))).Status.Should().Be(status);

    [Fact]
    public async Task Key_is_known_for_a_day()
    {
        await AddRunningAsync(Definition);
        var first = await SendAsync("/api/workflows", Run, "k");
        await SendAsync("/api/workflows", Run, "young");
        await ExecuteAsync("update kept_answers set created_at = now() - interval '25 hours' where key = 'k'");

        var second = await SendAsync("/api/workflows", """{"project":"p","name":"W","payload":{}}""", "k");

        (second.Status, IsReplayed(second)).Should().Be((201, false));
        second.Text.Should().NotBe(first.Text);
        IsReplayed(await SendAsync("/api/workflows", """{"project":"p","name":"W","payload":{}}""", "k")).Should().BeTrue();
        await ExecuteAsync("update kept_answers set created_at = now() - interval '25 hours' where key = 'k'");
        (await Fixture.SendAsync(new ForgetAnswers(100))).Should().BeLessThanOrEqualTo(1, "the host may have been first");
        (await ExecuteAsync("delete from kept_answers")).Should().Be(1, "the young one stays");
    }

    private Task<Answer> SendAsync(string path, string body, string? key = null) =>
        SendAsync(HttpMethod.Post, path, body, key is null ? [] : [("Idempotency-Key", key)]);

    private static bool IsReplayed(Answer answer) => answer.Headers.TryGetValues("Idempotent-Replayed", out var told) && told.Single() == "true";

    private async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }
}
