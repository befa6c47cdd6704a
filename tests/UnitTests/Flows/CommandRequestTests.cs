using System.Text;
using System.Text.Json;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Flows;

namespace FlowProv.UnitTests.Flows;

public class CommandRequestTests
{
    [Theory]
    [InlineData("""{"command":"start"}""", FlowCommand.Start)]
    [InlineData("""{"command":"start","type":1}""", FlowCommand.Start)]
    [InlineData("""{"command":"stop"}""", FlowCommand.SoftStop)]
    [InlineData("""{"command":"stop","type":0}""", FlowCommand.SoftStop)]
    [InlineData("""{"command":"stop","type":1}""", FlowCommand.HardStop)]
    [InlineData("""{"command":"pause"}""", FlowCommand.Pause)]
    [InlineData("""{"command":"resume"}""", FlowCommand.Resume)]
    public void Word_and_type_are_a_command(string body, FlowCommand command)
    {
        var read = Read(body);
        read.Errors.Should().BeEmpty();
        read.Command.Should().Be(command);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "command")]
    [InlineData("""{"command":null}""", "command")]
    [InlineData("""{"command":"Start"}""", "command")]
    [InlineData("""{"command":"restart"}""", "command")]
    [InlineData("""{"command":"stop","type":true}""", "type")]
    [InlineData("""{"command":"stop","type":"1"}""", "type")]
    [InlineData("""{"command":"stop","type":1.5}""", "type")]
    [InlineData("""{"command":"stop","type":1.0}""", "type")]
    [InlineData("""{"command":"stop","type":2}""", "type")]
    [InlineData("""{"command":"stop","type":-1}""", "type")]
    [InlineData("""{"command":"stop","type":null}""", "type")]
    [InlineData("""{"command":"start","type":2}""", "type")]
    [InlineData("""{"command":"start","flow_ids":"a"}""", "flow_ids")]
    [InlineData("""{"command":"start","flow_ids":["a",1]}""", "flow_ids")]
    [InlineData("""{"command":"start","selector":{}}""", "selector")]
    [InlineData("""{"command":"start","selector":{"a":1}}""", "selector")]
    [InlineData("""{"command":"start","selector":{"a":"b"},"flow_ids":["a"]}""", "selector")]
    [InlineData("""{"command":"start","atomic":1}""", "atomic")]
    [InlineData("""{"command":"start","dry_run":"yes"}""", "dry_run")]
    public void Wrong_member_is_told_by_name(string body, string member) =>
        Read(body).Errors.Should().ContainSingle().Which.Location.ElementAtOrDefault(1).Should().Be(member.Length == 0 ? null : member);

    [Fact]
    public void All_errors_are_told_at_once() =>
        Read("""{"command":"x","type":3,"flow_ids":{},"atomic":0}""").Errors.Should().HaveCount(4);

    [Theory]
    [InlineData("""{"command":"start"}""", false)]
    [InlineData("""{"command":"start","flow_ids":null}""", false)]
    [InlineData("""{"command":"start","flow_ids":[]}""", true)]
    public void No_ids_are_all_flows(string body, bool isEmptyList)
    {
        var read = Read(body);
        read.FlowIds.Should().BeNull();
        read.IsEmptyList.Should().Be(isEmptyList);
    }

    [Fact]
    public void Ids_stand_once_in_their_first_place() =>
        Read("""{"command":"start","flow_ids":["b","a","b"]}""").FlowIds.Should().Equal("b", "a");

    [Fact]
    public void Unknown_keys_are_warned_of()
    {
        var read = Read("""{"command":"start","force":true}""");
        read.Errors.Should().BeEmpty();
        read.Warnings.Should().Equal("The key 'force' is not known and was ignored.");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Empty_list_is_refused_where_the_setting_says_so(bool refuse, int errors)
    {
        var validator = new CommandFlowsValidator(new FlowsOptions { RefuseEmptyCommandList = refuse });

        validator.Validate(Command("""{"command":"start","flow_ids":[]}""")).Errors.Should().HaveCount(errors);
        validator.Validate(Command("""{"command":"start"}""")).Errors.Should().BeEmpty();
    }

    private static CommandRequest Read(string body) => CommandRequest.Read(JsonElement.Parse(body));

    private static CommandFlows Command(string body) => new(Encoding.UTF8.GetBytes(body), false, FlowOrigin.Server);
}
