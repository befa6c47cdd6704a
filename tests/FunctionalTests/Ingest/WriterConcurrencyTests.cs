namespace FlowProv.FunctionalTests.Ingest;

public sealed class WriterConcurrencyTests(WriterFixture fixture) : IClassFixture<WriterFixture>
{
    private const int Writers = 8;
    private const int Documents = 150;

    [Fact]
    public async Task Eight_writers_of_the_same_documents_lose_nothing_and_never_deadlock()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAllAsync(writer))));

        (await fixture.ScalarAsync<long>("select count(*) from tasks where task_id like 'shared-%'")).Should().Be(Documents);
        (await fixture.ScalarAsync<long>(
            "select count(*) from tasks t cross join lateral jsonb_object_keys(t.doc -> 'used') where task_id like 'shared-%'")).Should().Be(Documents * Writers * 2);
        (await fixture.ScalarAsync<long>(
            "select count(*) from workflows w cross join lateral jsonb_object_keys(w.doc -> 'used') where workflow_id like 'shared-%'")).Should().Be(Documents * Writers);
        (await fixture.ScalarAsync<long>(
            "select count(*) from objects o where object_id like 'shared-%' and jsonb_array_length(doc -> 'tags') = $1", Writers)).Should().Be(Documents);
        (await fixture.ScalarAsync<long>("select deadlocks from pg_stat_database where datname = current_database()")).Should().Be(0);
    }

    private async Task WriteAllAsync(int writer)
    {
        var random = new Random(writer);
        var messages = Enumerable.Range(0, Documents).SelectMany(i => new[]
        {
            $$$"""{"task_id":"shared-{{{i}}}","used":{"start{{{writer}}}":1},"status":"RUNNING"}""",
            $$$"""{"task_id":"shared-{{{i}}}","used":{"end{{{writer}}}":1},"status":"FINISHED"}""",
            $$$"""{"workflow_id":"shared-{{{i}}}","name":"n","used":{"w{{{writer}}}":1}}""",
            $$"""{"type":"object","object_id":"shared-{{i}}","tags":["w{{writer}}"]}""",
        }).Select(WriterFixture.Message).ToArray();
        random.Shuffle(messages);
        foreach (var batch in messages.Chunk(random.Next(20, 120)))
        {
            await fixture.Writer.MergeAsync(batch, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Transaction_that_is_not_committed_leaves_nothing()
    {
        await using (var transaction = await fixture.Writer.BeginAsync(CancellationToken.None))
        {
            await transaction.MergeAsync([WriterFixture.Message("""{"task_id":"undone"}""")], CancellationToken.None);
        }

        (await fixture.ScalarAsync<long>("select count(*) from tasks where task_id = 'undone'")).Should().Be(0);

        await using (var transaction = await fixture.Writer.BeginAsync(CancellationToken.None))
        {
            await transaction.MergeAsync([WriterFixture.Message("""{"task_id":"done"}""")], CancellationToken.None);
            await transaction.MergeAsync([WriterFixture.Message("""{"task_id":"done","used":{"a":1}}""")], CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }

        (await fixture.ScalarAsync<string>("select doc #>> '{used,a}' from tasks where task_id = 'done'")).Should().Be("1");
    }
}
