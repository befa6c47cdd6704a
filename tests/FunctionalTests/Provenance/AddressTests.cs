using System.Text.Json;
using FlowProv.FunctionalTests.Flows;

namespace FlowProv.FunctionalTests.Provenance;

/// <summary>Ids of any text in paths, and booleans of any spelling in query strings.</summary>
public class AddressTests(ApiFixture fixture) : FlowsTest(fixture)
{
    public static TheoryData<string> Texts() => ["a/b", "a%2Fb", "a%2fb", "a%252Fb", "/", "%2F", "/a//b/", "../x", "a/b?c#d", "ü/😀 %", "a\\b/%zz"];

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData(" ")]
    public async Task Document_of_any_id_is_found_by_its_encoded_id(string id)
    {
        var (json, address) = (JsonSerializer.Serialize(id), Uri.EscapeDataString(id));
        await IngestAsync(
            $$"""{"task_id":{{json}},"workflow_id":{{json}},"started_at":1}""",
            $$"""{"type":"workflow","workflow_id":{{json}} }""",
            """{"task_id":"other","workflow_id":"other"}""");

        (await GetAsync($"/api/v1/tasks/{address}"))["task_id"]!.GetValue<string>().Should().Be(id);
        Ids(await GetAsync($"/api/v1/tasks/by_workflow/{address}"), "task_id").Should().Equal(id);
        (await GetAsync($"/api/v1/workflows/{address}"))["workflow_id"]!.GetValue<string>().Should().Be(id);
        (await GetAsync($"/api/v1/tasks/{address}%2F", 404))["detail"]!.GetValue<string>().Should().Be($"Task not found: {id}/");
        using var card = await Client.PostAsync(new Uri($"/api/v1/workflows/{address}/reports/provenance-card/download", UriKind.Relative), null);
        ((int)card.StatusCode).Should().Be(200);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData(" ")]
    public async Task Object_of_any_id_is_found_by_its_encoded_id(string id)
    {
        var (json, address) = (JsonSerializer.Serialize(id), Uri.EscapeDataString(id));
        foreach (var (version, type, route) in new[] { (0, "dataset", "datasets"), (1, "ml_model", "models"), (2, "other", "objects") })
        {
            await PostAsync("/api/v1/objects", $$"""{"object_id":{{json}},"object_type":"{{type}}","data":"AAE="}""", 201);

            (await GetAsync($"/api/v1/{route}/{address}"))["object_id"]!.GetValue<string>().Should().Be(id);
            (await GetAsync($"/api/v1/{route}/{address}/versions/{version}"))["object_id"]!.GetValue<string>().Should().Be(id);
            (await Client.GetByteArrayAsync(new Uri($"/api/v1/{route}/{address}/download", UriKind.Relative))).Should().Equal(0, 1);
        }

        Ids(await GetAsync($"/api/v1/objects/{address}/history"), "object_id").Should().Equal(id, id, id);
        (await Client.GetByteArrayAsync(new Uri($"/api/v1/objects/{address}/versions/1/download", UriKind.Relative))).Should().Equal(0, 1);
    }

    // A flow's id has no slash (contracts/director-and-flows.md 4.2), but may look like an encoded one.
    [Theory]
    [InlineData("a%2Fb")]
    [InlineData("%2f")]
    [InlineData("%252F%")]
    [InlineData(" ")]
    public async Task Flow_of_any_id_is_found_by_its_encoded_id(string id)
    {
        var (json, address) = (JsonSerializer.Serialize(id), Uri.EscapeDataString(id));
        await PostAsync("/flows", $$"""[{"flow_id":{{json}} }]""", 201);
        await PutAsync($"/flows/{address}", """{"x":1}""");

        (await GetAsync($"/flows/{address}"))["x"]!.GetValue<int>().Should().Be(1);
        (await GetAsync($"/flows/status/{address}"))["flow_id"]!.GetValue<string>().Should().Be(id);
        (await GetAsync($"/flows/{address}/events")).AsArray().Should().NotBeEmpty();
        var versions = await GetTextAsync($"/flows/{address}/versions?limit=1");
        versions.Headers.GetValues("Link").Should().Equal($"</flows/{address}/versions?limit=1&before=2>; rel=\"next\"");
        (await SendAsync(HttpMethod.Delete, $"/flows/{address}")).Status.Should().Be(200);
        (await GetAsync("/flows/a%2Fb", 404))["error"]!.GetValue<string>().Should().Contain("a/b");
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("TRUE", 1)]
    [InlineData("1", 1)]
    [InlineData("Yes", 1)]
    [InlineData("y", 1)]
    [InlineData("on", 1)]
    [InlineData("t", 1)]
    [InlineData("false", null)]
    [InlineData("0", null)]
    [InlineData("NO", null)]
    [InlineData("n", null)]
    [InlineData("Off", null)]
    [InlineData("f", null)]
    public async Task Booleans_are_read_as_pydantic_reads_them(string word, int? total)
    {
        await IngestAsync("""{"task_id":"t"}""");

        ((int?)(await GetAsync($"/api/v1/tasks?include_total={word}"))["total"]).Should().Be(total);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("2")]
    [InlineData("")]
    [InlineData("%20true")]
    public async Task Other_words_are_no_booleans(string word)
    {
        var item = (await GetAsync($"/api/v1/objects?include_data={word}", 422))["detail"]![0]!;

        item["type"]!.GetValue<string>().Should().Be("bool_parsing");
        item["loc"]!.ToJsonString().Should().Be("""["query","include_data"]""");
        item["input"]!.GetValue<string>().Should().Be(Uri.UnescapeDataString(word));
        (await PostAsync($"/flows?dry_run={word}", """[{"flow_id":"a"}]""", 400))["errors"].Should().NotBeNull();
    }
}
