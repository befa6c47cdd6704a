
namespace FlowProv.FunctionalTests.Objects;

public class PayloadTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>
{
    private const int Chunk = 1 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData(3 * Chunk)]
    [InlineData(66 * Chunk + 7)]
    public async Task Payload_of_any_length_comes_back_the_same(int length)
    {
        var id = $"p-length-{length}";
        await fixture.SaveAsync(id, "{}", new PatternStream(length, 1));

        (await fixture.GetAsync(id)).Payload!.SizeBytes.Should().Be(length);
        (await fixture.ReadPayloadAsync(id)).AsSpan().SequenceEqual(PatternStream.Bytes(1, 0, length)).Should().BeTrue();
    }

    [Fact]
    public async Task Ranges_across_chunk_borders_equal_the_source()
    {
        const int length = (5 * Chunk) + 123;
        await fixture.SaveAsync("p-ranges", "{}", new PatternStream(length, 2));
        await using var stream = await OpenAsync("p-ranges");
        var random = new Random(20260101);
        var starts = new long[] { 0, Chunk - 1, Chunk, (2 * Chunk) - 5, length - 1, length }
            .Concat(Enumerable.Range(0, 60).Select(_ => random.NextInt64(length)));
        foreach (var start in starts)
        {
            var count = (int)Math.Min(length - start, random.Next(1, 2 * Chunk));
            var read = new byte[count];
            stream.Seek(start, SeekOrigin.Begin);
            await stream.ReadExactlyAsync(read);
            read.AsSpan().SequenceEqual(PatternStream.Bytes(2, start, count)).Should().BeTrue("the range starts at {0} with {1} bytes", start, count);
        }

        stream.Seek(-3, SeekOrigin.End).Should().Be(length - 3);
        (await stream.ReadAsync(new byte[10])).Should().Be(3);
        (await stream.ReadAsync(new byte[10])).Should().Be(0);
    }

    [Theory]
    [InlineData("update blob_chunks set bytes = overlay(bytes placing '\\x00112233'::bytea from 1000) where ordinal = 2 and blob_id = $1")]
    [InlineData("update blob_chunks set bytes = substring(bytes from 2) where ordinal = 2 and blob_id = $1")]
    [InlineData("delete from blob_chunks where ordinal = 2 and blob_id = $1")]
    public async Task Damage_is_found_before_any_byte_of_the_chunk_is_handed_out(string damage)
    {
        var seed = (ulong)damage.Length;
        var id = $"p-damage-{seed}";
        await fixture.SaveAsync(id, "{}", new PatternStream(4 * Chunk, seed));
        var blob = await fixture.ScalarAsync<long>("select blob_id from objects where object_id = $1", id);
        await using (var command = fixture.DataSource.CreateCommand(damage))
        {
            command.Parameters.AddWithValue(blob);
            (await command.ExecuteNonQueryAsync()).Should().Be(1);
        }

        await using var stream = await OpenAsync(id);
        var sound = new byte[2 * Chunk];
        await stream.ReadExactlyAsync(sound);
        sound.AsSpan().SequenceEqual(PatternStream.Bytes(seed, 0, sound.Length)).Should().BeTrue();
        var read = async () => await stream.ReadAsync(new byte[1]);
        await read.Should().ThrowAsync<IOException>().WithMessage("*damaged*");
        stream.Seek(3 * Chunk, SeekOrigin.Begin);
        (await stream.ReadAsync(new byte[1])).Should().Be(1, "the other chunks are sound");
    }

    [Fact]
    public async Task Reading_holds_no_connection_between_reads()
    {
        await fixture.SaveAsync("p-idle", "{}", new PatternStream(4 * Chunk, 5));
        await using var onlyOne = Npgsql.NpgsqlDataSource.Create(
            new Npgsql.NpgsqlConnectionStringBuilder(fixture.ConnectionString) { MaxPoolSize = 1, Timeout = 5 });
        var store = new Infrastructure.Blobs.NpgsqlObjectStore(
            onlyOne, new Infrastructure.Resilience.DatabasePipeline(), Infrastructure.Blobs.UploadFolder.Open(null), TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<Infrastructure.Blobs.NpgsqlObjectStore>.Instance);
        var payload = (await store.FindAsync("p-idle", null, CancellationToken.None))!.Payload!;

        await using var one = store.OpenPayload(payload);
        await using var two = store.OpenPayload(payload);
        for (var i = 0; i < 8; i++)
        {
            await one.ReadExactlyAsync(new byte[Chunk / 2]);
            await two.ReadExactlyAsync(new byte[Chunk / 2]);
        }
    }

    private async Task<Stream> OpenAsync(string id) => fixture.Store.OpenPayload((await fixture.GetAsync(id)).Payload!);
}
