using System.Text.Json.Nodes;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;

namespace FlowProv.FunctionalTests.Access;

public class UsersTests(AccessFixture fixture) : AccessTest(fixture)
{
    [Fact]
    public async Task User_is_made_read_changed_and_deleted()
    {
        var made = await AsAdminAsync("POST", "/api/v1/users", $$"""{"name":"a.user@host-1","password":"{{Password}}","role":"run"}""", 201);
        (made["name"]!.ToString(), made["role"]!.ToString(), made["disabled"]!.GetValue<bool>()).Should().Be(("a.user@host-1", "run", false));
        made.ToJsonString().Should().NotContainAny("hash\":\"", Password);
        (await GetAsync("/api/v1/users/me", Basic("a.user@host-1", Password))).Json["role"]!.ToString().Should().Be("run");

        (await AsAdminAsync("PATCH", "/api/v1/users/a.user@host-1", """{"role":"read","password":"another password"}"""))["role"]!.ToString().Should().Be("read");
        (await GetAsync("/api/v1/users/me", Basic("a.user@host-1", Password))).Status.Should().Be(401);
        (await GetAsync("/api/v1/users/me", Basic("a.user@host-1", "another password"))).Json["role"]!.ToString().Should().Be("read");
        (await AsAdminAsync("GET", "/api/v1/users?limit=2"))["items"]!.AsArray().Select(user => user!["name"]!.ToString()).Should().Equal("a.user@host-1", "boss");
        (await AsAdminAsync("GET", "/api/v1/users?after=boss"))["items"]!.AsArray().Select(user => user!["name"]!.ToString()).Should().Equal("reader", "runner");

        (await SendAsync(HttpMethod.Delete, "/api/v1/users/a.user@host-1", Bearer(Admin))).Status.Should().Be(204);
        await AsAdminAsync("GET", "/api/v1/users/a.user@host-1", status: 404);
        (await GetAsync("/api/v1/users/me", Basic("a.user@host-1", "another password"))).Status.Should().Be(401);
    }

    [Theory]
    [InlineData("""{"name":"a:b","password":"correct horse"}""", 400)]
    [InlineData("""{"name":"","password":"correct horse"}""", 400)]
    [InlineData("""{"name":"Me","password":"correct horse"}""", 400)]
    [InlineData("""{"name":"a\n","password":"correct horse"}""", 400)]
    [InlineData("""{"name":null,"password":"correct horse"}""", 400)]
    [InlineData("""{"name":"a","password":"short"}""", 400)]
    [InlineData("""{"name":"a","password":"flowprov_is_no_password"}""", 400)]
    [InlineData("""{"name":"a","role":7}""", 400)]
    [InlineData("""{"name":"a","role":"root"}""", 422)]
    [InlineData("""{"password":"correct horse"}""", 422)]
    [InlineData("""{"name":"a","is_admin":true}""", 422)]
    [InlineData("""{"name":"boss"}""", 409)]
    public async Task Bad_user_is_refused_and_nothing_is_stored(string body, int status)
    {
        var answer = await AsAdminAsync("POST", "/api/v1/users", body, status);

        answer.ToJsonString().Should().NotContainAny("correct horse", "short\"", "is_no_password");
        (await AsAdminAsync("GET", "/api/v1/users"))["count"]!.GetValue<int>().Should().Be(3);
    }

    [Theory]
    [InlineData("DELETE", null)]
    [InlineData("PATCH", """{"disabled":true}""")]
    [InlineData("PATCH", """{"role":"run"}""")]
    public async Task Last_enabled_admin_stays_one(string method, string? body)
    {
        await Fixture.SendAsync(new CreateUser("asleep", null, Role.Admin, Disabled: true));

        (await AsAdminAsync(method, "/api/v1/users/boss", body, 409))["detail"]!.ToString().Should().StartWith("boss is the last enabled admin");

        await AsAdminAsync("PATCH", "/api/v1/users/asleep", """{"disabled":false}""");
        (await SendAsync(new HttpMethod(method), "/api/v1/users/boss", Bearer(Admin), body)).Status.Should().BeOneOf(200, 204);
    }

    [Fact]
    public async Task Two_admins_cannot_demote_each_other_at_a_time()
    {
        for (var round = 0; round < 5; round++)
        {
            var other = $"other{round}";
            await Fixture.SendAsync(new CreateUser(other, null, Role.Admin));
            await Fixture.SendAsync(new UpdateUser("boss", null, Role.Admin, null));
            foreach (var user in (await Fixture.SendAsync(new ListUsers("", 100))).Where(user => user.Role == Role.Admin && user.Name != other && user.Name != "boss"))
            {
                await Fixture.SendAsync(new UpdateUser(user.Name, null, Role.Read, null));
            }

            var answers = await Task.WhenAll(
                SendAsync(HttpMethod.Patch, "/api/v1/users/boss", Bearer(await TokenAsync(other)), """{"role":"read"}"""),
                SendAsync(HttpMethod.Patch, $"/api/v1/users/{other}", Bearer(Admin), """{"role":"read"}"""));

            // The slower one may find that it is no admin any more.
            answers.Should().ContainSingle(answer => answer.Status == 200).And.ContainSingle(answer => answer.Status == 409 || answer.Status == 403);
        }
    }

