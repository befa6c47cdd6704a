using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;

namespace FlowProv.FunctionalTests.Access;

/// <summary>A host with authentication on.</summary>
public sealed class AccessFixture : ApiFixture
{
    public const string Enabled = "--FlowProv:Authentication:Enabled=true";

    protected override string[] Settings => [Enabled];
}

/// <summary>Classes of this collection share the host and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class AccessTests : ICollectionFixture<AccessFixture>
{
    public const string Name = "access";
}

/// <summary>A test class that speaks to a host with authentication on and a user of each role.</summary>
[Collection(AccessTests.Name)]
public abstract class AccessTest(AccessFixture fixture) : IAsyncLifetime
{
    protected const string Password = "correct horse battery";

    private readonly Dictionary<Role, string> tokens = [];

    protected AccessFixture Fixture { get; } = fixture;

    protected HttpClient Client => Fixture.Client;

    protected string Reader => tokens[Role.Read];

    protected string Runner => tokens[Role.Run];

    protected string Admin => tokens[Role.Admin];

    public async Task InitializeAsync()
    {
        await Fixture.ResetAsync();
        await Fixture.WithAsync<CredentialCache, bool>(cache =>
        {
            cache.Clear();
            return Task.FromResult(true);
        });
        foreach (var (role, name) in new[] { (Role.Read, "reader"), (Role.Run, "runner"), (Role.Admin, "boss") })
        {
            await Fixture.SendAsync(new CreateUser(name, null, role));
            tokens[role] = await TokenAsync(name);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected async Task<string> TokenAsync(string user, Role? role = null, long? expiresIn = null) =>
        (await Fixture.SendAsync(new CreateToken(user, "of a test", role, expiresIn, null))).Text;

    protected static string Basic(string name, string secret) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{secret}"));

    protected static string Bearer(string token) => "Bearer " + token;

    protected Task<Answer> GetAsync(string path, string? authorization) => SendAsync(HttpMethod.Get, path, authorization);

    protected async Task<Answer> SendAsync(
        HttpMethod method, string path, string? authorization, string? json = null, Uri? server = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(server ?? Client.BaseAddress!, path));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        // A stream of events has no end to wait for.
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var text = response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, text, response.Headers);
    }

    /// <summary>An answer.</summary>
    protected sealed record Answer(int Status, string Text, HttpResponseHeaders Headers)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;
    }
}
