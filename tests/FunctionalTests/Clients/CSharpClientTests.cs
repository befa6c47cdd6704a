using System.Text;
using System.Text.Json;
using FlowProv.Client;

namespace FlowProv.FunctionalTests.Clients;

public class CSharpClientTests(ApiFixture fixture) : ApiTest(fixture)
{
    private FlowProvClient Api => new(Client);

    [Fact]
    public async Task Ingested_messages_come_back_by_list_query_and_get()
    {
        var report = await IngestTasksAsync(5, """{"type":"workflow"}""");
        report.Status.Should().Be("partial_success");
        report.Summary.Successful.Should().Be(5);
        report.Failures.Should().ContainSingle().Which.Index.Should().Be(5);

        var listed = await Api.Tasks.ListAsync(workflowId: "cs-workflow", limit: 2, order: SortDirection.Desc, includeTotal: true);
        listed.Items.Select(task => task.TaskId).Should().Equal("cs-4", "cs-3");
        listed.Total.Should().Be(5);

        var task = await Api.Tasks.GetAsync("cs-3");
        task.StartedAt.Should().Be(1750000003.5);
        ((JsonElement)task.Used!["epoch"]).GetInt32().Should().Be(3);
        task.AdditionalProperties.Should().ContainKey("a_field_of_its_own");
    }

    [Fact]
    public async Task Cursor_walks_a_query_to_its_end()
    {
        await IngestTasksAsync(5);
        var query = new QueryBody
        {
            Filter = new Dictionary<string, object> { ["workflow_id"] = "cs-workflow", ["used.epoch"] = new Dictionary<string, object> { ["$gt"] = 0 } },
            Sort = [new SortKeyBody { Field = "used.epoch", Order = -1 }],
            Limit = 3,
        };

        var seen = new List<string?>();
        do
        {
            var page = await Api.Tasks.QueryAsync(query);
            seen.AddRange(page.Items.Select(task => task.TaskId));
            query.Cursor = page.NextCursor;
        }
        while (query.Cursor is not null);

        seen.Should().Equal("cs-4", "cs-3", "cs-2", "cs-1");
    }

    [Fact]
    public async Task Aggregation_speaks_the_wire_names()
    {
        await IngestTasksAsync(4);
        var figures = new QueryBody { Aggregation = [new AggregateBody { Operator = AggregateFunction.Max, Field = "used.epoch" }] };

        var answer = await Api.Queries.QueryAsync(Scope.Tasks, figures);

        JsonSerializer.SerializeToElement(answer.Items.Single()).GetProperty("max_used_epoch").GetInt32().Should().Be(3);
    }

    [Fact]
    public async Task Saved_documents_come_back_and_hold_nothing_that_was_not_set()
    {
        var saved = await Api.Workflows.SaveAsync([new WorkflowDocument { WorkflowId = "cs-w", Name = "demo" }]);
        saved.Single().Name.Should().Be("demo");
        (await GetAsync("/api/v1/workflows/cs-w")).AsObject().ContainsKey("campaign_id").Should().BeFalse();
    }

    [Fact]
    public async Task Errors_are_typed()
    {
        var get = () => Api.Tasks.GetAsync("none");
        var missing = (await get.Should().ThrowAsync<FlowProvException<ErrorBody>>()).Which;
        missing.StatusCode.Should().Be(404);
        missing.Result.Detail.Should().Be("Task not found: none");

        var list = () => Api.Tasks.ListAsync(limit: 1001);
        var wrong = (await list.Should().ThrowAsync<FlowProvException<ValidationErrorBody>>()).Which;
        wrong.Result.Detail.Single().Loc.Select(step => step.ToString()).Should().Equal("query", "limit");
    }

    [Fact]
    public async Task Object_goes_up_and_down()
    {
        byte[] bytes = [0, 1, 254, 255];
        var metadata = new ObjectDocument { ObjectId = "cs-object", ObjectType = "ml_model" };
        var saved = await Api.Objects.SaveAsync(metadata: metadata, data: new FileParameter(new MemoryStream(bytes)));
        saved.Version.Should().Be(0);
        saved.ObjectSizeBytes.Should().Be(4);

        using var file = await Api.Models.DownloadAsync("cs-object");
        using var read = new MemoryStream();
        await file.Stream.CopyToAsync(read);
        read.ToArray().Should().Equal(bytes);

        var stale = () => Api.Objects.SaveAsync("\"7\"", metadata);
        (await stale.Should().ThrowAsync<FlowProvException<ErrorBody>>()).Which.StatusCode.Should().Be(412);
        (await Api.Objects.SaveAsync("\"0\"", metadata)).Version.Should().Be(1);
    }

    private Task<IngestReport> IngestTasksAsync(int count, params string[] more)
    {
        var tasks = Enumerable.Range(0, count).Select(i => JsonSerializer.Serialize(new
        {
            type = "task",
            task_id = $"cs-{i}",
            workflow_id = "cs-workflow",
            started_at = 1750000000.5 + i,
            used = new { epoch = i },
            a_field_of_its_own = true,
        }));
        return Api.Ingest.PostAsync(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', tasks.Concat(more)))));
    }
}
