namespace FlowProv.FunctionalTests.Prefect;

public class BlockDocumentTests(ApiFixture fixture) : ResourceTest(fixture)
{
    private const string Secret = "hunter2-correct-horse";
    private const string SecretFields = """{"secret_fields":["token","nested.key","headers.*","list.pin"]}""";

    [Fact]
    public async Task Document_comes_back_with_its_members_in_order()
    {
        var block = await AddTypeAndSchemaAsync();
        var made = await AddDocumentAsync(block, "mine", """{"b":1.50,"a":[1,{"x":null}]}""");
        Keys(made).Should().Equal(
            "id", "created", "updated", "name", "data", "block_schema_id", "block_schema", "block_type_id", "block_type", "block_document_references", "is_anonymous");
        made["data"]!.ToJsonString().Should().Be("""{"b":1.50,"a":[1,{"x":null}]}""");
        (await GetAsync($"/api/block_documents/{IdOf(made)}")).ToJsonString().Should().Be(made.ToJsonString());
        (await GetAsync("/api/block_types/slug/s3/block_documents/name/mine")).ToJsonString().Should().Be(made.ToJsonString());
        (await GetAsync("/api/block_types/slug/s3/block_documents")).AsArray().Should().ContainSingle();
        await GetAsync("/api/block_types/slug/s3/block_documents/name/other", 404);
        await GetAsync("/api/block_types/slug/none/block_documents", 404);
    }

    [Fact]
    public async Task Secrets_are_masked_unless_they_are_asked_for()
    {
        var block = await AddTypeAndSchemaAsync("s3", SecretFields);
        var data = $$$"""{"token":"{{{Secret}}}","open":"x","nested":{"key":7,"other":1},"headers":{"a":{"b":"c"},"d":null},"list":[{"pin":1},{"pin":2}]}""";
        const string masked =
            """{"token":"********","open":"x","nested":{"key":"********","other":1},"headers":{"a":{"b":"********"},"d":null},"list":[{"pin":"********"},{"pin":"********"}]}""";
        var made = await AddDocumentAsync(block, "mine", data);
        made["data"]!.ToJsonString().Should().Be(masked);
        (await GetAsync($"/api/block_documents/{IdOf(made)}"))["data"]!.ToJsonString().Should().Be(masked);
        (await GetAsync($"/api/block_documents/{IdOf(made)}?include_secrets=true"))["data"]!.ToJsonString().Should().Be(data);
        (await PostAsync("/api/block_documents/filter", "{}"))[0]!["data"]!.ToJsonString().Should().Be(masked);
        (await PostAsync("/api/block_documents/filter", """{"include_secrets":true}"""))[0]!["data"]!.ToJsonString().Should().Be(data);
    }

    [Fact]
    public async Task Anonymous_documents_get_a_name_and_are_left_out_of_lists()
    {
        var block = await AddTypeAndSchemaAsync();
        var body = $$$"""{"name":null,"data":{"basepath":"/tmp"},"block_schema_id":"{{{block.SchemaId}}}","block_type_id":"{{{block.TypeId}}}","is_anonymous":true}""";
        var made = await PostAsync("/api/block_documents/", body, 201);
        made["name"]!.GetValue<string>().Should().MatchRegex("^anonymous-[0-9a-f-]{36}$");
        await PostAsync("/api/block_documents/", body, 201);
        await AddDocumentAsync(block, "mine", "{}");
        Texts(await PostAsync("/api/block_documents/filter", "{}"), "name").Should().Equal("mine");
        Texts(await GetAsync("/api/block_documents/"), "name").Should().Equal("mine");
        (await PostAsync("/api/block_documents/count", "{}")).GetValue<int>().Should().Be(1);
        (await PostAsync("/api/block_documents/count", """{"block_documents":{"is_anonymous":{"eq_":true}}}""")).GetValue<int>().Should().Be(2);
        (await PostAsync("/api/block_documents/filter", """{"block_documents":{"is_anonymous":null}}""")).AsArray().Should().HaveCount(3);
    }

