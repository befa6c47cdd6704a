using FlowProv.Application.Ports;

namespace FlowProv.FunctionalTests.Objects;

/// <summary>Counts every allocation of the process, so nothing else may run beside it.</summary>
[CollectionDefinition(nameof(PayloadMemoryTests), DisableParallelization = true)]
[Collection(nameof(PayloadMemoryTests))]
public class PayloadMemoryTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>
{
    private const long Length = 300L * 1024 * 1024;
    private const long Allowed = 64L * 1024 * 1024;

    [Fact]
    public async Task Payload_of_300_MB_goes_in_and_out_in_bounded_memory()
    {
        await fixture.SaveAsync("m-warm", "{}", new PatternStream(3 << 20, 1));
        await fixture.ReadPayloadAsync("m-warm");

        var before = GC.GetTotalAllocatedBytes(precise: true);
        await fixture.SaveAsync("m-large", "{}", new PatternStream(Length, 9));
        var afterUpload = GC.GetTotalAllocatedBytes(precise: true);
        var read = await CompareAsync((await fixture.GetAsync("m-large")).Payload!);
        var afterDownload = GC.GetTotalAllocatedBytes(precise: true);

        read.Should().Be(Length);
        (afterUpload - before).Should().BeLessThan(Allowed, "no step may hold or allocate as much as the payload");
        (afterDownload - afterUpload).Should().BeLessThan(Allowed, "no step may hold or allocate as much as the payload");
    }

    private async Task<long> CompareAsync(StoredPayload payload)
    {
        await using var stream = fixture.Store.OpenPayload(payload);
        var (buffer, expected, total) = (new byte[64 * 1024], new byte[64 * 1024], 0L);
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            PatternStream.Fill(expected.AsSpan(0, count), total, 9);
            buffer.AsSpan(0, count).SequenceEqual(expected.AsSpan(0, count)).Should().BeTrue();
            total += count;
        }

        return total;
    }
}
