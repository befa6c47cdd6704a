using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.FunctionalTests.Objects;

public class ObjectVersionTests(ObjectStoreFixture fixture) : IClassFixture<ObjectStoreFixture>
{
    private static readonly byte[] First = "payload-first"u8.ToArray();
    private static readonly byte[] Second = "payload-second"u8.ToArray();

    [Fact]
    public async Task First_save_is_version_0_with_everything_the_server_sets()
    {
        var before = DateTimeOffset.UtcNow;
        var saved = await fixture.SaveAsync("v-first", """{"object_type":"ml_model","tags":["t"],"custom_metadata":{"v":1.50}}""", First);

        saved.Version.Should().Be(0);
        var document = ObjectStoreFixture.Json(saved.Json);
        document["object_id"]!.GetValue<string>().Should().Be("v-first");
        document["version"]!.GetValue<int>().Should().Be(0);
        document.ContainsKey("prev_version").Should().BeFalse();
        document["object_size_bytes"]!.GetValue<int>().Should().Be(First.Length);
        document["data_sha256"]!.GetValue<string>().Should().Be(Convert.ToHexStringLower(SHA256.HashData(First)));
        document["data_hash_algo"]!.GetValue<string>().Should().Be("sha256");
        document["custom_metadata"]!.ToJsonString().Should().Be("""{"v":1.50}""");
        document["created_at"]!.GetValue<double>().Should().Be(document["updated_at"]!.GetValue<double>());
        document["created_at"]!.GetValue<double>().Should().BeInRange(
            before.ToUnixTimeMilliseconds() / 1000.0, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000.0 + 0.001);
        (await fixture.ReadPayloadAsync("v-first")).Should().Equal(First);
    }

    [Fact]
    public async Task Save_without_payload_has_no_payload_fields()
    {
        var document = ObjectStoreFixture.Json((await fixture.SaveAsync("v-bare", "{}")).Json);

        document.Select(field => field.Key).Should().BeEquivalentTo("object_id", "version", "created_at", "updated_at");
        (await fixture.GetAsync("v-bare")).Payload.Should().BeNull();
    }

    [Fact]
    public async Task Next_version_replaces_what_is_given_and_carries_over_the_rest()
    {
        await fixture.SaveAsync("v-next", """{"object_type":"dataset","tags":["a"],"custom_metadata":{"x":1,"y":2}}""", First);
        var first = ObjectStoreFixture.Json((await fixture.GetAsync("v-next")).Json);
        await fixture.SaveAsync("v-next", """{"custom_metadata":{"x":3}}""");
        await fixture.SaveAsync("v-next", "{}", Second);

        var latest = ObjectStoreFixture.Json((await fixture.GetAsync("v-next")).Json);
        latest["version"]!.GetValue<int>().Should().Be(2);
        latest["prev_version"]!.GetValue<int>().Should().Be(1);
        latest["object_type"]!.GetValue<string>().Should().Be("dataset");
        latest["tags"]!.ToJsonString().Should().Be("""["a"]""");
        latest["custom_metadata"]!.ToJsonString().Should().Be("""{"x":3}""");
        latest["created_at"]!.ToJsonString().Should().Be(first["created_at"]!.ToJsonString());
        latest["updated_at"]!.GetValue<double>().Should().BeGreaterThan(first["updated_at"]!.GetValue<double>());
        (await fixture.ReadPayloadAsync("v-next")).Should().Equal(Second);
        (await fixture.ReadPayloadAsync("v-next", 1)).Should().Equal(First, "a save without payload keeps the one before");
    }

    [Fact]
    public async Task Earlier_version_is_served_as_it_was_and_marked_as_a_snapshot()
    {
        var first = await fixture.SaveAsync("v-old", """{"custom_metadata":{"v":0}}""", First);
        await fixture.SaveAsync("v-old", """{"custom_metadata":{"v":1}}""", Second);

        var snapshot = ObjectStoreFixture.Json((await fixture.GetAsync("v-old", 0)).Json);
        snapshot["source"]!.GetValue<string>().Should().Be("objects_snapshot");
        snapshot.Remove("source");
        JsonNode.DeepEquals(snapshot, JsonNode.Parse(first.Json)).Should().BeTrue();
        ObjectStoreFixture.Json((await fixture.GetAsync("v-old", 1)).Json).ContainsKey("source").Should().BeFalse();
        (await fixture.Store.FindAsync("v-old", 2, CancellationToken.None)).Should().BeNull();
        (await fixture.Store.FindAsync("v-old", -1, CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task History_is_newest_first_and_goes_on_below_a_version()
    {
        for (var i = 0; i < 5; i++)
        {
            await fixture.SaveAsync("v-history", $$"""{"custom_metadata":{"i":{{i}} } }""");
        }

        var page = await fixture.Store.HistoryAsync("v-history", null, 3, CancellationToken.None);
        page.Versions.Select(v => v.Version).Should().Equal(4, 3, 2);
        page.More.Should().BeTrue();
        var rest = await fixture.Store.HistoryAsync("v-history", 2, 3, CancellationToken.None);
        rest.Versions.Select(v => v.Version).Should().Equal(1, 0);
        rest.More.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(2, false)]
    public async Task Condition_on_a_version_holds_for_the_latest_only(int expected, bool holds)
    {
        var id = $"v-condition-{expected}";
        await fixture.SaveAsync(id, "{}");
        await fixture.SaveAsync(id, "{}");

        var save = () => fixture.SaveAsync(id, "{}", First, VersionCondition.OneOf(7, expected));
        if (holds)
        {
            (await save()).Version.Should().Be(2);
        }
        else
        {
            (await save.Should().ThrowAsync<FlowProvException>().WithMessage("*its latest version is 1*"))
                .Which.Kind.Should().Be(ErrorKind.PreconditionFailed);
            (await fixture.GetAsync(id)).Version.Should().Be(1);
        }
    }

    [Fact]
    public async Task Condition_does_not_hold_for_an_object_that_does_not_exist()
    {
        var save = () => fixture.SaveAsync("v-absent", "{}", condition: VersionCondition.Exists);

        (await save.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.PreconditionFailed);
        (await fixture.Store.FindAsync("v-absent", null, CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task Stated_hash_is_compared_with_the_bytes()
    {
        var wrong = new NewObjectVersion("v-stated", [], new MemoryStream(First), Convert.ToHexString(SHA256.HashData(Second)));
        var right = wrong with { Payload = new MemoryStream(First), StatedSha256 = Convert.ToHexString(SHA256.HashData(First)) };

        var save = () => fixture.Store.SaveAsync(wrong, CancellationToken.None);
        (await save.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.Invalid);
        (await fixture.Store.SaveAsync(right, CancellationToken.None)).Version.Should().Be(0);
    }
}
