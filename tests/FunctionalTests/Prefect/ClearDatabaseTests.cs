namespace FlowProv.FunctionalTests.Prefect;

/// <summary>A host that lets clients clear the database.</summary>
public sealed class ClearableFixture : ApiFixture
{
    protected override string[] Settings => ["--FlowProv:Prefect:AllowDatabaseClear=true"];
}

public class ClearDatabaseTests(ClearableFixture fixture) : ResourceTest(fixture), IClassFixture<ClearableFixture>
{
    [Fact]
    public async Task Clear_deletes_what_clients_stored_and_nothing_else()
    {
        await PostAsync("/flows", """[{"flow_id":"kept"}]""", 201);
        var flow = IdOf(await PostAsync("/api/flows/", """{"name":"mine"}""", 201));
        await PostAsync("/api/flow_runs/", $$$"""{"flow_id":"{{{flow}}}","state":{"type":"PENDING"}}""", 201);
        var deployment = IdOf(await PostAsync("/api/deployments/", $$"""{"name":"d","flow_id":"{{flow}}"}""", 201));
        await AddDocumentAsync(await AddTypeAndSchemaAsync(), "mine", "{}");
        await PutAsync("/api/saved_searches/", """{"name":"s"}""", 201);
        await PostAsync("/api/concurrency_limits/", """{"tag":"t","concurrency_limit":1}""");
        await SendAsync(HttpMethod.Post, "/api/work_queues/", """{"name":"q"}""", 201);
        await SendAsync(
            HttpMethod.Post, "/api/logs/", $$"""[{"name":"l","level":20,"message":"m","timestamp":"2026-01-01T00:00:00Z","flow_run_id":"{{NoId}}"}]""", 201);

        await SendAsync(HttpMethod.Post, "/api/admin/database/clear", """{"confirm":true}""", 204);

        foreach (var kind in new[] { "flows", "flow_runs", "deployments", "block_types", "block_documents", "saved_searches", "concurrency_limits", "work_queues", "logs" })
        {
            (await PostAsync($"/api/{kind}/filter", "{}")).AsArray().Should().BeEmpty("{0} are cleared", kind);
        }

        await GetAsync("/flows/kept");
        await GetAsync($"/flows/{deployment}", 404);
    }
}
