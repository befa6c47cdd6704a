namespace FlowProv.FunctionalTests.Prefect;

public class ConcurrencyLimitTests(ApiFixture fixture) : ResourceTest(fixture)
{
    [Fact]
    public async Task Post_stores_by_tag_and_always_answers_200()
    {
        var made = await PostAsync("/api/concurrency_limits/", """{"tag":"db/x","concurrency_limit":2}""");
        Keys(made).Should().Equal("id", "created", "updated", "tag", "concurrency_limit", "active_slots");
        var again = await PostAsync("/api/concurrency_limits/", """{"tag":"db/x","concurrency_limit":5}""");
        IdOf(again).Should().Be(IdOf(made));
        (await GetAsync($"/api/concurrency_limits/{IdOf(made)}"))["concurrency_limit"]!.GetValue<int>().Should().Be(5);
    }

    [Fact]
    public async Task Limit_is_found_reset_and_deleted_by_tag()
    {
        var made = await PostAsync("/api/concurrency_limits/", """{"tag":"db","concurrency_limit":2}""");
        await PostAsync("/api/concurrency_limits/tag/db/reset", $$"""{"slot_override":["{{NoId}}"]}""");
        (await GetAsync("/api/concurrency_limits/tag/db"))["active_slots"]!.ToJsonString().Should().Be($"[\"{NoId}\"]");
        await SendAsync(HttpMethod.Post, "/api/concurrency_limits/tag/db/reset", null, 200);
        (await GetAsync("/api/concurrency_limits/tag/db"))["active_slots"]!.AsArray().Should().BeEmpty();
        (await SendAsync(HttpMethod.Delete, "/api/concurrency_limits/tag/db", null, 200)).Should().Be("null");
        await DeleteAsync($"/api/concurrency_limits/{IdOf(made)}", 404);
        (await GetAsync("/api/concurrency_limits/tag/db", 404))["detail"]!.GetValue<string>().Should().Be("Concurrency limit not found");
        await PostAsync("/api/concurrency_limits/tag/db/reset", "{}", 404);
    }

    [Fact]
    public async Task Patch_changes_what_it_tells()
    {
        var id = IdOf(await PostAsync("/api/concurrency_limits/", """{"tag":"b","concurrency_limit":2}"""));
        await PostAsync("/api/concurrency_limits/", """{"tag":"taken","concurrency_limit":2}""");
        await PatchAsync($"/api/concurrency_limits/{id}", """{"concurrency_limit":7}""");
        await PatchAsync($"/api/concurrency_limits/{id}", """{"tag":"c"}""");
        var changed = await GetAsync($"/api/concurrency_limits/{id}");
        (changed["tag"]!.ToString(), changed["concurrency_limit"]!.GetValue<int>()).Should().Be(("c", 7));
        await PatchAsync($"/api/concurrency_limits/{id}", """{"tag":"taken"}""", 409);
        await PatchAsync($"/api/concurrency_limits/{id}", """{"concurrency_limit":-1}""", 422);
        await PatchAsync($"/api/concurrency_limits/{NoId}", """{"tag":"x"}""", 404);
    }

    [Fact]
    public async Task Lists_put_and_delete_by_id()
    {
        var id = IdOf(await PostAsync("/api/concurrency_limits/", """{"tag":"b","concurrency_limit":2}"""));
        await PutAsync($"/api/concurrency_limits/{NoId}", """{"tag":"a","concurrency_limit":1}""", 201);
        await PutAsync($"/api/concurrency_limits/{NoId}", """{"tag":"b","concurrency_limit":1}""", 409);
        Texts(await GetAsync("/api/concurrency_limits/"), "tag").Should().Equal("a", "b");
        Texts(await PostAsync("/api/concurrency_limits/filter", """{"offset":1}"""), "tag").Should().Equal("b");
        await DeleteAsync($"/api/concurrency_limits/{id}", 200);
        Texts(await GetAsync("/api/concurrency_limits/"), "tag").Should().Equal("a");
    }

    [Theory]
    [InlineData("""{"tag":"a"}""")]
    [InlineData("""{"concurrency_limit":1}""")]
    [InlineData("""{"tag":"a","concurrency_limit":-1}""")]
    [InlineData("""{"tag":"a","concurrency_limit":1,"active_slots":[]}""")]
    public async Task Wrong_body_is_told(string body) => await PostAsync("/api/concurrency_limits/", body, 422);
}
