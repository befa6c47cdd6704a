namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Offsets, cursors, numbered pages and lists by GET (contracts/prefect.md 1.1 and issue 4).</summary>
public class PageTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private const int Runs = 30;

    public static TheoryData<string> Sorts =>
    [
        "ID_DESC", "START_TIME_ASC", "START_TIME_DESC", "EXPECTED_START_TIME_ASC", "EXPECTED_START_TIME_DESC", "NAME_ASC", "NAME_DESC",
        "NEXT_SCHEDULED_START_TIME_ASC", "END_TIME_DESC",
    ];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Walk_by_cursor_or_offset_sees_each_run_once_in_order(string sort)
    {
        await SeedAsync();
        var whole = await ListAsync("/flow_runs/filter", $$"""{"sort":"{{sort}}"}""");
        whole.Should().HaveCount(Runs).And.OnlyHaveUniqueItems();

        var (walked, cursor) = (new List<string>(), (string?)null);
        do
        {
            var page = await Prefect.SendAsync(
                HttpMethod.Post, "/api/flow_runs/filter", $$"""{"sort":"{{sort}}","limit":7,"cursor":{{(cursor is null ? "null" : $"\"{cursor}\"")}} }""");
            walked.AddRange(page.Expect(200).AsArray().Select(run => Id(run!)));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        walked.Should().Equal(whole);
        for (var offset = 0; offset <= Runs; offset += 7)
        {
            (await ListAsync("/flow_runs/filter", $$"""{"sort":"{{sort}}","limit":7,"offset":{{offset}} }""")).Should().Equal(whole.Skip(offset).Take(7));
        }

        var byQuery = await Prefect.SendAsync(HttpMethod.Get, $"/api/flow_runs/?sort={sort}&limit=5&offset=4");
        byQuery.Expect(200).AsArray().Select(run => Id(run!)).Should().Equal(whole.Skip(4).Take(5));
        var next = await Prefect.SendAsync(HttpMethod.Get, $"/api/flow_runs/?sort={sort}&limit=5&cursor={Uri.EscapeDataString(byQuery.NextCursor!)}");
        next.Expect(200).AsArray().Select(run => Id(run!)).Should().Equal(whole.Skip(9).Take(5));
    }

    [Fact]
    public async Task Nulls_stand_where_postgresql_puts_them()
    {
        await SeedAsync();
        var ended = await ListAsync("/flow_runs/filter", """{"sort":"END_TIME_DESC"}""", "end_time");
        ended.Take(Runs / 2).Should().OnlyContain(time => time == "null");
        ended.Skip(Runs / 2).Should().NotContain("null").And.BeInDescendingOrder();
        var scheduled = await ListAsync("/flow_runs/filter", """{"sort":"NEXT_SCHEDULED_START_TIME_ASC"}""", "next_scheduled_start_time");
        scheduled[0].Should().NotBe("null");
        scheduled.Should().EndWith("null");
    }

    [Fact]
    public async Task Pages_are_numbered_from_one()
    {
        await SeedAsync();
        var whole = await ListAsync("/flow_runs/filter", """{"sort":"NAME_ASC"}""");
        var page = await Prefect.PostAsync("/flow_runs/paginate", """{"sort":"NAME_ASC","page":2,"limit":8}""");
        page["results"]!.AsArray().Select(run => Id(run!)).Should().Equal(whole.Skip(8).Take(8));
        (page["count"]!.GetValue<int>(), page["limit"]!.GetValue<int>(), page["pages"]!.GetValue<int>(), page["page"]!.GetValue<int>()).Should().Be((Runs, 8, 4, 2));
        var empty = await Prefect.PostAsync("/flow_runs/paginate", """{"limit":0}""");
        (empty["results"]!.AsArray().Count, empty["pages"]!.GetValue<int>(), empty["count"]!.GetValue<int>()).Should().Be((0, 0, Runs));
        await Prefect.PostAsync("/flow_runs/paginate", """{"page":0}""", 422);
    }

    [Theory]
    [InlineData("/flow_runs/?limit=201")]
    [InlineData("/flow_runs/?limit=many")]
    [InlineData("/flow_runs/?sort=SIDEWAYS")]
    [InlineData("/flows/?offset=-1")]
    public async Task List_by_get_has_the_rules_of_the_filter(string path) => await Prefect.GetAsync(path, 422);

    [Fact]
    public async Task Cursor_of_another_order_is_refused()
    {
        await SeedAsync();
        var cursor = (await Prefect.SendAsync(HttpMethod.Get, "/api/flow_runs/?sort=NAME_ASC&limit=1")).NextCursor!;
        await Prefect.GetAsync($"/flow_runs/?sort=END_TIME_DESC&limit=1&cursor={Uri.EscapeDataString(cursor)}", 400);
        await Prefect.GetAsync("/flow_runs/?cursor=nonsense", 400);
    }

    /// <summary>Runs with equal keys, half of them not ended, a third scheduled.</summary>
    private async Task SeedAsync()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        for (var n = 0; n < Runs; n++)
        {
            await PostRunAsync(flowId, $"\"name\":\"run-{n % 4}\"");
        }

        await ExecuteAsync(
            """
            with numbered as (select id, row_number() over (order by id) as n from flow_runs)
            update flow_runs set
                started_at = case when n % 3 = 0 then null else timestamptz '2023-01-01Z' + n % 5 * interval '1 hour' end,
                expected_start_at = timestamptz '2023-01-01Z' + n % 4 * interval '1 hour',
                next_scheduled_at = case when n % 3 = 0 then timestamptz '2023-01-02Z' + n % 2 * interval '1 hour' end,
                ended_at = case when n % 2 = 0 then timestamptz '2023-01-03Z' + n % 3 * interval '1 hour' end
            from numbered where numbered.id = flow_runs.id
            """);
    }
}
