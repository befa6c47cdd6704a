using System.Net;

namespace FlowProv.FunctionalTests.Cards;

public sealed class ReportRouteTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Theory]
    [InlineData("provenance-card", "provenance_card_wf_1.md")]
    [InlineData("workflow-card", "workflow_card_wf_1.md")]
    public async Task Download_is_a_markdown_attachment(string name, string file)
    {
        await IngestAsync("""{"type":"workflow","workflow_id":"wf 1","name":"demo"}""", """{"task_id":"t","workflow_id":"wf 1","activity_id":"load"}""");
        using var response = await Client.PostAsync(new Uri($"/api/v1/workflows/wf%201/reports/{name}/download", UriKind.Relative), null);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/markdown; charset=utf-8");
        response.Content.Headers.ContentDisposition!.ToString().Should().Be($"attachment; filename=\"{file}\"");
        (await response.Content.ReadAsStringAsync()).Should().StartWith("# Workflow Provenance Card: demo\n").And.Contain("**load**");
    }

    [Fact]
    public async Task Unknown_workflow_is_404()
    {
        using var response = await Client.PostAsync(new Uri("/api/v1/workflows/nope/reports/provenance-card/download", UriKind.Relative), null);
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"detail":"Workflow not found: nope"}""");
    }
}