    [Fact]
    public async Task Patch_merges_unless_it_is_told_to_replace()
    {
        var block = await AddTypeAndSchemaAsync("s3", SecretFields);
        var id = IdOf(await AddDocumentAsync(block, "mine", $$"""{"token":"{{Secret}}","a":1,"b":2}"""));
        await PatchAsync($"/api/block_documents/{id}", """{"data":{"a":10,"token":"********"}}""");
        (await OpenAsync(id)).Should().Be($$"""{"token":"{{Secret}}","a":10,"b":2}""");
        await PatchAsync($"/api/block_documents/{id}", """{"data":{"token":"********","c":3},"merge_existing_data":false}""");
        (await OpenAsync(id)).Should().Be($$"""{"token":"{{Secret}}","c":3}""");
        await PatchAsync($"/api/block_documents/{id}", """{"data":{"token":"new"}}""");
        (await OpenAsync(id)).Should().Be("""{"token":"new","c":3}""");
        await PatchAsync($"/api/block_documents/{id}", """{"name":"other"}""", 422);
        await PatchAsync($"/api/block_documents/{NoId}", "{}", 404);
    }

    [Fact]
    public async Task Schema_changes_within_the_type_only()
    {
        var block = await AddTypeAndSchemaAsync();
        var id = IdOf(await AddDocumentAsync(block, "mine", "{}"));
        var next = IdOf(await AddSchemaAsync(block.TypeId, """{"x":1}"""));
        await PatchAsync($"/api/block_documents/{id}", $$"""{"block_schema_id":"{{next}}"}""");
        (await GetAsync($"/api/block_documents/{id}"))["block_schema_id"]!.GetValue<string>().Should().Be(next);
        var other = await AddTypeAndSchemaAsync("gcs", """{"y":1}""");
        await PatchAsync($"/api/block_documents/{id}", $$"""{"data":{"z":1},"block_schema_id":"{{other.SchemaId}}"}""", 400);
        (await OpenAsync(id)).Should().Be("{}");
    }

    [Fact]
    public async Task References_are_resolved_with_their_own_secrets_masked()
    {
        var credentials = await AddTypeAndSchemaAsync("credentials", """{"secret_fields":["key"]}""");
        var key = IdOf(await AddDocumentAsync(credentials, "key", """{"key":"k-1","user":"me"}"""));
        var storage = await AddTypeAndSchemaAsync("storage", """{"title":"Storage"}""");
        var made = await AddDocumentAsync(storage, "bucket", Refer("credentials", key));
        var id = IdOf(made);
        made["data"]!.ToJsonString().Should().Be("""{"credentials":{"key":"********","user":"me"}}""");
        var reference = made["block_document_references"]!["credentials"]!["block_document"]!;
        Keys(reference).Should().Equal("id", "name", "block_type", "is_anonymous", "block_document_references");
        IdOf(reference).Should().Be(key);
        (await OpenAsync(id)).Should().Be("""{"credentials":{"key":"k-1","user":"me"}}""");

        await PatchAsync($"/api/block_documents/{key}", """{"data":{"user":"you"}}""");
        (await OpenAsync(id)).Should().Be("""{"credentials":{"key":"k-1","user":"you"}}""");
        await PatchAsync($"/api/block_documents/{id}", """{"data":{"path":"x"}}""");
        (await OpenAsync(id)).Should().Be("""{"credentials":{"key":"k-1","user":"you"},"path":"x"}""");
        await DeleteAsync($"/api/block_documents/{key}");
        (await OpenAsync(id)).Should().Be("""{"path":"x"}""");
    }

    [Fact]
    public async Task References_in_a_circle_stay_references()
    {
        var block = await AddTypeAndSchemaAsync();
        var a = IdOf(await AddDocumentAsync(block, "a", "{}"));
        var b = IdOf(await AddDocumentAsync(block, "b", Refer("a", a)));
        await PatchAsync($"/api/block_documents/{a}", $$$"""{"data":{{{Refer("b", b)}}}}""");
        (await OpenAsync(a)).Should().Be($$$"""{"b":{{{Refer("a", a)}}}}""");
    }

