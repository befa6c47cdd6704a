using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

public class ServerTests(ApiFixture fixture) : ResourceTest(fixture)
{
    [Theory]
    [InlineData("/api/health", "true")]
    [InlineData("/api/hello", "\"👋\"")]
    [InlineData("/api/version", "\"0.8.4\"")]
    [InlineData("/api/admin/version", "\"2.7.12\"")]
    [InlineData("/api/ready", """{"message":"OK"}""")]
    [InlineData("/api/v1/health", "true")]
    [InlineData("/api/v1/hello", "\"👋\"")]
    [InlineData("/api/v1/version", "\"0.8.4\"")]
    [InlineData("/api/v1/admin/version", "\"2.7.12\"")]
    public async Task Server_tells_about_itself(string path, string answer)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        JsonNode.DeepEquals(JsonNode.Parse(await response.Content.ReadAsStringAsync()), JsonNode.Parse(answer)).Should().BeTrue();
        response.Content.Headers.ContentType!.ToString().Should().Be("application/json");
    }

    [Fact]
    public async Task Tokens_are_switched_off()
    {
        var answer = await GetAsync("/api/csrf-token?client=x", 422);
        answer.ToJsonString().Should().Be("""{"detail":"CSRF protection is disabled."}""");
    }

    [Theory]
    [InlineData("GET", "/api/health", 200)]
    [InlineData("POST", "/api/flows/filter", 200)]
    [InlineData("POST", "/api/v1/flows/filter", 200)]
    [InlineData("GET", "/api/flows/nope", 422)]
    [InlineData("POST", "/api/flows", 307)]
    [InlineData("GET", "/api/flows/00000000-0000-0000-0000-000000000001", 404)]
    public async Task Any_origin_may_read_the_answer(string method, string path, int status)
    {
        using var response = await FromElsewhereAsync(method, path);
        ((int)response.StatusCode).Should().Be(status);
        response.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
    }

    [Theory]
    [InlineData("/api/flow_runs/filter", "POST")]
    [InlineData("/api/flows/00000000-0000-0000-0000-000000000001", "PATCH")]
    [InlineData("/api/flows/00000000-0000-0000-0000-000000000001", "DELETE")]
    [InlineData("/api/flows", "POST")]
    [InlineData("/api/v1/flows", "POST")]
    [InlineData("/api/flow_runs/filter/", "POST")]
    public async Task Browser_is_told_that_it_may_ask(string path, string method)
    {
        using var response = await FromElsewhereAsync("OPTIONS", path, ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "content-type"));
        ((int)response.StatusCode).Should().Be(204);
        response.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        response.Headers.GetValues("Access-Control-Allow-Methods").Should().Equal(method);
        response.Headers.GetValues("Access-Control-Allow-Headers").Should().Equal("content-type");
    }

    [Fact]
    public async Task Other_families_are_not_open_to_any_origin()
    {
        using var response = await FromElsewhereAsync("GET", "/api/v1/workflows");
        response.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task Dashboard_learns_where_the_api_is()
    {
        var settings = await GetAsync("/ui-settings");
        settings["api_url"]!.GetValue<string>().Should().Be(new Uri(Client.BaseAddress!, "/api").ToString());
        settings["flags"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Settings_hide_secrets()
    {
        var settings = await GetAsync("/api/admin/settings");
        settings["FlowProv"]!["Prefect"]!["AllowDatabaseClear"]!.GetValue<bool>().Should().BeFalse();
        settings["FlowProv"]!["Secrets"]!["Key"]!.GetValue<string>().Should().Be("********");
        var shown = settings["ConnectionStrings"]!["FlowProv"]!.GetValue<string>();
        var real = new Npgsql.NpgsqlConnectionStringBuilder(Fixture.ConnectionString);
        shown.Should().Contain(real.Database);
        new Npgsql.NpgsqlConnectionStringBuilder(shown).Password.Should().Be(real.Password is null ? null : "********");
    }

    [Theory]
    [InlineData("clear", "FlowProv:Prefect:AllowDatabaseClear")]
    [InlineData("drop", "dotnet run --project migrations")]
    [InlineData("create", "dotnet run --project migrations")]
    public async Task Database_is_not_touched_unless_it_is_allowed(string action, string hint)
    {
        await AddTypeAsync();
        await SendAsync(HttpMethod.Post, $"/api/admin/database/{action}", null, 400);
        await PostAsync($"/api/admin/database/{action}", """{"confirm":false}""", 400);
        var answer = await PostAsync($"/api/admin/database/{action}", """{"confirm":true}""", 409);
        answer["detail"]!.GetValue<string>().Should().Contain(hint);
        (await GetAsync("/api/block_types/")).AsArray().Should().ContainSingle();
    }

    /// <summary>A request as a browser sends it for a page of another origin.</summary>
    private async Task<HttpResponseMessage> FromElsewhereAsync(string method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers.Append(("Origin", "https://dashboard.example")))
        {
            request.Headers.Add(name, value);
        }

        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = Client.BaseAddress };
        return await client.SendAsync(request);
    }
}
