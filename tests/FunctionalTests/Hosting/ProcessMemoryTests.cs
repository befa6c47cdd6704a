using System.Globalization;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Faults;
using FlowProv.FunctionalTests.Ingest;
using FlowProv.FunctionalTests.Objects;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>The memory of a service that is a process of its own, as the kernel counts it, while large bodies go through it. Alone, for its speed's sake.</summary>
[CollectionDefinition(nameof(ProcessMemoryTests), DisableParallelization = true)]
[Collection(nameof(ProcessMemoryTests))]
public sealed class ProcessMemoryTests : IAsyncLifetime
{
    private const long Megabyte = 1024 * 1024;
    private const long PayloadLength = 300 * Megabyte;
    private const int Messages = 5_000;

    /// <summary>Less than a service that is idle and the smallest of the bodies take together.</summary>
    private const long Allowed = 280 * Megabyte;

    private TestDatabase database = null!;
    private ServiceProcess service = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        service = await ServiceProcess.StartAsync(database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        service.Dispose();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Messages_of_200_MB_are_taken_in_bounded_memory(bool isPacked)
    {
        // Longer than what gzip looks back at, so that the body stays large when it is packed.
        var text = Convert.ToHexString(PatternStream.Bytes(1, 0, 20_000));
        using var body = new MessageStream(Messages, text);
        using var content = new StreamContent(isPacked ? Pack(body) : body);
        content.Headers.ContentEncoding.Add(isPacked ? "gzip" : "identity");

        using var client = new HttpClient { BaseAddress = service.Address };
        using var response = await client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);

        var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        report["summary"]!["successful"]!.GetValue<int>().Should().Be(Messages);
        PeakMemory().Should().BeLessThan(Allowed);
    }

    [Fact]
    public async Task Payload_of_300_MB_goes_up_and_down_in_bounded_memory()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"object_id":"large"}"""), "metadata" },
            { new StreamContent(new PatternStream(PayloadLength, 7)), "data" },
        };
        using var client = new HttpClient { BaseAddress = service.Address };
        using var saved = await client.PostAsync(new Uri("/api/v1/objects", UriKind.Relative), form);
        saved.EnsureSuccessStatusCode();

        var whole = await DownloadAsync(client, null);
        whole.Should().Be((PayloadLength, Convert.ToHexStringLower(await SHA256.HashDataAsync(new PatternStream(PayloadLength, 7)))));
        var range = await DownloadAsync(client, new RangeHeaderValue(PayloadLength - 1000, PayloadLength - 1));
        range.Should().Be((1000, Convert.ToHexStringLower(SHA256.HashData(PatternStream.Bytes(7, PayloadLength - 1000, 1000)))));
        PeakMemory().Should().BeLessThan(Allowed);
    }

    private static async Task<(long Length, string Hash)> DownloadAsync(HttpClient client, RangeHeaderValue? range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/objects/large/download", UriKind.Relative));
        request.Headers.Range = range;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        return (response.Content.Headers.ContentLength!.Value, Convert.ToHexStringLower(await SHA256.HashDataAsync(body)));
    }

    /// <summary>The most that was ever resident.</summary>
    private long PeakMemory()
    {
        var line = File.ReadLines($"/proc/{service.Process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
    }

    private static Stream Pack(Stream source)
    {
        var pipe = new Pipe();
        _ = Task.Run(async () =>
        {
            await using var gzip = new GZipStream(pipe.Writer.AsStream(), CompressionLevel.Fastest);
            await source.CopyToAsync(gzip);
        });
        return pipe.Reader.AsStream();
    }
}
