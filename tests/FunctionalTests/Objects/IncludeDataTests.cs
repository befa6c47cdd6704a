using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Objects;
using FlowProv.Domain.Shared;

namespace FlowProv.FunctionalTests.Objects;

public class IncludeDataTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>
{
    [Fact]
    public async Task Each_document_of_a_page_gets_the_payload_of_its_own_version()
    {
        await fixture.SaveAsync("i-a", "{}", "a0"u8.ToArray());
        await fixture.SaveAsync("i-a", "{}", "a1"u8.ToArray());
        await fixture.SaveAsync("i-b", "{}", []);
        await fixture.SaveAsync("i-none", "{}");
        using var page = await AddAsync(
            """{"object_id":"i-a","version":0,"x":{"data":[1,{"object_id":"no"}]}}""",
            """{"object_id":"i-a","version":1,"tags":["}",","]}""",
            """{"version":1, "object_id" : "i-a" }""",
            """{"object_id":"i-a"}""",
            """{"object_id":"i-b","version":0}""",
            """{"object_id":"i-none","version":0}""",
            """{"object_id":"i-a","version":0,"data":"its own"}""",
            """{"version":0}""",
            "{}");

        var items = JsonNode.Parse("[" + Encoding.UTF8.GetString(page.Items.Span) + "]")!.AsArray();
        items.Select(item => item!["data"]?.GetValue<string>()).Should().Equal("YTA=", "YTE=", "YTE=", "YTE=", "", null, "its own", null, null);
        items[0]!["x"]!.ToJsonString().Should().Be("""{"data":[1,{"object_id":"no"}]}""");
        page.Count.Should().Be(9);
        page.NextCursor.Should().Be("next");
        page.Total.Should().Be(12);
    }

    [Fact]
    public async Task Empty_page_stays_empty()
    {
        using var page = await AddAsync();

        page.Items.Length.Should().Be(0);
    }

    [Fact]
    public async Task Payloads_over_the_cap_together_are_refused()
    {
        await fixture.SaveAsync("i-large", "{}", new PatternStream(IncludeData.MaxBytes - 10, 31));
        await fixture.SaveAsync("i-small", "{}", new byte[11]);

        using (var page = await AddAsync("""{"object_id":"i-large"}"""))
        {
            var item = JsonNode.Parse(page.Items.Span)!;
            Convert.FromBase64String(item["data"]!.GetValue<string>()).AsSpan()
                .SequenceEqual(PatternStream.Bytes(31, 0, IncludeData.MaxBytes - 10)).Should().BeTrue();
        }

        var both = () => AddAsync("""{"object_id":"i-large"}""", """{"object_id":"i-small"}""");
        (await both.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.TooLarge);
    }

    private Task<DocumentPage> AddAsync(params string[] documents)
    {
        var text = Encoding.UTF8.GetBytes(string.Join(',', documents));
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(buffer, 0);
        var page = new DocumentPage(buffer, text.Length, documents.Length) { NextCursor = "next", Total = 12 };
        return IncludeData.AddToAsync(fixture.Store, page, [], CancellationToken.None);
    }
}
