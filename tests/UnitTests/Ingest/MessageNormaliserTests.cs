using System.Text.Json.Nodes;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class MessageNormaliserTests
{
    [Theory]
    [InlineData("""{"type":"task","task_id":"t"}""", Collection.Tasks, "t")]
    [InlineData("""{"activity_id":"a","task_id":"t","agent_id":"g"}""", Collection.Tasks, "t")]
    [InlineData("""{"agent_id":"g","workflow_id":"w"}""", Collection.Agents, "g")]
    [InlineData("""{"name":"n","workflow_id":"w"}""", Collection.Workflows, "w")]
    [InlineData("""{"environment_id":"e","workflow_id":"w"}""", Collection.Workflows, "w")]
    [InlineData("""{"type":"object","object_id":"o","task_id":"t"}""", Collection.Objects, "o")]
    [InlineData("""{"object_id":"o","object_type":"dataset","task_id":"t"}""", Collection.Objects, "o")]
    [InlineData("""{"type":null,"task_id":"t"}""", Collection.Tasks, "t")]
    public void Type_is_told_or_inferred(string message, Collection collection, string id)
    {
        var normalised = Normalise(message).Message!;
        normalised.Collection.Should().Be(collection);
        normalised.Id.Should().Be(id);
        normalised.Fields["type"]?.GetValue<string>().Should().Be(collection is Collection.Tasks or Collection.Objects ? null : MessageType.NameOf(collection));
    }

    [Theory]
    [InlineData("""{"a":1}""", "type")]
    [InlineData("""{"type":"banana","task_id":"t"}""", "type")]
    [InlineData("""{"type":5,"task_id":"t"}""", "type")]
    [InlineData("""{"type":"workflow","name":"n"}""", "workflow_id is missing")]
    [InlineData("""{"type":"agent"}""", "agent_id is missing")]
    [InlineData("""{"type":"object","object_type":"x"}""", "object_id is missing")]
    [InlineData("""{"task_id":""}""", "task_id is empty")]
    [InlineData("""{"task_id":5}""", "task_id must be text")]
    [InlineData("""{"task_id":"t","workflow_id":{}}""", "workflow_id must be text")]
    [InlineData("""{"task_id":"t","status":true}""", "status must be text")]
    [InlineData("""{"task_id":"t","started_at":"soon"}""", "started_at is not a time")]
    [InlineData("""{"task_id":"t","ended_at":{"a":1}}""", "ended_at is not a time")]
    [InlineData("""{"task_id":"t","tags":["a",1]}""", "tags must be a list of texts")]
    [InlineData("""{"task_id":"t","tags":{"a":1}}""", "tags must be a list of texts")]
    [InlineData("""{"type":"object","object_id":"o","data":"aGVsbG8="}""", "POST /api/v1/objects")]
    [InlineData("""{"type":"object","object_id":"o","version":-1}""", "version")]
    [InlineData("""{"type":"object","object_id":"o","version":"1"}""", "version")]
    [InlineData("""{"type":"object","object_id":"o","version":1.5}""", "version")]
    public void Bad_message_is_refused_with_its_field(string message, string reason) =>
        Normalise(message).Reason.Should().Contain(reason);

    [Fact]
    public void Overlong_identifier_is_refused() =>
        Normalise($$"""{"task_id":"t","campaign_id":"{{new string('ü', 600)}}"}""").Reason.Should().Be("campaign_id is longer than 1024 bytes");

    [Fact]
    public void Control_message_is_ignored() => Normalise("""{"type":"flowcept_control","info":"x"}""").Should().Be(default(NormalisedMessage));

    [Theory]
    [InlineData("""{"task_id":"t","_id":{"$oid":"1"},"workflow_id":null,"started_at":null,"used":{},"generated":null}""", """{"task_id":"t"}""")]
    [InlineData("""{"task_id":"t","used":[1,"b"],"generated":5,"custom_metadata":"x"}""", """{"task_id":"t","used":{"arg0":1,"arg1":"b"},"generated":{"arg0":5},"custom_metadata":{"arg0":"x"}}""")]
    [InlineData("""{"task_id":"t","used":{"workflow_id":"w","a":1}}""", """{"task_id":"t","used":{"a":1},"workflow_id":"w"}""")]
    [InlineData("""{"task_id":"t","workflow_id":"w","used":{"workflow_id":"w"}}""", """{"task_id":"t","workflow_id":"w"}""")]
    [InlineData("""{"task_id":"t","workflow_id":"v","used":{"workflow_id":"w"}}""", """{"task_id":"t","workflow_id":"v","used":{"workflow_id":"w"}}""")]
    [InlineData("""{"task_id":"t","tags":"x"}""", """{"task_id":"t","tags":["x"]}""")]
    [InlineData("""{"task_id":"t","tags":["b","a","b"]}""", """{"task_id":"t","tags":["a","b"]}""")]
    [InlineData("""{"task_id":"t","started_at":1750000000.50,"ended_at":1750000000500}""", """{"task_id":"t","started_at":1750000000.50,"ended_at":1750000000.5}""")]
    [InlineData("""{"task_id":"t","started_at":"2025-06-15T15:06:40.500000","ended_at":"2025-06-15T15:06:40Z"}""", """{"task_id":"t","started_at":1750000000.5,"ended_at":1750000000}""")]
    [InlineData("""{"task_id":"t","status":"RUNNING","finished":true,"running":true}""", """{"task_id":"t","status":"FINISHED","finished":true,"running":true}""")]
    [InlineData("""{"task_id":"t","error":true,"finished":true}""", """{"task_id":"t","error":true,"finished":true,"status":"ERROR"}""")]
    [InlineData("""{"task_id":"t","status":"FINISHED","running":true,"waiting":false}""", """{"task_id":"t","status":"FINISHED","running":true,"waiting":false}""")]
    [InlineData("""{"task_id":"t","stdout":null,"used":{"a":null}}""", """{"task_id":"t","stdout":null,"used":{"a":null}}""")]
    [InlineData("""{"group_id":"g","activity_id":"a","used":{"i":3}}""", """{"group_id":"g","activity_id":"a","used":{"i":3},"task_id":"g3"}""")]
    public void Task_gets_its_stored_form(string message, string expected)
    {
        var fields = Normalise(message).Message!.Fields;
        fields.Should().Match<JsonObject>(actual => JsonNode.DeepEquals(actual, JsonNode.Parse(expected)), fields.ToJsonString());
    }

    [Fact]
    public void Time_in_seconds_keeps_its_text() =>
        Normalise("""{"task_id":"t","started_at":1750000000.50}""").Message!.Fields.ToJsonString().Should().Contain("1750000000.50");

    [Fact]
    public void Task_without_id_is_named_by_its_content()
    {
        var id = Normalise("""{"activity_id":"a","used":{"x":1,"y":2}}""").Message!.Id;
        Guid.TryParse(id, out _).Should().BeTrue();
        Normalise("""{"used":{"y":2,"x":1},"activity_id":"a"}""").Message!.Id.Should().Be(id);
        Normalise("""{"activity_id":"a","used":{"x":1,"y":3}}""").Message!.Id.Should().NotBe(id);
    }

    [Fact]
    public void Expected_kind_is_taken_for_a_missing_type_and_others_are_refused()
    {
        Normalise("""{"workflow_id":"w","agent_id":"a"}""", Collection.Workflows).Message!.Collection.Should().Be(Collection.Workflows);
        Normalise("""{"type":"task","task_id":"w"}""", Collection.Workflows).Reason.Should().Contain("workflow");
        Normalise("""{"type":"flowcept_control"}""", Collection.Tasks).Reason.Should().Contain("task");
    }

    private static NormalisedMessage Normalise(string message, Collection? expected = null) =>
        MessageNormaliser.Normalise(JsonNode.Parse(message)!.AsObject(), expected);
}
