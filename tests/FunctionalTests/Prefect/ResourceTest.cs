using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>A test class that speaks to routes of Prefect's smaller resources.</summary>
public abstract class ResourceTest(ApiFixture fixture) : ApiTest(fixture)
{
    protected const string NoId = "00000000-0000-0000-0000-000000000001";

    /// <summary>Sends a request and returns the answer's text.</summary>
    protected async Task<string> SendAsync(HttpMethod method, string path, string? json, int status)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(status, "the answer was {0}", text);
        return text;
    }

    protected async Task<JsonNode> PutAsync(string path, string json, int status) => JsonNode.Parse(await SendAsync(HttpMethod.Put, path, json, status))!;

    protected Task PatchAsync(string path, string json, int status = 204) => SendAsync(HttpMethod.Patch, path, json, status);

    protected Task DeleteAsync(string path, int status = 204) => SendAsync(HttpMethod.Delete, path, null, status);

    protected static string[] Keys(JsonNode answer) => [.. answer.AsObject().Select(member => member.Key)];

    protected static string IdOf(JsonNode answer) => answer["id"]!.GetValue<string>();

    protected static string[] Texts(JsonNode answer, string member) => [.. answer.AsArray().Select(item => item![member]!.GetValue<string>())];

    protected async Task<JsonNode> AddTypeAsync(string slug = "s3", string more = "") =>
        await PostAsync("/api/block_types/", $$"""{"name":"Type {{slug}}","slug":"{{slug}}"{{more}}}""", 201);

    protected async Task<JsonNode> AddSchemaAsync(string typeId, string fields = "{}", string more = "") =>
        await PostAsync("/api/block_schemas/", $$"""{"block_type_id":"{{typeId}}","fields":{{fields}}{{more}}}""", 201);

    /// <summary>A type with one schema.</summary>
    protected async Task<(string TypeId, string SchemaId)> AddTypeAndSchemaAsync(string slug = "s3", string fields = "{}")
    {
        var typeId = IdOf(await AddTypeAsync(slug));
        return (typeId, IdOf(await AddSchemaAsync(typeId, fields)));
    }

    protected Task<JsonNode> AddDocumentAsync((string TypeId, string SchemaId) block, string name, string data, int status = 201) => PostAsync(
        "/api/block_documents/",
        $$"""{"name":"{{name}}","data":{{data}},"block_type_id":"{{block.TypeId}}","block_schema_id":"{{block.SchemaId}}"}""",
        status);
}
