namespace FlowProv.FunctionalTests.Prefect;

public class BlockTypeTests(ApiFixture fixture) : ResourceTest(fixture)
{
    [Fact]
    public async Task Type_is_found_by_id_and_slug_with_its_members_in_order()
    {
        var made = await AddTypeAsync("local-file-system", ""","description":"Files","logo_url":"https://example.org/logo.png" """);
        Keys(made).Should().Equal(
            "id", "created", "updated", "name", "slug", "logo_url", "documentation_url", "description", "code_example", "is_protected");
        (await GetAsync($"/api/block_types/{IdOf(made)}")).ToJsonString().Should().Be(made.ToJsonString());
        (await GetAsync("/api/v1/block_types/slug/local-file-system")).ToJsonString().Should().Be(made.ToJsonString());
        made["created"]!.GetValue<string>().Should().EndWith("+00:00");
        made["code_example"].Should().BeNull();
    }

    [Fact]
    public async Task Taken_slug_is_a_conflict()
    {
        await AddTypeAsync("s3");
        var answer = await PostAsync("/api/block_types/", """{"name":"Other","slug":"s3"}""", 409);
        answer["detail"]!.GetValue<string>().Should().Contain("s3");
        var other = IdOf(await AddTypeAsync("gcs"));
        await PutAsync($"/api/block_types/{other}", """{"name":"Other","slug":"s3"}""", 409);
        (await GetAsync("/api/block_types/")).AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task Patch_changes_what_it_names()
    {
        var id = IdOf(await AddTypeAsync("s3", ""","description":"old","code_example":"print()" """));
        await PatchAsync($"/api/block_types/{id}", """{"description":"new","logo_url":"https://example.org/"}""");
        var type = await GetAsync($"/api/block_types/{id}");
        type["description"]!.GetValue<string>().Should().Be("new");
        type["code_example"]!.GetValue<string>().Should().Be("print()");
        await PatchAsync($"/api/block_types/{id}", """{"slug":"other"}""", 422);
        await PatchAsync($"/api/block_types/{NoId}", "{}", 404);
    }

    [Fact]
    public async Task Put_makes_and_then_replaces()
    {
        var made = await PutAsync($"/api/block_types/{NoId}", """{"name":"A","slug":"a","description":"x"}""", 201);
        IdOf(made).Should().Be(NoId);
        var replaced = await PutAsync($"/api/block_types/{NoId}", """{"name":"B","slug":"b"}""", 200);
        replaced["slug"]!.GetValue<string>().Should().Be("b");
        replaced["description"].Should().BeNull();
        replaced["created"]!.GetValue<string>().Should().Be(made["created"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"slug":"a"}""", "value_error.missing")]
    [InlineData("""{"name":"A","slug":"A b"}""", "value_error")]
    [InlineData("""{"name":"A/b","slug":"a"}""", "value_error.invalidname")]
    [InlineData("""{"name":"A","slug":"a","logo_url":"javascript:alert(1)"}""", "value_error.url")]
    [InlineData("""{"name":"A","slug":"a","is_protected":true}""", "value_error.extra")]
    public async Task Wrong_body_is_told_and_stores_nothing(string body, string type)
    {
        var answer = await PostAsync("/api/block_types/", body, 422);
        answer["exception_detail"]![0]!["type"]!.GetValue<string>().Should().Be(type);
        (await GetAsync("/api/block_types/")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Filter_asks_names_slugs_and_schemas()
    {
        var s3 = IdOf(await AddTypeAsync("s3"));
        await AddTypeAsync("gcs");
        await AddSchemaAsync(s3, more: ""","capabilities":["storage","get"]""");
        Texts(await PostAsync("/api/block_types/filter", "{}"), "slug").Should().Equal("gcs", "s3");
        Texts(await PostAsync("/api/block_types/filter", """{"block_types":{"name":{"like_":"TYPE G"}}}"""), "slug").Should().Equal("gcs");
        Texts(await PostAsync("/api/block_types/filter", """{"block_schemas":{"block_capabilities":{"all_":["get"]}}}"""), "slug").Should().Equal("s3");
        Texts(await PostAsync("/api/block_types/filter", """{"limit":1,"offset":1}"""), "slug").Should().Equal("s3");
        Texts(await GetAsync("/api/block_types/?limit=1"), "slug").Should().Equal("gcs");
        await PostAsync("/api/block_types/filter", """{"limit":201}""", 422);
    }

    [Fact]
    public async Task Delete_takes_schemas_and_documents_along()
    {
        var block = await AddTypeAndSchemaAsync();
        var document = IdOf(await AddDocumentAsync(block, "mine", "{}"));
        await DeleteAsync($"/api/block_types/{block.TypeId}");
        await GetAsync($"/api/block_schemas/{block.SchemaId}", 404);
        await GetAsync($"/api/block_documents/{document}", 404);
        await DeleteAsync($"/api/block_types/{block.TypeId}", 404);
        (await GetAsync("/api/block_types/slug/s3", 404))["detail"]!.GetValue<string>().Should().Be("Block type not found");
    }
}
