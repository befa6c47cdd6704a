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
}
