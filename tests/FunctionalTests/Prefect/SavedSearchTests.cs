namespace FlowProv.FunctionalTests.Prefect;

public class SavedSearchTests(ApiFixture fixture) : ResourceTest(fixture)
{
    private const string Filters = """[{"object":"flow_run","property":"state","type":"string","operation":"equals","value":1.0}]""";

    [Fact]
    public async Task Put_stores_by_name()
    {
        var made = await PutAsync("/api/saved_searches/", $$"""{"name":"mine","filters":{{Filters}}}""", 201);
        Keys(made).Should().Equal("id", "created", "updated", "name", "filters");
        made["filters"]!.ToJsonString().Should().Be(Filters);
        var again = await PutAsync("/api/saved_searches/", """{"name":"mine"}""", 200);
        IdOf(again).Should().Be(IdOf(made));
        again["filters"]!.AsArray().Should().BeEmpty();
        (await GetAsync($"/api/saved_searches/{IdOf(made)}"))["name"]!.GetValue<string>().Should().Be("mine");
    }

    [Fact]
    public async Task Post_stores_by_name_as_put_does()
    {
        var made = await PostAsync("/api/saved_searches/", """{"name":"mine"}""", 201);
        IdOf(await PutAsync("/api/saved_searches/", """{"name":"mine"}""", 200)).Should().Be(IdOf(made));
    }

    [Fact]
    public async Task Put_with_an_id_makes_replaces_and_minds_names()
    {
        await PutAsync("/api/saved_searches/", """{"name":"taken"}""", 201);
        IdOf(await PutAsync($"/api/saved_searches/{NoId}", """{"name":"a"}""", 201)).Should().Be(NoId);
        (await PutAsync($"/api/saved_searches/{NoId}", """{"name":"b"}""", 200))["name"]!.GetValue<string>().Should().Be("b");
        await PutAsync($"/api/saved_searches/{NoId}", """{"name":"taken"}""", 409);
        Texts(await GetAsync("/api/saved_searches/"), "name").Should().Equal("b", "taken");
        Texts(await PostAsync("/api/saved_searches/filter", """{"limit":1,"offset":1}"""), "name").Should().Equal("taken");
    }

    [Fact]
    public async Task Patch_changes_what_it_tells()
    {
        var id = IdOf(await PutAsync("/api/saved_searches/", $$"""{"name":"mine","filters":{{Filters}}}""", 201));
        await PutAsync("/api/saved_searches/", """{"name":"taken"}""", 201);
        await PatchAsync($"/api/saved_searches/{id}", """{"name":"renamed"}""");
        var renamed = await GetAsync($"/api/saved_searches/{id}");
        (renamed["name"]!.ToString(), renamed["filters"]!.ToJsonString()).Should().Be(("renamed", Filters));
        await PatchAsync($"/api/saved_searches/{id}", """{"filters":[]}""");
        (await GetAsync($"/api/saved_searches/{id}"))["filters"]!.AsArray().Should().BeEmpty();
        await PatchAsync($"/api/saved_searches/{id}", """{"name":"taken"}""", 409);
        await PatchAsync($"/api/saved_searches/{id}", """{"name":null}""", 422);
        await PatchAsync($"/api/saved_searches/{NoId}", """{"name":"x"}""", 404);
    }

    [Fact]
    public async Task Saves_of_one_name_at_once_make_one_search()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var content = new StringContent("""{"name":"mine"}""", System.Text.Encoding.UTF8, "application/json");
            using var response = await Client.PutAsync(new Uri("/api/saved_searches/", UriKind.Relative), content);
            return (int)response.StatusCode;
        }));
        answers.Order().Should().Equal(200, 200, 200, 200, 200, 201);
    }

    [Fact]
    public async Task Delete_and_wrong_requests()
    {
        var id = IdOf(await PutAsync("/api/saved_searches/", """{"name":"mine"}""", 201));
        await DeleteAsync($"/api/saved_searches/{id}");
        await DeleteAsync($"/api/saved_searches/{id}", 404);
        (await GetAsync($"/api/saved_searches/{id}", 404))["detail"]!.GetValue<string>().Should().Be("Saved search not found");
        await PutAsync("/api/saved_searches/", "{}", 422);
        await PutAsync("/api/saved_searches/", """{"name":"x","filters":[1]}""", 422);
        await GetAsync("/api/saved_searches/?limit=201", 422);
        await GetAsync("/api/saved_searches/?offset=-1", 422);
    }
}
