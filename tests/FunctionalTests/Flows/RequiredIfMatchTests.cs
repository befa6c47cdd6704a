namespace FlowProv.FunctionalTests.Flows;

/// <summary>The setting that no flow is changed without naming its version (contracts/director-and-flows.md 4.6).</summary>
public class RequiredIfMatchTests(RequiredIfMatchTests.StrictFixture fixture) : FlowsTest(fixture), IClassFixture<RequiredIfMatchTests.StrictFixture>
{
    [Fact]
    public async Task Change_that_names_no_version_is_refused()
    {
        await AddAsync("a");
        const string Words = """{"error":"A change of flow 'a' needs If-Match with the version that is changed, or *."}""";

        foreach (var (method, path, body) in new[]
        {
            (HttpMethod.Put, "/flows/a", """{"n":1}"""), (HttpMethod.Put, "/flows/a?dry_run=true", """{"n":1}"""), (HttpMethod.Delete, "/flows/a", null),
            (HttpMethod.Post, "/flows/a/versions/1/rollback", null),
        })
        {
            var answer = await SendAsync(method, path, body);
            (answer.Status, answer.Text).Should().Be((428, Words), "{0} {1}", method, path);
        }

        (await GetTextAsync("/flows/a")).ETag.Should().Be("\"1\"");
        (await PutAsync("/flows/none", "{}")).Status.Should().Be(400, "there is nothing to be overwritten");
        (await PutAsync("/flows/a", "[]")).Status.Should().Be(400);
    }

    [Fact]
    public async Task Change_that_names_one_is_made()
    {
        (await PutAsync("/flows/a", "{}", ("If-None-Match", "*"))).Status.Should().Be(201);
        (await PutAsync("/flows/a", """{"n":1}""", ("If-Match", "\"1\""))).Status.Should().Be(200);
        (await PutAsync("/flows/a", """{"n":2}""", ("If-Match", "\"1\""))).Status.Should().Be(412);
        (await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback", null, ("If-Match", "*"))).Status.Should().Be(200);
        (await SendAsync(HttpMethod.Delete, "/flows/a", null, ("If-Match", "\"3\""))).Status.Should().Be(200);
        (await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback")).Status.Should().Be(201, "what is gone has no version to be named");
    }

    /// <summary>A host that demands If-Match.</summary>
    public sealed class StrictFixture : ApiFixture
    {
        protected override string[] Settings => ["--FlowProv:Flows:RequireIfMatch=true"];
    }
}
