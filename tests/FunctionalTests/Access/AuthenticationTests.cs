using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;
using FlowProv.FunctionalTests.Orchestration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FlowProv.FunctionalTests.Access;

public class AuthenticationTests(AccessFixture fixture) : AccessTest(fixture)
{
    private const string Unauthorized = "Please authenticate to access this API.";

    public static TheoryData<string, string, string> Families() => new()
    {
        { "GET", "/api/v1/tasks", $$"""{"detail":"{{Unauthorized}}"}""" },
        { "POST", "/api/v1/tasks/query", $$"""{"detail":"{{Unauthorized}}"}""" },
        { "GET", "/flows", $$"""{"error":"{{Unauthorized}}"}""" },
        { "GET", "/flow-events", $$"""{"error":"{{Unauthorized}}"}""" },
        { "GET", "/api/workflows", $$"""{"status":401,"error":"unauthorized","message":"{{Unauthorized}}"}""" },
        { "GET", "/api/definitions", $$"""{"status":401,"error":"unauthorized","message":"{{Unauthorized}}"}""" },
        { "POST", "/api/flow_runs/filter", $$"""{"detail":"{{Unauthorized}}"}""" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Family_lets_known_callers_in_and_refuses_others_in_its_own_words(string method, string path, string refusal)
    {
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        var body = method == "POST" ? "{}" : null;
        foreach (var good in new[] { Basic("alice", Password), Basic("reader", Reader), Bearer(Reader), "bearer " + Reader })
        {
            (await SendAsync(new HttpMethod(method), path, good, body)).Status.Should().Be(200, "{0} is good", good.Split(' ')[0]);
        }

        foreach (var bad in new[] { null, Bearer(Reader[..^1] + "!") })
        {
            var answer = await SendAsync(new HttpMethod(method), path, bad, body);
            (answer.Status, answer.Text).Should().Be((401, refusal));
            answer.Headers.WwwAuthenticate.ToString().Should().Be("Basic realm=\"Authentication Required\"");
        }
    }

    [Fact]
    public async Task Credentials_that_are_anothers_or_none_at_all_are_refused()
    {
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        foreach (var bad in new[]
        {
            Basic("alice", Reader), Basic("reader", Password), Basic("reader", ""), Basic("Alice", Password), Basic("a\0b", Password), Bearer(Password),
            "Bearer", "Digest x", "Basic !", "Basic YWxpY2U=", "Basic /w==", Reader,
        })
        {
            (await GetAsync("/flows", bad)).Status.Should().Be(401, bad);
        }
    }

    [Theory]
    [InlineData("/api/v1/ingest", "detail")]
    [InlineData("/api/workflows", "error")]
    [InlineData("/api/flow_runs/", "detail")]
    public async Task Role_that_does_not_suffice_is_told_which_would(string path, string member)
    {
        var answer = await SendAsync(HttpMethod.Post, path, Bearer(Reader), "no JSON");

        answer.Status.Should().Be(403);
        answer.Json[member]!.GetValue<string>().Should().Be("This needs the role run; yours is read.");
    }

    [Theory]
    [InlineData("/api/ping")]
    [InlineData("/api/v1/health/live")]
    [InlineData("/api/v1/health/ready")]
    [InlineData("/api/health")]
    [InlineData("/api/hello")]
    [InlineData("/api/ready")]
    [InlineData("/api/version")]
    [InlineData("/openapi.json")]
    [InlineData("/docs")]
    [InlineData("/redoc/")]
    public async Task Open_route_asks_for_nothing_and_minds_nothing(string path)
    {
        (await GetAsync(path, null)).Status.Should().Be(200);
        (await GetAsync(path, Bearer("flowprov_wrong"))).Status.Should().Be(200);
    }

    [Fact]
    public async Task Unknown_route_is_not_found_and_wrong_method_is_refused_as_without_authentication()
    {
        (await GetAsync("/api/v1/nothing", null)).Status.Should().Be(404);
        (await SendAsync(HttpMethod.Delete, "/api/ping", null)).Status.Should().Be(405);
    }

    [Fact]
    public async Task Head_needs_what_get_needs_and_options_needs_nothing()
    {
        (await SendAsync(HttpMethod.Head, "/api/workflows", null)).Status.Should().Be(401);
        (await SendAsync(HttpMethod.Head, "/api/workflows", Bearer(Reader))).Status.Should().Be(200);
        (await SendAsync(HttpMethod.Head, "/api/ping", null)).Status.Should().Be(200);
        (await SendAsync(HttpMethod.Options, "/api/workflows", null)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Narrower_token_may_no_more_than_its_role_and_follows_its_user_down()
    {
        var narrow = await TokenAsync("boss", Role.Run);
        (await GetAsync("/api/v1/users", Bearer(narrow))).Status.Should().Be(403);
        (await GetAsync("/api/v1/users/me", Bearer(narrow))).Json["role"]!.GetValue<string>().Should().Be("run");

        await Fixture.SendAsync(new CreateUser("other", null, Role.Admin));
        await Fixture.SendAsync(new UpdateUser("boss", null, Role.Read, null));
        (await GetAsync("/api/v1/users/me", Bearer(narrow))).Json["role"]!.GetValue<string>().Should().Be("read");
    }

    [Fact]
    public async Task Token_ends_when_it_says()
    {
        var token = await TokenAsync("reader", expiresIn: 3);
        (await GetAsync("/flows", Bearer(token))).Status.Should().Be(200);

        await UntilRefusedAsync(Client.BaseAddress!, Bearer(token), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_is_revoked_is_refused_at_once_here_and_soon_on_other_servers()
    {
        await using var second = await SecondServer.StartAsync(Fixture.ConnectionString, AccessFixture.Enabled, "--FlowProv:Authentication:CacheSeconds=1");
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        var credentials = new[] { Bearer(Reader), Basic("alice", Password) };
        foreach (var good in credentials)
        {
            (await GetAsync("/flows", good)).Status.Should().Be(200);
            (await SendAsync(HttpMethod.Get, "/flows", good, server: second.Address)).Status.Should().Be(200);
        }

        var id = (await GetAsync("/api/v1/users/me", Bearer(Reader))).Json["token_id"]!.GetValue<string>();
        (await SendAsync(HttpMethod.Delete, $"/api/v1/users/reader/tokens/{id}", Bearer(Admin))).Status.Should().Be(204);
        (await SendAsync(HttpMethod.Patch, "/api/v1/users/alice", Bearer(Admin), """{"disabled":true}""")).Status.Should().Be(200);

        foreach (var gone in credentials)
        {
            (await GetAsync("/flows", gone)).Status.Should().Be(401);
            await UntilRefusedAsync(second.Address, gone, TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public async Task Stream_of_events_ends_when_its_caller_is_disabled()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/flow-events");
        request.Headers.TryAddWithoutValidation("Authorization", Bearer(Reader));
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.IsSuccessStatusCode.Should().BeTrue();
        await Fixture.SendAsync(new UpdateUser("reader", null, null, true));

        (await SendAsync(HttpMethod.Post, "/flows", Bearer(Admin), """[{"flow_id":"secret"}]""")).Status.Should().Be(201);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        (await response.Content.ReadAsStringAsync(limit.Token)).Should().NotContain("secret");
    }

    [Fact]
    public async Task Use_of_a_token_is_noted_to_a_minute()
    {
        JsonNode? used = null;
        for (var tries = 0; used is null && tries < 100; tries++)
        {
            var tokens = (await GetAsync("/api/v1/users/me/tokens", Bearer(Reader))).Json["items"]!.AsArray();
            used = tokens.Single()!["last_used_at"];
            await Task.Delay(20);
        }

        used!.GetValue<DateTimeOffset>().Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        var id = (await GetAsync("/api/v1/users/me", Bearer(Reader))).Json["token_id"]!.GetValue<Guid>();
        (await Fixture.SendAsync(new NoteTokenUse(id))).Should().Be(0, "the minute is not over");
    }

    [Fact]
    public async Task Audit_record_names_the_authenticated_user_whatever_the_request_says()
    {
        var answer = await SendAsync(HttpMethod.Post, "/flows", Basic("boss", Admin), """[{"flow_id":"f"}]""", null, ("X-Actor", "mallory"));
        answer.Status.Should().Be(201);
        await SendAsync(HttpMethod.Patch, "/flows/commands", Bearer(Runner), """{"command":"start","flow_ids":["f"]}""");

        var events = (await GetAsync("/flows/f/events", Bearer(Reader))).Json.AsArray();
        events.Select(told => told!["actor"]!.GetValue<string>()).Should().Equal("boss", "runner");
    }

    [Theory]
    [InlineData("GET", "/api/block_documents/?include_secrets=true")]
    [InlineData("GET", "/api/block_documents/00000000-0000-4000-8000-000000000000?include_secrets=1")]
    [InlineData("GET", "/api/block_types/slug/x/block_documents?include_secrets=yes")]
    [InlineData("GET", "/api/block_types/slug/x/block_documents/name/y?include_secrets=true")]
    [InlineData("POST", "/api/block_documents/filter")]
    public async Task Secrets_of_blocks_need_the_role_run(string method, string path)
    {
        var body = method == "POST" ? """{"include_secrets":true}""" : null;

        var refused = await SendAsync(new HttpMethod(method), path, Bearer(Reader), body);

        (refused.Status, refused.Text).Should().Be((403, """{"detail":"include_secrets needs the role run; yours is read."}"""));
        (await SendAsync(new HttpMethod(method), path, Bearer(Runner), body)).Status.Should().BeOneOf(200, 404);
        (await SendAsync(new HttpMethod(method), path.Split('?')[0], Bearer(Reader), body is null ? null : "{}")).Status.Should().BeOneOf(200, 404);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_for_a_user_and_an_address()
    {
        await using var server = await SecondServer.StartAsync(Fixture.ConnectionString, AccessFixture.Enabled);
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        await Fixture.SendAsync(new CreateUser("bob", Password, Role.Read));
        for (var guess = 0; guess < 5; guess++)
        {
            (await SendAsync(HttpMethod.Get, "/flows", Basic("alice", $"guess {guess}"), server: server.Address)).Status.Should().Be(401);
        }

        var refused = await SendAsync(HttpMethod.Get, "/api/v1/tasks", Basic("alice", Password), server: server.Address);
        refused.Status.Should().Be(429, "even the right password is not looked at");
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.Should().BeInRange(1, 60);
        refused.Json["detail"]!.GetValue<string>().Should().StartWith("Too many failed logins; try again in ");
        (await SendAsync(HttpMethod.Get, "/flows", Basic("bob", Password), server: server.Address)).Status.Should().Be(200);
        (await SendAsync(HttpMethod.Get, "/flows", Bearer(Reader), server: server.Address)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Unknown_tokens_are_slowed_down_and_valid_ones_are_not()
    {
        await using var server = await SecondServer.StartAsync(Fixture.ConnectionString, AccessFixture.Enabled);
        var statuses = new List<int>();
        for (var guess = 0; guess < 40; guess++)
        {
            statuses.Add((await SendAsync(HttpMethod.Get, "/flows", Bearer($"flowprov_{guess}"), server: server.Address)).Status);
        }

        statuses.Should().StartWith(Enumerable.Repeat(401, 30)).And.Contain(429);
        (await SendAsync(HttpMethod.Get, "/flows", Bearer(Reader), server: server.Address)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Credentials_never_reach_the_log_however_much_it_tells()
    {
        await Fixture.SendAsync(new CreateUser("alice", Password, Role.Read));
        await using var app = ApiHost.Create(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:Console:LogLevel:Default=None",
                AccessFixture.Enabled],
            Fixture.ConnectionString);
        using var log = new Recorder();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync();
        var server = new Uri(app.Urls.Single());
        foreach (var authorization in new[] { Basic("alice", Password), Basic("alice", "a wrong guess"), Bearer(Admin), Bearer("flowprov_unknown"), Basic("boss", Admin) })
        {
            await SendAsync(HttpMethod.Get, "/api/v1/users/me", authorization, server: server);
        }

        var made = await SendAsync(HttpMethod.Post, "/api/v1/users", Bearer(Admin), """{"name":"carol","password":"another secret"}""", server);
        made.Status.Should().Be(201);
        var token = (await SendAsync(HttpMethod.Post, "/api/v1/users/carol/tokens", Bearer(Admin), """{"name":"t"}""", server)).Json["token"]!.GetValue<string>();

        log.Lines.Should().Contain(line => line.Contains("api/v1/users/me", StringComparison.Ordinal));
        foreach (var secret in new[] { Password, Basic("alice", Password), Admin, "a wrong guess", "flowprov_", "another secret", token })
        {
            log.Lines.Where(line => line.Contains(secret, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Service_without_users_says_how_to_make_one()
    {
        await Fixture.ResetAsync();
        await using var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:Console:LogLevel:Default=None", AccessFixture.Enabled], Fixture.ConnectionString);
        using var log = new Recorder();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync();

        var end = DateTime.UtcNow.AddSeconds(20);
        while (!log.Lines.Any(line => line.Contains("create-user NAME --role admin", StringComparison.Ordinal)))
        {
            DateTime.UtcNow.Should().BeBefore(end, "nobody can log in");
            await Task.Delay(20);
        }
    }

    private async Task UntilRefusedAsync(Uri server, string authorization, TimeSpan limit)
    {
        var end = DateTime.UtcNow + limit;
        while ((await SendAsync(HttpMethod.Get, "/flows", authorization, server: server)).Status != 401)
        {
            DateTime.UtcNow.Should().BeBefore(end, "the credentials are worth nothing");
            await Task.Delay(50);
        }
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

/// <summary>What is so while authentication is off.</summary>
public class WithoutAuthenticationTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Users_are_closed_and_the_matrix_is_open()
    {
        (await GetAsync("/api/v1/users", 409))["detail"]!.GetValue<string>().Should().StartWith("Authentication is off (FlowProv:Authentication:Enabled)");
        await PostAsync("/api/v1/users", """{"name":"mallory","password":"correct horse","role":"admin"}""", 409);
        await GetAsync("/api/v1/users/me", 409);
        (await GetAsync("/api/v1/roles"))["count"]!.GetValue<int>().Should().BeGreaterThan(200);
    }

    [Fact]
    public async Task Credentials_are_not_looked_at()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/flows");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer flowprov_wrong");
        using var response = await Client.SendAsync(request);
        response.IsSuccessStatusCode.Should().BeTrue();
    }
}