    [Fact]
    public async Task Token_is_shown_once_and_works_until_it_is_revoked()
    {
        var answer = await SendAsync(
            HttpMethod.Post, "/api/v1/users/runner/tokens", Bearer(Admin), """{"name":"ci","role":"read","expires_at":"2090-01-01T00:00:00"}""");
        answer.Status.Should().Be(201);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        var text = answer.Json["token"]!.ToString();
        text.Should().MatchRegex("^flowprov_[A-Za-z0-9_-]{43}$");

        var me = (await GetAsync("/api/v1/users/me", Bearer(text))).Json;
        (me["name"]!.ToString(), me["role"]!.ToString()).Should().Be(("runner", "read"));
        me["expires_at"]!.GetValue<DateTimeOffset>().Should().Be(new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var listed = (await AsAdminAsync("GET", "/api/v1/users/runner/tokens"))["items"]!.AsArray();
        listed.Select(token => token!["name"]!.ToString()).Should().Equal("ci", "of a test");
        listed.ToJsonString().Should().NotContain(text);
        (await StoredAsync()).Should().NotContain(text);

        await AsAdminAsync("DELETE", $"/api/v1/users/reader/tokens/{me["token_id"]}", status: 404);
        (await SendAsync(HttpMethod.Delete, $"/api/v1/users/runner/tokens/{me["token_id"]}", Bearer(Admin))).Status.Should().Be(204);
        (await GetAsync("/api/v1/users/me", Bearer(text))).Status.Should().Be(401);
    }

    [Theory]
    [InlineData("""{"name":""}""", 400)]
    [InlineData("""{"name":"t","expires_in":0}""", 400)]
    [InlineData("""{"name":"t","expires_at":"2020-01-01T00:00:00Z"}""", 400)]
    [InlineData("""{"name":"t","expires_in":5,"expires_at":"2090-01-01T00:00:00Z"}""", 400)]
    [InlineData("""{"name":"t","role":-1}""", 400)]
    [InlineData("""{"name":"t","role":"admin"}""", 403)]
    [InlineData("{}", 422)]
    public async Task Bad_token_is_refused(string body, int status) => await AsAdminAsync("POST", "/api/v1/users/runner/tokens", body, status);

    [Fact]
    public async Task Everybody_has_tokens_of_his_own_no_wider_than_what_he_comes_with()
    {
        var narrow = await TokenAsync("boss", Role.Read, expiresIn: 3600);

        var own = await SendAsync(HttpMethod.Post, "/api/v1/users/me/tokens", Bearer(narrow), """{"name":"child"}""");
        (own.Status, own.Json["role"]!.ToString()).Should().Be((201, "read"));
        own.Json["expires_at"]!.GetValue<DateTimeOffset>().Should().BeBefore(DateTimeOffset.UtcNow.AddHours(1));
        (await SendAsync(HttpMethod.Post, "/api/v1/users/me/tokens", Bearer(narrow), """{"name":"child","role":"run"}""")).Status.Should().Be(403);
        (await SendAsync(HttpMethod.Post, "/api/v1/users/me/tokens", Bearer(narrow), """{"name":"child","expires_in":7200}""")).Status.Should().Be(403);

        (await SendAsync(HttpMethod.Delete, $"/api/v1/users/me/tokens/{own.Json["id"]}", Bearer(Reader))).Status.Should().Be(404, "it is another's");
        (await SendAsync(HttpMethod.Delete, $"/api/v1/users/me/tokens/{own.Json["id"]}%20", Bearer(narrow))).Status.Should().Be(404);
        (await SendAsync(HttpMethod.Delete, $"/api/v1/users/me/tokens/{own.Json["id"]}", Bearer(narrow))).Status.Should().Be(204);
        (await GetAsync("/api/v1/users/boss/tokens", Bearer(Reader))).Status.Should().Be(403);
    }

    [Fact]
    public async Task Own_password_is_changed_with_the_present_one_only()
    {
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        const string Change = """{"password":"yet another password"}""";

        (await SendAsync(HttpMethod.Patch, "/api/v1/users/me", Bearer(await TokenAsync("alice")), Change)).Status.Should().Be(403);
        (await SendAsync(HttpMethod.Patch, "/api/v1/users/me", Basic("alice", Password), """{"password":"short"}""")).Status.Should().Be(400);
        (await SendAsync(HttpMethod.Patch, "/api/v1/users/me", Basic("alice", Password), """{"password":"long enough","role":"admin"}""")).Status.Should().Be(422);
        (await SendAsync(HttpMethod.Patch, "/api/v1/users/me", Basic("alice", Password), Change)).Status.Should().Be(200);

        (await GetAsync("/api/v1/users/me", Basic("alice", Password))).Status.Should().Be(401);
        (await GetAsync("/api/v1/users/me", Basic("alice", "yet another password"))).Status.Should().Be(200);
    }

    private async Task<JsonNode> AsAdminAsync(string method, string path, string? body = null, int status = 200)
    {
        var answer = await SendAsync(new HttpMethod(method), path, Bearer(Admin), body);
        answer.Status.Should().Be(status, "the answer was {0}", answer.Text);
        return answer.Json;
    }

    private async Task<string> StoredAsync()
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("select string_agg(t::text, ' ') from api_tokens t", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
