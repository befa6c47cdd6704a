namespace FlowProv.FunctionalTests.Prefect;

public class BlockSchemaTests(ApiFixture fixture) : ResourceTest(fixture)
{
    // Made with Python: "sha256:" + sha256(json.dumps([[fields], {}], sort_keys=True)), secret_fields and definitions of other blocks taken out.
    private const string Fields =
        """
        {"title": "LocalFileSystem", "description": "Store data as a file on a local file system.", "type": "object", "properties": {"basepath": {"title": "Basepath", "description": "Default local path for this block to write to \u2014 \u00e9 \ud83d\udc4b.", "type": "string"}, "n": {"default": 1.0, "x": 1e-07, "y": 1e+22, "z": 100000000000000000000, "neg": -0.0}}, "block_type_slug": "local-file-system", "secret_fields": ["a"], "block_schema_references": {}, "definitions": {"Child": {"block_type_slug": "child", "secret_fields": ["z"]}}}
        """;

    private const string Checksum = "sha256:746bc79cfbaf57c08088471a76c6610e5133f3c44e9974b0a2591fb78ab2d9e2";

    [Fact]
    public async Task Checksum_is_the_one_that_clients_compute()
    {
        var typeId = IdOf(await AddTypeAsync());
        var made = await AddSchemaAsync(typeId, Fields, ""","capabilities":["writeable"],"version":"2.7.12" """);
        Keys(made).Should().Equal("id", "created", "updated", "checksum", "fields", "block_type_id", "block_type", "capabilities", "version");
        made["checksum"]!.GetValue<string>().Should().Be(Checksum);
        made["block_type"]!["slug"]!.GetValue<string>().Should().Be("s3");
        (await GetAsync($"/api/block_schemas/{IdOf(made)}")).ToJsonString().Should().Be(made.ToJsonString());
    }

    [Fact]
    public async Task Known_checksum_and_version_gives_the_stored_schema()
    {
        var typeId = IdOf(await AddTypeAsync());
        var made = await AddSchemaAsync(typeId, Fields, ""","version":"1" """);
        var again = await PostAsync("/api/block_schemas/", $$"""{"block_type_id":"{{typeId}}","fields":{{Fields}},"version":"1"}""");
        again.ToJsonString().Should().Be(made.ToJsonString());
        IdOf(await AddSchemaAsync(typeId, Fields, ""","version":"2" """)).Should().NotBe(IdOf(made));
    }

    [Fact]
    public async Task Checksum_finds_a_version_or_the_latest()
    {
        var typeId = IdOf(await AddTypeAsync());
        var first = await AddSchemaAsync(typeId, Fields, ""","version":"1" """);
        var second = await AddSchemaAsync(typeId, Fields, ""","version":"2" """);
        IdOf(await GetAsync($"/api/block_schemas/checksum/{Checksum}?version=1")).Should().Be(IdOf(first));
        IdOf(await GetAsync($"/api/block_schemas/checksum/{Checksum}")).Should().Be(IdOf(second));
        var missing = await GetAsync($"/api/block_schemas/checksum/{Checksum}?version=3", 404);
        missing["detail"]!.GetValue<string>().Should().Be("Block schema not found");
    }

    [Fact]
    public async Task Registrations_at_once_make_one_schema()
    {
        var typeId = IdOf(await AddTypeAsync());
        var body = $$$"""{"block_type_id":"{{{typeId}}}","fields":{{{Fields}}}}""";
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var response = await Client.PostAsync(new Uri("/api/block_schemas/", UriKind.Relative), content);
            return (int)response.StatusCode;
        }));
        answers.Order().Should().Equal(200, 200, 200, 200, 200, 200, 200, 201);
        (await GetAsync("/api/block_schemas/")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Filter_and_capabilities_tell_what_is_stored()
    {
        var typeId = IdOf(await AddTypeAsync());
        await AddSchemaAsync(typeId, """{"a":1}""", ""","capabilities":["write","read"]""");
        var second = await AddSchemaAsync(typeId, """{"a":2}""", ""","capabilities":["read"]""");
        (await GetAsync("/api/block_capabilities/")).ToJsonString().Should().Be("""["read","write"]""");
        var all = await PostAsync("/api/block_schemas/filter", $$$$"""{"block_schemas":{"block_type_id":{"any_":["{{{{typeId}}}}"]}}}""");
        Texts(all, "id").Should().HaveCount(2).And.HaveElementAt(0, IdOf(second));
        (await PostAsync("/api/block_schemas/filter", """{"block_schemas":{"block_capabilities":{"all_":["write"]}}}""")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Unknown_type_is_not_found_and_wrong_bodies_are_told()
    {
        await PostAsync("/api/block_schemas/", $$"""{"block_type_id":"{{NoId}}"}""", 404);
        await PostAsync("/api/block_schemas/", "{}", 422);
        var typeId = IdOf(await AddTypeAsync());
        await PostAsync("/api/block_schemas/", $$"""{"block_type_id":"{{typeId}}","checksum":"x"}""", 422);
        await PostAsync("/api/block_schemas/", $$"""{"block_type_id":"{{typeId}}","fields":[]}""", 422);
        (await GetAsync("/api/block_schemas/")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Delete_takes_documents_along()
    {
        var block = await AddTypeAndSchemaAsync();
        var document = IdOf(await AddDocumentAsync(block, "mine", "{}"));
        await DeleteAsync($"/api/block_schemas/{block.SchemaId}");
        await GetAsync($"/api/block_documents/{document}", 404);
        await DeleteAsync($"/api/block_schemas/{block.SchemaId}", 404);
    }

    [Fact]
    public async Task Put_makes_a_schema_that_never_changes()
    {
        var typeId = IdOf(await AddTypeAsync());
        var (other, id) = (IdOf(await AddTypeAsync("gcs")), Guid.NewGuid());
        var body = $$"""{"block_type_id":"{{typeId}}","fields":{"a":1,"secret_fields":["a"]},"capabilities":["x","y"],"version":"2"}""";

        var made = await PutAsync($"/api/block_schemas/{id}", body, 201);
        IdOf(made).Should().Be($"{id}");
        IdOf(await GetAsync($"/api/block_schemas/checksum/{made["checksum"]}?version=2")).Should().Be($"{id}");
        (await PutAsync($"/api/block_schemas/{id}", body, 200)).ToJsonString().Should().Be(made.ToJsonString());
        await PutAsync($"/api/block_schemas/{id}", body.Replace("""["x","y"]""", """["y","x"]""", StringComparison.Ordinal), 200);

        foreach (var (member, changed) in new[]
        {
            (@"""a"":1", @"""a"":2"), (@"[""a""]", @"[""b""]"), (@"[""x"",""y""]", @"[""x""]"), (@"""2""", @"""3"""), (typeId, other),
        })
        {
            await PutAsync($"/api/block_schemas/{id}", body.Replace(member, changed, StringComparison.Ordinal), 409);
        }

        await PutAsync($"/api/block_schemas/{Guid.NewGuid()}", body, 409);
        await PutAsync($"/api/block_schemas/{Guid.NewGuid()}", body.Replace(typeId, NoId, StringComparison.Ordinal), 404);
        await PutAsync($"/api/block_schemas/{Guid.NewGuid()}", "{}", 422);
        (await GetAsync($"/api/block_schemas/{id}")).ToJsonString().Should().Be(made.ToJsonString());
        (await PostAsync("/api/block_schemas/filter", "{}")).AsArray().Should().ContainSingle();
    }
}
