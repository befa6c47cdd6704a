using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class DocumentMergeTests
{
    [Theory]
    [InlineData("""{"used":{"n":{"x":1}}}""", """{"used":{"n":{"y":2}}}""", """{"used":{"n":{"x":1,"y":2}}}""")]
    [InlineData("""{"machine_info":{"a":{"cpu":1}}}""", """{"machine_info":{"b":{"cpu":2}}}""", """{"machine_info":{"a":{"cpu":1},"b":{"cpu":2}}}""")]
    [InlineData("""{"tags":["b","c"]}""", """{"tags":["a","b"]}""", """{"tags":["a","b","c"]}""")]
    [InlineData("""{"interceptor_ids":["2"]}""", """{"interceptor_ids":["1"]}""", """{"interceptor_ids":["1","2"]}""")]
    [InlineData("""{"stdout":null,"used":{"a":null}}""", """{"stdout":"x","used":{"a":{"b":1}}}""", """{"stdout":"x","used":{"a":{"b":1}}}""")]
    [InlineData("""{"started_at":5,"ended_at":5}""", """{"started_at":4.25,"ended_at":6.5}""", """{"started_at":4.25,"ended_at":6.5}""")]
    [InlineData("""{"status":"RUNNING"}""", """{"status":"FINISHED","ended_at":5}""", """{"status":"FINISHED","ended_at":5}""")]
    [InlineData("""{"status":"RUNNING"}""", """{"status":"WAITING"}""", """{"status":"RUNNING"}""")]
    [InlineData("""{"status":"SUBMITTED"}""", """{"status":"WAITING"}""", """{"status":"WAITING"}""")]
    [InlineData("""{"status":"UNKNOWN"}""", """{"status":"PAUSED"}""", """{"status":"PAUSED"}""")]
    [InlineData("""{"status":"ERROR"}""", """{"status":"RUNNING"}""", """{"status":"ERROR"}""")]
    [InlineData("""{"status":"FINISHED","ended_at":5}""", """{"status":"ERROR","ended_at":4}""", """{"status":"FINISHED","ended_at":5}""")]
    [InlineData("""{"status":"FINISHED","ended_at":5}""", """{"status":"ERROR","ended_at":5}""", """{"status":"ERROR","ended_at":5}""")]
    [InlineData("""{"status":"FINISHED"}""", """{"status":"ERROR"}""", """{"status":"ERROR"}""")]
    [InlineData("""{"status":"ERROR"}""", """{"status":"FINISHED","ended_at":1}""", """{"status":"FINISHED","ended_at":1}""")]
    public void Agreeing_messages_merge_alike_in_both_orders(string first, string second, string expected)
    {
        Merge(first, second).Should().Be(Canonical(expected));
        Merge(second, first).Should().Be(Canonical(expected));
        Merge(first, second, first, second).Should().Be(Canonical(expected));
    }

    [Theory]
    [InlineData("""{"used":{"a":1}}""", """{"used":{"a":2}}""")]
    [InlineData("""{"used":{"a":[1,2]}}""", """{"used":{"a":[3]}}""")]
    [InlineData("""{"used":{"a":{"b":1}}}""", """{"used":{"a":2}}""")]
    [InlineData("""{"status":"PAUSED"}""", """{"status":"RESUMED"}""")]
    [InlineData("""{"name":"x"}""", """{"name":"y"}""")]
    public void Contradiction_is_won_by_the_later_arrival(string first, string second)
    {
        Merge(first, second).Should().Be(Canonical(second));
        Merge(second, first).Should().Be(Canonical(first));
    }

    [Fact]
    public void Status_is_compared_with_the_end_its_own_message_told()
    {
        var state = State("""{"status":"FINISHED","ended_at":5}""", """{"ended_at":9}""", """{"status":"ERROR","ended_at":7}""");
        state.Document["status"]!.GetValue<string>().Should().Be("ERROR");
        state.StatusEndedAt.Should().Be(7);
        state.Document["ended_at"]!.ToJsonString().Should().Be("9");
    }

    [Theory]
    [InlineData("""{"used":{"a":[1,{"b":null}]},"tags":["x"],"started_at":5.50,"status":"FINISHED","stdout":null}""", """{"used":{"a":[1,{"b":null}]},"tags":["x"],"started_at":5.5,"status":"FINISHED","stdout":null}""")]
    [InlineData("""{"used":{"a":1},"stdout":"x"}""", """{"used":{"a":null},"stdout":null}""")]
    [InlineData("""{"used":{"a":100000}}""", """{"used":{"a":1e5}}""")]
    public void Message_that_tells_nothing_new_changes_nothing(string stored, string message)
    {
        var state = new MergeState(JsonNode.Parse(stored)!.AsObject(), null);
        DocumentMerge.Apply(state, Message(message));
        state.Changed.Should().BeFalse();
        state.Document.ToJsonString().Should().Be(JsonNode.Parse(stored)!.ToJsonString());
    }

    [Fact]
    public void Message_is_not_used_up()
    {
        var message = Message("""{"used":{"a":{"b":1}},"tags":["x"]}""");
        var (one, other) = (new MergeState(), new MergeState());
        DocumentMerge.Apply(one, message);
        one.Document["used"]!["a"]!["b"] = 2;
        DocumentMerge.Apply(other, message);
        other.Document["used"]!["a"]!["b"]!.GetValue<int>().Should().Be(1);
    }

    private static string Merge(params string[] messages) => Canonical(State(messages).Document.ToJsonString());

    private static MergeState State(params string[] messages)
    {
        var state = new MergeState();
        foreach (var message in messages)
        {
            DocumentMerge.Apply(state, Message(message));
        }

        return state;
    }

    private static DocumentMessage Message(string json) => new(Collection.Tasks, "t", JsonNode.Parse(json)!.AsObject());

    private static string Canonical(string json) => Sorted(JsonNode.Parse(json))!.ToJsonString();

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        _ => node?.DeepClone(),
    };
}
