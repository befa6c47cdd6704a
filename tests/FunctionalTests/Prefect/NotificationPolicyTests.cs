namespace FlowProv.FunctionalTests.Prefect;

public class NotificationPolicyTests(ApiFixture fixture) : ResourceTest(fixture)
{
    private const string Route = "/api/flow_run_notification_policies";

    [Fact]
    public async Task Policy_is_stored_changed_and_deleted()
    {
        var block = await BlockAsync();
        var made = await PostAsync(Route + "/", $$"""{"state_names":["Failed"],"tags":[],"block_document_id":"{{block}}"}""", 201);
        Keys(made).Should().Equal("id", "created", "updated", "is_active", "state_names", "tags", "block_document_id", "message_template");
        made["is_active"]!.GetValue<bool>().Should().BeTrue();
        var path = $"{Route}/{IdOf(made)}";
        await PatchAsync(path, """{"is_active":false,"message_template":"{flow_run_name}"}""");
        var changed = await GetAsync(path);
        changed["is_active"]!.GetValue<bool>().Should().BeFalse();
        changed["state_names"]!.ToJsonString().Should().Be("""["Failed"]""");
        var replaced = await PutAsync(path, $$"""{"state_names":[],"tags":["a"],"block_document_id":"{{block}}"}""", 200);
        replaced["is_active"]!.GetValue<bool>().Should().BeTrue();
        replaced["message_template"].Should().BeNull();
        await DeleteAsync(path);
        await DeleteAsync(path, 404);
        await PatchAsync(path, "{}", 404);
        await GetAsync(path, 404);
    }

    [Fact]
    public async Task Filter_asks_for_active_ones()
    {
        var block = await BlockAsync();
        foreach (var active in new[] { "true", "false" })
        {
            await PostAsync(Route + "/", $$"""{"is_active":{{active}},"state_names":[],"tags":["{{active}}"],"block_document_id":"{{block}}"}""", 201);
        }

        var found = await PostAsync(Route + "/filter", """{"flow_run_notification_policy_filter":{"is_active":{"eq_":false}}}""");
        found.AsArray().Should().ContainSingle().Which!["is_active"]!.GetValue<bool>().Should().BeFalse();
        (await PostAsync(Route + "/filter", "{}")).AsArray().Should().HaveCount(2);
        (await GetAsync(Route + "/?limit=1")).AsArray().Should().ContainSingle();
        await PostAsync(Route + "/filter", """{"flow_run_notification_policy_filter":{"is_active":{"any_":[]}}}""", 422);
        await PostAsync(Route + "/filter", """{"flow_run_notification_policy_filter":{"other":{}}}""", 422);
    }

    [Fact]
    public async Task Wrong_bodies_and_missing_blocks_are_refused()
    {
        await PostAsync(Route + "/", """{"state_names":[]}""", 422);
        await PostAsync(Route + "/", $$"""{"state_names":[],"tags":[],"block_document_id":"{{NoId}}"}""", 409);
        (await GetAsync(Route + "/")).AsArray().Should().BeEmpty();
    }

    private async Task<string> BlockAsync() => IdOf(await AddDocumentAsync(await AddTypeAndSchemaAsync("slack"), "mine", "{}"));
}
