using System.Text.Json.Nodes;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class DerivedFieldsTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddSeconds(1000.25);

    [Theory]
    [InlineData(Collection.Tasks, "{}", """{"registered_at":1000.25}""")]
    [InlineData(Collection.Tasks, """{"registered_at":900}""", """{"registered_at":900}""")]
    [InlineData(Collection.Tasks, """{"registered_at":1100}""", """{"registered_at":1000.25}""")]
    [InlineData(Collection.Tasks, """{"registered_at":1,"group_id":"g"}""", """{"registered_at":1,"group_id":"g","subtype":"iteration"}""")]
    [InlineData(Collection.Tasks, """{"registered_at":1,"group_id":"g","subtype":"x"}""", """{"registered_at":1,"group_id":"g","subtype":"x"}""")]
    [InlineData(Collection.Agents, "{}", """{"registered_at":1000.25}""")]
    [InlineData(Collection.Workflows, "{}", "{}")]
    [InlineData(Collection.Objects, "{}", """{"created_at":1000.25}""")]
    public void First_sight_completes_the_document(Collection collection, string document, string expected)
    {
        var completed = JsonNode.Parse(document)!.AsObject();
        DerivedFields.Complete(collection, completed, Now, firstSight: true);
        completed.ToJsonString().Should().Be(expected);
    }

    [Fact]
    public void Later_sight_keeps_the_first()
    {
        var document = JsonNode.Parse("""{"registered_at":1100}""")!.AsObject();
        DerivedFields.Complete(Collection.Tasks, document, Now, firstSight: false);
        document.ToJsonString().Should().Be("""{"registered_at":1100}""");
    }
}
