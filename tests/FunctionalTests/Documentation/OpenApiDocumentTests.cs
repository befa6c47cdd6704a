using System.Text.Json.Nodes;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Documentation;

public class OpenApiDocumentTests(ApiFixture fixture) : ApiTest(fixture)
{
    // Nothing that a caller sends to it can be wrong, and it asks nothing of the database.
    private const string CannotFail = "Health_Live";

    // It says that there are no tokens.
    private const string CannotSucceed = "Server_GetCsrfToken";

    [Fact]
    public async Task Served_document_is_the_committed_one() => (await Client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))
        .Should().Be(await File.ReadAllTextAsync(SampleFiles.PathOf("../../docs/openapi/openapi.json")), "'./build.ps1 openapi' writes it");

    [Fact]
    public async Task Every_operation_is_named_and_described_with_its_answers()
    {
        foreach (var (_, name, operation) in await OperationsAsync())
        {
            name.Should().MatchRegex("^[A-Z][A-Za-z]+_[A-Z][A-Za-z]+$");
            operation["summary"]!.GetValue<string>().Should().NotBeEmpty(name);
            var answers = operation["responses"]!.AsObject();
            answers.Any(answer => answer.Key.StartsWith('2')).Should().Be(name != CannotSucceed, name);
            answers.Should().OnlyContain(answer => answer.Value!["description"]!.GetValue<string>().Length > 0, name);
            (name == CannotFail || answers.Any(answer => answer.Key[0] is '4' or '5')).Should().BeTrue(name);
            answers.Where(answer => answer.Key[0] is '4' or '5')
                .All(answer => answer.Value!["content"]?["application/json"]?["schema"]?["$ref"] is not null).Should().BeTrue(name);
        }
    }

    [Fact]
    public async Task Prefects_operations_tell_of_the_version_header_and_of_the_slash_rule()
    {
        foreach (var (path, operation) in from path in (await GetAsync("/openapi.json"))["paths"]!.AsObject()
                                          from operation in path.Value!.AsObject()
                                          select (path.Key, operation.Value!))
        {
            var isPrefects = operation["tags"]![0]!.ToString() == "Prefect" && path.StartsWith("/api/", StringComparison.Ordinal);
            (operation["responses"]!["307"]?["headers"]?["Location"] is not null).Should().Be(isPrefects, path);
            (operation["parameters"]?.AsArray().Any(parameter => parameter!["name"]!.ToString() == "X-PREFECT-API-VERSION") ?? false).Should().Be(isPrefects, path);
        }
    }

    [Fact]
    public async Task Operation_ids_are_unique() =>
        (await OperationsAsync()).Select(operation => operation.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(30);

    [Fact]
    public async Task Every_body_and_every_JSON_answer_has_a_schema_and_an_example()
    {
        foreach (var (_, name, operation) in await OperationsAsync())
        {
            var answers = operation["responses"]!.AsObject().Select(answer => answer.Value!["content"]?["application/json"]).OfType<JsonNode>();
            var bodies = operation["requestBody"]?["content"]!.AsObject().Select(body => body.Value!) ?? [];
            answers.Concat(bodies).All(media => media["schema"] is not null && media["example"] is not null).Should().BeTrue(name);
        }
    }

    [Fact]
    public async Task Every_POST_but_the_reports_describes_a_body() => (await OperationsAsync())
        .Where(operation => operation.Method == "post" && operation.Operation["requestBody"] is null)
        .Select(operation => operation.Name)
        .Should().BeEquivalentTo(
            "Flows_RollBack", "Workflows_Cancel", "Workflows_Relaunch", "Workflows_DownloadProvenanceCard", "Workflows_DownloadWorkflowCard", "FlowRuns_Resume",
            "Deployments_Activate", "Deployments_Deactivate");

    [Fact]
    public async Task Query_takes_null_where_the_description_says_so()
    {
        foreach (var (name, field) in (await GetAsync("/openapi.json"))["components"]!["schemas"]!["QueryBody"]!["properties"]!.AsObject())
        {
            await PostAsync("/api/v1/tasks/query", $$"""{"{{name}}":null}""", field!["nullable"] is null ? 422 : 200);
        }
    }

    [Theory]
    [InlineData("/docs")]
    [InlineData("/redoc")]
    public async Task Pages_and_what_they_name_come_from_this_host(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();
        page.Should().Contain("openapi.json").And.NotMatchRegex("https?://|[\"'(]//");

        var address = response.RequestMessage!.RequestUri!;
        var files = System.Text.RegularExpressions.Regex.Matches(page, "(?:src|href|spec-url)=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            using var answer = await Client.GetAsync(new Uri(address, file));
            answer.IsSuccessStatusCode.Should().BeTrue("{0} names {1}", path, file);
        }
    }

    [Fact]
    public async Task Redoc_may_load_nothing_from_elsewhere()
    {
        using var response = await Client.GetAsync(new Uri("/redoc/", UriKind.Relative));
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self';").And.NotContain("http");
    }

    private async Task<List<(string Method, string Name, JsonNode Operation)>> OperationsAsync() =>
        [.. from path in (await GetAsync("/openapi.json"))["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select (operation.Key, operation.Value!["operationId"]!.GetValue<string>(), operation.Value)];
}
