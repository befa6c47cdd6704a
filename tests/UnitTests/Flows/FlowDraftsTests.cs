using System.Text;
using System.Text.Json;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Flows;

public class FlowDraftsTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("my flow, Ä 流 100%")]
    [InlineData("...")]
    [InlineData("statuses")]
    public void Text_may_be_an_id(string id) => FlowDraft.RefuseId(id).Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\nb")]
    [InlineData("a\u007f")]
    [InlineData("status")]
    [InlineData("Commands")]
    public void Text_that_no_path_could_bear_is_no_id(string id) => FlowDraft.RefuseId(id).Should().NotBeNull();

    [Fact]
    public void Id_has_255_characters_at_most() => (FlowDraft.RefuseId(new string('x', 255)), FlowDraft.RefuseId(new string('x', 256)))
        .Should().Be((null, "A flow_id has at most 255 characters."));

    [Fact]
    public void Body_is_kept_as_it_was_sent()
    {
        const string First = """{ "flow_id":"a",  "n": 1.50, "big": 123456789012345678901, "z":null }""";

        FlowDrafts.ReadArray(Encoding.UTF8.GetBytes($"[ {First} ,{{\"flow_id\":\"b\"}}]")).Items.Select(draft => draft.Body)
            .Should().Equal(First, """{"flow_id":"b"}""");
    }

    [Fact]
    public void Labels_are_the_text_members_of_labels()
    {
        Draft("""[{"flow_id":"a","labels":{"team":"x","n":1,"o":{}}}]""").Labels.Should().Equal(new Dictionary<string, string> { ["team"] = "x" });
        Draft("""[{"flow_id":"a","labels":["x"]}]""").Labels.Should().BeEmpty();
    }

    [Fact]
    public void Configuration_with_tasks_is_a_definition()
    {
        Draft("""[{"flow_id":"a","project":"p","name":"n","tasks":["A"]}]""").Definition!.FullName.Should().Be("p.n");
        Draft("""[{"flow_id":"a","project":"p","name":"n"}]""").Definition.Should().BeNull();
    }

    [Fact]
    public void Every_error_names_its_index_and_flow()
    {
        var errors = FlowDrafts.ReadArray("""[{"flow_id":"a"},{"flow_id":"status"},5,{"flow_id":7},{"flow_id":"a"},{"flow_id":"d","tasks":[1]}]"""u8.ToArray()).Errors;

        errors.Select(error => (error.Location[1], error.Context?["flow_id"])).Distinct()
            .Should().Equal((1, "status"), (2, null), (3, null), (4, "a"), (5, "d"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("""[{"flow_id":"a","a":1,"a":2}]""")]
    [InlineData("""[{"flow_id":"a\u0000"}]""")]
    public void What_the_database_cannot_hold_does_not_come_in(string body) => FluentActions.Invoking(() => FlowDrafts.ReadArray(Encoding.UTF8.GetBytes(body)))
        .Should().Throw<FlowProvException>().Which.Kind.Should().Be(ErrorKind.Invalid);

    [Fact]
    public void Id_of_a_body_may_be_absent_but_not_another()
    {
        FlowDrafts.ReadOne("{}"u8.ToArray(), "a").Items.Should().ContainSingle().Which.FlowId.Should().Be("a");
        FlowDrafts.ReadOne("""{"flow_id":"b"}"""u8.ToArray(), "a").Errors.Should().ContainSingle();
        FlowDrafts.ReadOne("""{"flow_id":null}"""u8.ToArray(), "a").Errors.Should().ContainSingle();
        FlowDrafts.ReadOne("[]"u8.ToArray(), "a").Errors.Should().ContainSingle();
        FlowDrafts.ReadOne("{}"u8.ToArray(), "status").Errors.Should().ContainSingle();
    }

    [Fact]
    public void Array_has_1000_configurations_at_most()
    {
        static byte[] Array(int count) => JsonSerializer.SerializeToUtf8Bytes(Enumerable.Range(0, count).Select(n => new { flow_id = $"f{n}" }));

        FlowDrafts.ReadArray(Array(1000)).Errors.Should().BeEmpty();
        FlowDrafts.ReadArray(Array(1001)).Errors.Should().ContainSingle();
    }

    private static FlowDraft Draft(string json) => FlowDrafts.ReadArray(Encoding.UTF8.GetBytes(json)).Items.Single();
}
