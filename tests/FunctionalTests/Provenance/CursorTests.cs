namespace FlowProv.FunctionalTests.Provenance;

public class CursorTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Walk_sees_every_lasting_row_once_while_others_write()
    {
        var lasting = Enumerable.Range(0, 3000).Select(n => $"lasting_{n:D5}").ToList();
        await IngestAsync([.. lasting.Select((id, n) => $$"""{"task_id":"{{id}}","started_at":{{1000 + (n % 700)}},"status":"RUNNING"}""")]);
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 3).Select(writer => WriteAsync(writer, lasting, stop.Token)).ToArray();

        var seen = await WalkAsync("/api/v1/tasks?limit=37");

        await stop.CancelAsync();
        await Task.WhenAll(writers);
        seen.Where(id => id.StartsWith("lasting", StringComparison.Ordinal)).Order().Should().Equal(lasting);
    }

    [Fact]
    public async Task Cursor_is_bound_to_its_question()
    {
        await IngestAsync([.. Enumerable.Range(0, 5).Select(n => $$"""{"task_id":"{{n}}","started_at":{{n}} }""")]);
        var cursor = (await GetAsync("/api/v1/tasks?limit=2"))["next_cursor"]!.GetValue<string>();

        Ids(await GetAsync($"/api/v1/tasks?limit=3&cursor={cursor}"), "task_id").Should().Equal("2", "3", "4");
        await GetAsync($"/api/v1/tasks?order=desc&cursor={cursor}", 400);
        await GetAsync($"/api/v1/tasks?status=RUNNING&cursor={cursor}", 400);
        await GetAsync($"/api/v1/workflows?cursor={cursor}", 400);
        await PostAsync("/api/v1/tasks/query", $$"""{"sort":[{"field":"started_at"}],"cursor":"{{cursor}}"}""", 400);
    }

    [Fact]
    public async Task Total_is_exact_up_to_its_bound()
    {
        await IngestAsync([.. Enumerable.Range(0, 12).Select(n => $$"""{"task_id":"{{n}}","started_at":{{n}} }""")]);
        var answer = await GetAsync("/api/v1/tasks?limit=5&include_total=true");
        answer["total"]!.GetValue<int>().Should().Be(12);
        answer["total_is_lower_bound"]!.GetValue<bool>().Should().BeFalse();
        (await GetAsync("/api/v1/tasks?limit=5"))["total"].Should().BeNull();
    }

    private async Task<List<string>> WalkAsync(string path)
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var answer = await GetAsync(cursor is null ? path : $"{path}&cursor={cursor}");
            seen.AddRange(Ids(answer, "task_id"));
            cursor = answer["next_cursor"]?.GetValue<string>();
        }
        while (cursor is not null);
        return seen;
    }

    private async Task WriteAsync(int writer, List<string> lasting, CancellationToken stop)
    {
        for (var round = 0; !stop.IsCancellationRequested; round++)
        {
            var finished = lasting.Where((_, n) => n % 3 == writer && n % 11 == round % 11)
                .Select(id => $$"""{"task_id":"{{id}}","status":"FINISHED","ended_at":5000,"generated":{"round":{{round}} } }""");
            var others = Enumerable.Range(0, 20).Select(n => $$"""{"task_id":"new_{{writer}}_{{round}}_{{n}}","started_at":{{900 + (n * 50)}} }""");
            await IngestAsync([.. finished, .. others]);
        }
    }
}