    [Fact]
    public async Task References_to_nothing_are_refused()
    {
        var block = await AddTypeAndSchemaAsync();
        await AddDocumentAsync(block, "a", Refer("a", NoId), 409);
        await AddDocumentAsync(block, "a", """{"a":{"$ref":{}}}""", 422);
        (await GetAsync("/api/block_documents/")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Taken_names_and_foreign_schemas_are_conflicts()
    {
        var s3 = await AddTypeAndSchemaAsync("s3", """{"x":1}""");
        var gcs = await AddTypeAndSchemaAsync("gcs", """{"x":2}""");
        await AddDocumentAsync(s3, "mine", "{}");
        await AddDocumentAsync(gcs, "mine", "{}");
        var answer = await AddDocumentAsync(s3, "mine", "{}", 409);
        answer["detail"]!.GetValue<string>().Should().StartWith("Data integrity conflict.");
        await AddDocumentAsync((s3.TypeId, gcs.SchemaId), "other", "{}", 409);
        await AddDocumentAsync((s3.TypeId, NoId), "other", "{}", 409);
    }

    [Theory]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"name":"Not A Slug","block_schema_id":"00000000-0000-0000-0000-000000000001","block_type_id":"00000000-0000-0000-0000-000000000001"}""")]
    [InlineData("""{"block_schema_id":"00000000-0000-0000-0000-000000000001","block_type_id":"00000000-0000-0000-0000-000000000001"}""")]
    [InlineData("""{"name":"a","data":[],"block_schema_id":"00000000-0000-0000-0000-000000000001","block_type_id":"00000000-0000-0000-0000-000000000001"}""")]
    public async Task Wrong_body_is_told(string body) => await PostAsync("/api/block_documents/", body, 422);

    [Fact]
    public async Task Wrong_include_secrets_is_told() => await GetAsync($"/api/block_documents/{NoId}?include_secrets=perhaps", 422);

    [Theory]
    [InlineData("infrastructure_document_id")]
    [InlineData("storage_document_id")]
    public async Task Deployment_names_a_block_that_is_there_and_outlives_it(string member)
    {
        var block = IdOf(await AddDocumentAsync(await AddTypeAndSchemaAsync(), "mine", "{}"));
        var flow = IdOf(await PostAsync("/api/flows/", """{"name":"f"}""", 201));
        string Body(string document) => $$"""{"flow_id":"{{flow}}","name":"d","{{member}}":"{{document}}"}""";
        var refused = await PostAsync("/api/deployments/", Body(NoId), 409);
        Keys(refused).Should().Equal("detail");
        refused["detail"]!.GetValue<string>().Should().Be("Data integrity conflict. The deployment names a block document that does not exist.");
        await PutAsync($"/api/deployments/{Guid.NewGuid()}", Body(NoId), 409);
        (await PostAsync("/api/deployments/filter", "{}")).AsArray().Should().BeEmpty();
        (await GetAsync("/flows")).AsArray().Should().BeEmpty();

        var path = $"/api/deployments/{IdOf(await PostAsync("/api/deployments/", Body(block), 201))}";
        await PatchAsync(path, $$"""{"{{member}}":"{{NoId}}","version":"2"}""", 409);
        await PutAsync(path, Body(NoId), 409);
        var stored = await GetAsync(path);
        (stored[member]!.ToString(), stored["version"]).Should().Be((block, null));

        await DeleteAsync($"/api/block_documents/{block}");
        (await GetAsync(path))[member].Should().BeNull();
        await PostAsync(path + "/create_flow_run", "{}", 201);
    }

    [Fact]
    public async Task Flow_run_names_a_block_that_is_there()
    {
        var block = IdOf(await AddDocumentAsync(await AddTypeAndSchemaAsync(), "mine", "{}"));
        var flow = IdOf(await PostAsync("/api/flows/", """{"name":"f"}""", 201));
        var deployment = IdOf(await PostAsync("/api/deployments/", $$"""{"flow_id":"{{flow}}","name":"d"}""", 201));
        string Body(string document) => $$"""{"flow_id":"{{flow}}","infrastructure_document_id":"{{document}}"}""";
        await PostAsync("/api/flow_runs/", Body(NoId), 409);
        await PutAsync($"/api/flow_runs/{Guid.NewGuid()}", Body(NoId), 409);
        await PostAsync($"/api/deployments/{deployment}/create_flow_run", $$"""{"infrastructure_document_id":"{{NoId}}"}""", 409);
        (await PostAsync("/api/flow_runs/count", "{}")).GetValue<int>().Should().Be(0);

        (await PostAsync("/api/flow_runs/", Body(block), 201))["infrastructure_document_id"]!.ToString().Should().Be(block);
    }

    private static string Refer(string member, string id) => $$$$"""{"{{{{member}}}}":{"$ref":{"block_document_id":"{{{{id}}}}"}}}""";

    private async Task<string> OpenAsync(string id) => (await GetAsync($"/api/block_documents/{id}?include_secrets=true"))["data"]!.ToJsonString();

    [Fact]
    public async Task Put_makes_a_document_and_then_replaces_it()
    {
        var (block, id) = (await AddTypeAndSchemaAsync("s3", """{"properties":{"key":{},"path":{},"other":{} },"secret_fields":["key"]}"""), Guid.NewGuid());
        var made = await PutAsync($"/api/block_documents/{id}", Document(block, "a", """{"key":"sesame","path":"/x","other":1}"""), 201);
        (IdOf(made), made["data"]!["key"]!.ToString()).Should().Be(($"{id}", "********"));

        // As it went out, but for a path.
        var replaced = await PutAsync($"/api/block_documents/{id}", Document(block, "b", """{"key":"********","path":"/y"}"""), 200);
        (replaced["name"]!.ToString(), replaced["created"]!.ToString()).Should().Be(("b", made["created"]!.ToString()));
        (await GetAsync($"/api/block_documents/{id}?include_secrets=true"))["data"]!.ToJsonString().Should().Be("""{"key":"sesame","path":"/y"}""");
        await PutAsync($"/api/block_documents/{id}", Document(block, "b", """{"key":"new"}"""), 200);
        (await GetAsync($"/api/block_documents/{id}?include_secrets=true"))["data"]!.ToJsonString().Should().Be("""{"key":"new"}""");
    }

    [Fact]
    public async Task Put_keeps_the_name_that_an_anonymous_document_was_given()
    {
        var (block, id) = (await AddTypeAndSchemaAsync(), Guid.NewGuid());
        var body = $$"""{"is_anonymous":true,"block_type_id":"{{block.TypeId}}","block_schema_id":"{{block.SchemaId}}"}""";
        var made = await PutAsync($"/api/block_documents/{id}", body, 201);
        (await PutAsync($"/api/block_documents/{id}", body, 200))["name"]!.ToString().Should().Be(made["name"]!.ToString());
        (await PutAsync($"/api/block_documents/{id}", Document(block, "named", "{}"), 200))["is_anonymous"]!.ToString().Should().Be("false");
    }

    [Fact]
    public async Task Put_that_conflicts_changes_nothing()
    {
        var (block, other) = (await AddTypeAndSchemaAsync(), await AddTypeAndSchemaAsync("gcs", """{"b":1}"""));
        var id = IdOf(await AddDocumentAsync(block, "a", """{"x":1}"""));
        await AddDocumentAsync(block, "taken", "{}");

        await PutAsync($"/api/block_documents/{id}", Document(block, "taken", "{}"), 409);
        await PutAsync($"/api/block_documents/{NoId}", Document(block, "taken", "{}"), 409);
        await PutAsync($"/api/block_documents/{id}", Document(other, "a", "{}"), 409);
        await PutAsync($"/api/block_documents/{id}", Document((block.TypeId, other.SchemaId), "a", "{}"), 409);
        await PutAsync($"/api/block_documents/{id}", Document(block, "a", $$"""{"r":{"$ref":{"block_document_id":"{{NoId}}"} } }"""), 409);
        await PutAsync($"/api/block_documents/{id}", Document(block, "not a slug", "{}"), 422);
        await PutAsync($"/api/block_documents/{id}", "{}", 422);

        (await GetAsync($"/api/block_documents/{id}"))["data"]!.ToJsonString().Should().Be("""{"x":1}""");
        Texts(await PostAsync("/api/block_documents/filter", "{}"), "name").Should().Equal("a", "taken");
    }

    private static string Document((string TypeId, string SchemaId) block, string name, string data) =>
        $$"""{"name":"{{name}}","data":{{data}},"block_type_id":"{{block.TypeId}}","block_schema_id":"{{block.SchemaId}}"}""";
}
