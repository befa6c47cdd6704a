using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.FunctionalTests.Cards;

public sealed class ObjectCardTests : IAsyncLifetime
{
    private CardDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await CardDatabase.CreateAsync();
        await database.AddWorkflowAsync(JsonNode.Parse("""{"workflow_id":"w"}""")!);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Objects_are_summed_up_and_the_five_newest_of_each_type_shown()
    {
        for (var i = 0; i < 7; i++)
        {
            await database.AddObjectAsync(JsonNode.Parse($$"""
                {"object_id":"m{{i}}","version":{{i}},"workflow_id":"w","task_id":"t{{i}}","object_type":"ml_model","created_at":{{1000 + i}},
                 "object_size_bytes":{{100 * i}},"grid_fs_file_id":"x"}
                """)!);
        }

        await database.AddObjectAsync(JsonNode.Parse("""{"object_id":"d","version":0,"workflow_id":"w","created_at":1,"data":"AAAA"}""")!);
        await database.AddObjectAsync(JsonNode.Parse("""{"object_id":"other","version":9,"workflow_id":"v","created_at":1}""")!);

        var objects = (await database.FiguresAsync("w")).Objects;
        (objects.Total, objects.TaskLinked, objects.WorkflowLinked, objects.MaxVersion).Should().Be((8, 7, 8, 6));
        objects.ByType.Should().Equal(new NameCount("ml_model", 7), new NameCount("unknown", 1));
        objects.ByStorage.Should().Equal(new NameCount("gridfs", 7), new NameCount("in_object", 1));
        objects.Sizes.Should().Be(new SizeFigures(2100, 300, 600));
        objects.Newest.Select(o => o.Id).Should().Equal("m6", "m5", "m4", "m3", "m2", "d");
    }

    [Fact]
    public async Task Sizes_that_are_no_numbers_or_beyond_all_measure_do_not_fail_the_card()
    {
        await database.AddObjectAsync(JsonNode.Parse("""{"object_id":"a","version":0,"workflow_id":"w","created_at":1,"object_size_bytes":"big"}""")!);
        await database.AddObjectAsync(JsonNode.Parse("""{"object_id":"b","version":0,"workflow_id":"w","created_at":1,"object_size_bytes":1e4000}""")!);
        (await database.FiguresAsync("w")).Objects.Sizes!.Maximum.Should().Be(1e18);
        (await database.CardAsync("w")).Should().Contain("## Object Artifacts Summary");
    }
}
