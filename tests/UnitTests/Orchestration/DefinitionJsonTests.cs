using System.Text;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

public sealed class DefinitionJsonTests
{
    [Fact]
    public void The_entry_comes_back_with_its_full_name_and_sorted_keys()
    {
        var json = DefinitionJson.ToUtf8(JsonElement.Parse(
            """
            {"flow_id":"x","tasks":[{"G":{"type":"group","tasks":["R","R"]}},"ADD"],"project":"example","name":"RANDOMS.v2",
             "periodic":{"payload":{"z":1.50,"a":[{"c":12345678901234567890,"b":null}]},"interval":3600}}
            """));
        Encoding.UTF8.GetString(json).Should().Be(
            """{"fullname":"example.RANDOMS.v2","name":"RANDOMS.v2","periodic":{"interval":3600,"payload":{"a":[{"b":null,"c":12345678901234567890}],"z":1.50}},"project":"example","tasks":[{"G":{"tasks":["R","R"],"type":"group"}},"ADD"]}""");
    }
}
