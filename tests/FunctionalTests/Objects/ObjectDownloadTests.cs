using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace FlowProv.FunctionalTests.Objects;

public class ObjectDownloadTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const int Length = (2 << 20) + 500;
    private static readonly byte[] Payload = PatternStream.Bytes(11, 0, Length);

    [Fact]
    public async Task Download_has_the_contracts_headers()
    {
        await SaveAsync("o1", Payload);
        await SaveAsync("o1", "v1"u8.ToArray());

        using var latest = await GetAsync("o1/download");
        Header(latest, "Content-Disposition").Should().Be("attachment; filename=\"o1.bin\"");
        Header(latest, "Content-Type").Should().Be("application/octet-stream");
        latest.Content.Headers.ContentLength.Should().Be(2);
        latest.Headers.ETag!.Tag.Should().Be($"\"{Convert.ToHexStringLower(SHA256.HashData("v1"u8))}\"");

        using var byPath = await GetAsync("o1/versions/0/download");
        Header(byPath, "Content-Disposition").Should().Be("attachment; filename=\"o1.v0.bin\"");
        (await byPath.Content.ReadAsByteArrayAsync()).Should().Equal(Payload);
        using var byQuery = await GetAsync("o1/download?version=1");
        Header(byQuery, "Content-Disposition").Should().Be("attachment; filename=\"o1.v1.bin\"");
    }

    [Theory]
    [InlineData("say \"hi\"", "attachment; filename=\"say _hi_.bin\"; filename*=UTF-8''say%20%22hi%22.bin")]
    [InlineData("naïve-数据", "attachment; filename=\"na_ve-__.bin\"; filename*=UTF-8''na%C3%AFve-%E6%95%B0%E6%8D%AE.bin")]
    [InlineData("a\r\nSet-Cookie: x=1", "attachment; filename=\"a__Set-Cookie: x=1.bin\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1.bin")]
    public async Task File_name_cannot_break_out_of_its_header(string id, string disposition)
    {
        await SaveAsync(id, "x"u8.ToArray());

        using var response = await GetAsync($"{Uri.EscapeDataString(id)}/download");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.NonValidated["Content-Disposition"].ToString().Should().Be(disposition);
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=1048570-1048590", 1048570, 21)]
    [InlineData("bytes=1048576-", 1 << 20, Length - (1 << 20))]
    [InlineData("bytes=-700", Length - 700, 700)]
    public async Task Range_is_206_with_those_bytes(string range, int start, int count)
    {
        await SaveAsync("o1", Payload);

        using var response = await GetAsync("o1/download", request => request.Headers.Range = RangeHeaderValue.Parse(range));

        response.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        response.Content.Headers.ContentRange!.ToString().Should().Be($"bytes {start}-{start + count - 1}/{Length}");
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Payload[start..(start + count)]);
    }

    [Fact]
    public async Task Range_outside_is_416_and_a_stale_if_range_gets_everything()
    {
        await SaveAsync("o1", Payload);

        using var outside = await GetAsync("o1/download", request => request.Headers.Range = new RangeHeaderValue(Length, null));
        outside.StatusCode.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);
        outside.Content.Headers.ContentRange!.ToString().Should().Be($"bytes */{Length}");
        (await outside.Content.ReadAsStringAsync()).Should().Be("""{"detail":"The range lies outside the payload."}""");
        using var beyond = await GetAsync("o1/download", request => request.Headers.TryAddWithoutValidation("Range", "bytes=99999999999999999999-"));
        beyond.StatusCode.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);
        using var whole = await GetAsync("o1/download", request => request.Headers.TryAddWithoutValidation("Range", "bytes=0-99999999999999999999"));
        (await whole.Content.ReadAsByteArrayAsync()).Should().Equal(Payload);
        using var stale = await GetAsync("o1/download", request =>
        {
            request.Headers.Range = new RangeHeaderValue(0, 9);
            request.Headers.IfRange = new RangeConditionHeaderValue(new EntityTagHeaderValue("\"other\""));
        });
        stale.StatusCode.Should().Be(HttpStatusCode.OK);
        stale.Content.Headers.ContentLength.Should().Be(Length);
    }

    [Theory]
    [InlineData("items=0-5", 200, Length)]
    [InlineData("lines=1-2, 4-", 200, Length)]
    [InlineData("Bytes=0-5", 206, 6)]
    public async Task Range_of_an_unknown_unit_is_ignored(string range, int status, int length)
    {
        await SaveAsync("o1", Payload);

        using var response = await GetAsync("o1/download", request => request.Headers.TryAddWithoutValidation("Range", range));

        ((int)response.StatusCode, response.Content.Headers.ContentLength).Should().Be((status, length));
    }

    [Fact]
    public async Task Payload_that_is_not_the_named_one_is_412_and_no_file()
    {
        await SaveAsync("o1", Payload);

        using var response = await GetAsync("o1/download", request => request.Headers.IfMatch.ParseAdd("\"other\""));

        response.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        response.Content.Headers.ContentDisposition.Should().BeNull();
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"detail":"Precondition Failed"}""");
    }

    [Fact]
    public async Task Known_content_is_304_and_head_has_no_body()
    {
        await SaveAsync("o1", Payload);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Payload))}\"";

        using var known = await GetAsync("o1/download", request => request.Headers.IfNoneMatch.ParseAdd(tag));
        known.StatusCode.Should().Be(HttpStatusCode.NotModified);
        using var head = await GetAsync("o1/versions/0/download", request => request.Method = HttpMethod.Head);
        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.Should().Be(Length);
        head.Headers.ETag!.Tag.Should().Be(tag);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Empty_payload_is_an_empty_file()
    {
        await SaveAsync("empty", []);

        using var response = await GetAsync("empty/download");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.Should().Be(0);
    }

    [Fact]
    public async Task Damage_at_the_start_is_500_and_later_cuts_the_answer()
    {
        await SaveAsync("o1", Payload);
        await DamageAsync(ordinal: 2);
        var cut = async () =>
        {
            using var response = await GetAsync("o1/download");
            await response.Content.ReadAsByteArrayAsync();
        };
        await cut.Should().ThrowAsync<HttpRequestException>();

        await DamageAsync(ordinal: 0);
        using var refused = await GetAsync("o1/download");
        refused.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        refused.Content.Headers.ContentDisposition.Should().BeNull();
    }

    [Fact]
    public async Task Nul_in_the_path_is_400()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /api/v1/objects/a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());

        (await reader.ReadLineAsync()).Should().StartWith("HTTP/1.1 400");
    }

    private async Task SaveAsync(string id, byte[] payload)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(System.Text.Json.JsonSerializer.Serialize(new { object_id = id })), "metadata" },
            { new ByteArrayContent(payload), "data" },
        };
        using var response = await Client.PostAsync(new Uri("/api/v1/objects", UriKind.Relative), form);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/objects/{path}", UriKind.Relative));
        change?.Invoke(request);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task DamageAsync(int ordinal)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "update blob_chunks set bytes = set_byte(bytes, 10, 255 - get_byte(bytes, 10)) where ordinal = $1";
        command.Parameters.AddWithValue(ordinal);
        (await command.ExecuteNonQueryAsync()).Should().Be(1);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Content.Headers.GetValues(name).Single();
}
