using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.FunctionalTests.Objects;

public class ObjectConcurrencyTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>
{
    private const int Writers = 16;

    private const string Unreferenced = """
        select count(*) from blobs b
        where not exists (select 1 from objects where blob_id = b.blob_id) and not exists (select 1 from object_history where blob_id = b.blob_id)
        """;

    [Fact]
    public async Task Sixteen_writers_of_one_object_get_sixteen_versions()
    {
        for (var round = 0; round < 3; round++)
        {
            var id = $"c-writers-{round}";
            var saved = await InParallel(i => fixture.SaveAsync(id, $$"""{"custom_metadata":{"writer":{{i}} } }""", BitConverter.GetBytes(i)));

            saved.Select(s => s.Version).Should().BeEquivalentTo(Enumerable.Range(0, Writers));
            var history = await fixture.Store.HistoryAsync(id, null, 100, CancellationToken.None);
            history.Versions.Select(v => v.Version).Should().Equal(Enumerable.Range(0, Writers).Reverse());
            foreach (var (version, writer) in saved.Select((s, i) => (s.Version, i)))
            {
                (await fixture.ReadPayloadAsync(id, version)).Should().Equal(BitConverter.GetBytes(writer), "each version keeps its own writer's bytes");
            }
        }
    }

    [Fact]
    public async Task Of_writers_with_the_same_condition_one_wins()
    {
        await fixture.SaveAsync("c-condition", "{}");

        var outcomes = await InParallel(async i =>
        {
            try
            {
                await fixture.SaveAsync("c-condition", "{}", BitConverter.GetBytes(1000 + i), VersionCondition.OneOf(0));
                return ErrorKind.Invalid;
            }
            catch (FlowProvException failure)
            {
                return failure.Kind;
            }
        });

        outcomes.Count(o => o == ErrorKind.Invalid).Should().Be(1);
        outcomes.Count(o => o == ErrorKind.PreconditionFailed).Should().Be(Writers - 1);
        (await fixture.GetAsync("c-condition")).Version.Should().Be(1);
        (await fixture.ScalarAsync<long>(Unreferenced)).Should().Be(0, "the losers had stored their payload already, in the transaction that was undone");
    }

    [Fact]
    public async Task Same_content_from_many_writers_is_stored_once()
    {
        var content = PatternStream.Bytes(77, 0, 3_000_000);
        var blobsBefore = await fixture.ScalarAsync<long>("select count(*) from blobs");
        var chunksBefore = await fixture.ScalarAsync<long>("select count(*) from blob_chunks");

        // Half of them share objects too, so that both kinds of waiting meet.
        await InParallel(i => fixture.SaveAsync($"c-content-{i % 8}", "{}", content));

        (await fixture.ScalarAsync<long>("select count(*) from blobs")).Should().Be(blobsBefore + 1);
        (await fixture.ScalarAsync<long>("select count(*) from blob_chunks")).Should().Be(chunksBefore + 3);
        (await fixture.ReadPayloadAsync("c-content-7", 1)).Should().Equal(content);
    }

    [Fact]
    public async Task Upload_that_fails_leaves_nothing()
    {
        await fixture.SaveAsync("c-broken", "{}");
        var blobs = await fixture.ScalarAsync<long>("select count(*) from blobs");

        var save = () => fixture.SaveAsync("c-broken", "{}", new BrokenStream(5_000_000));
        await save.Should().ThrowAsync<IOException>();

        (await fixture.GetAsync("c-broken")).Version.Should().Be(0);
        (await fixture.ScalarAsync<long>("select count(*) from blobs")).Should().Be(blobs);
    }

    [Fact]
    public async Task Upload_whose_connection_is_cut_in_the_midst_of_storing_leaves_nothing()
    {
        await using var gate = await fixture.DataSource.OpenConnectionAsync();
        await using var holding = await gate.BeginTransactionAsync();
        await fixture.SaveAsync("c-cut", "{}");
        await using (var hold = new NpgsqlCommand("select 1 from objects where object_id = 'c-cut' for update", gate))
        {
            await hold.ExecuteNonQueryAsync();
        }

        // The payload is written by now, and the version waits for the object's row.
        var save = Task.Run(() => fixture.SaveAsync("c-cut", "{}", PatternStream.Bytes(78, 0, 3_000_000)));
        const string cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
        while (await fixture.ScalarAsync<long>(cut) == 0)
        {
            await Task.Delay(20);
        }

        await FluentActions.Awaiting(() => save).Should().ThrowAsync<FlowProvException>();
        (await fixture.ScalarAsync<long>(Unreferenced)).Should().Be(0);
        (await fixture.ScalarAsync<long>("select count(*) from blob_chunks c where not exists (select 1 from blobs b where b.blob_id = c.blob_id)")).Should().Be(0);
    }

    [Fact]
    public async Task Slow_upload_holds_no_connection()
    {
        var gate = new TaskCompletionSource();
        var upload = fixture.SaveAsync("c-slow", "{}", new GatedStream(gate.Task));

        // Whatever this fixture still has open is idle in the pool, outside of any transaction.
        (await fixture.ScalarAsync<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' "
            + "and backend_type = 'client backend'")).Should().Be(0);
        gate.SetResult();
        (await upload).Version.Should().Be(0);
    }

    private static Task<T[]> InParallel<T>(Func<int, Task<T>> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => write(i))));

    private sealed class BrokenStream(int good) : MemoryStream(new byte[good])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The sender went away.");
    }

    private sealed class GatedStream(Task gate) : MemoryStream("slow"u8.ToArray())
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate;
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
