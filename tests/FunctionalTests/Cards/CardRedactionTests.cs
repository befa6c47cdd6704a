using System.Text.Json.Nodes;
using FlowProv.Application;
using FlowProv.Application.Provenance.Cards;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>Rows that are older than the operator's list of secret keys.</summary>
public class CardRedactionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Keys_of_the_operator_are_hidden_beside_the_usual_ones(int tasks)
    {
        var settings = new Dictionary<string, string?> { ["FlowProv:Redaction:SecretKeys:0"] = "pin_code" };
        await using var services = new ServiceCollection()
            .AddApplication(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        await using var database = await CardDatabase.CreateAsync(services.GetRequiredService<CardRedaction>());
        const string secrets = """{"pinCode":"value-1","password":"value-2","n":{"PIN_CODE_2":["value-3"]},"list":[1,{"pin-code":"value-4"}],"plain":"shown"}""";
        await database.AddWorkflowAsync(JsonNode.Parse($$"""{"workflow_id":"w","used":{{secrets}},"custom_metadata":{{secrets}} }""")!);
        await database.AddObjectAsync(JsonNode.Parse($$"""{"object_id":"o","version":0,"created_at":1,"workflow_id":"w","custom_metadata":{{secrets}} }""")!);
        for (var n = 0; n < tasks; n++)
        {
            await database.AddTaskAsync(JsonNode.Parse($$"""{"task_id":"t{{n}}","workflow_id":"w","activity_id":"a","registered_at":1,"used":{{secrets}} }""")!);
        }

        var card = await database.CardAsync("w");

        card.Should().Contain("shown").And.Contain("REDACTED").And.NotContain("value-");
    }
}
