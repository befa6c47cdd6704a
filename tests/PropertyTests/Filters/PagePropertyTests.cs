using System.Text;
using System.Text.Json;
using CsCheck;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;

namespace FlowProv.PropertyTests.Filters;

public sealed class PagePropertyTests(DocumentFixture fixture) : IClassFixture<DocumentFixture>
{
    private static readonly Gen<SortKey> Key =
        Gen.Select(Vocabulary.Path, Gen.Bool, (path, descending) => new SortKey(FieldPath.Of(path), descending));

    private static readonly Gen<QuerySpec> Spec = Gen.Select(
        Key.Array[1, 3],
        Gen.Int[1, 9],
        Gen.Frequency((2, Gen.Const("{}")), (1, Vocabulary.Filter(1).Select(f => f.ToJsonString()))),
        (sort, limit, filter) => new QuerySpec(Collection.Tasks)
        {
            Sort = [.. sort.DistinctBy(key => key.Field)],
            Limit = limit,
            Filter = MongoFilterParser.Parse(JsonDocument.Parse(filter).RootElement, Collection.Tasks, ["body", "filter"]),
        });

    [Fact]
    public async Task Walks_with_cursors_give_each_row_once_in_order()
    {
        await Gen.Select(Vocabulary.Tasks(30), Spec.Array[25]).SampleAsync(
            async (tasks, specs) =>
            {
                var documents = (await fixture.Database.LoadTasksAsync(tasks.Select(t => t.ToJsonString()))).Select(text => JsonDocument.Parse(text).RootElement).ToList();
                foreach (var spec in specs)
                {
                    var expected = documents.Where(d => ReferenceEvaluator.Matches(spec.Filter, d)).Order(new ReferenceOrder(spec.Sort)).Select(Id);
                    (await WalkAsync(spec)).Should().Equal(expected, "sorted by {0}, limit {1}", string.Join(", ", spec.Sort), spec.Limit);
                    (await StreamAsync(spec with { Limit = 0 })).Should().Equal(expected, "streamed by {0}", string.Join(", ", spec.Sort));
                }
            },
            iter: 25,
            threads: 1,
            print: input => $"{input.Item1.Length} tasks");
    }

    [Fact]
    public async Task List_order_walks_in_both_directions()
    {
        await Gen.Select(Vocabulary.Tasks(30), Gen.Int[1, 9]).SampleAsync(
            async (tasks, limit) =>
            {
                var documents = (await fixture.Database.LoadTasksAsync(tasks.Select(t => t.ToJsonString()))).Select(text => JsonDocument.Parse(text).RootElement).ToList();
                var ascending = documents.OrderBy(FirstDate).ThenBy(Id, StringComparer.Ordinal).Select(Id).ToList();
                var spec = new QuerySpec(Collection.Tasks) { Limit = limit };
                (await WalkAsync(spec)).Should().Equal(ascending);
                (await WalkAsync(spec with { Order = ListOrder.Descending })).Should().Equal(Enumerable.Reverse(ascending));
            },
            iter: 30,
            threads: 1,
            print: input => $"{input.Item1.Length} tasks, limit {input.Item2}");
    }

    [Fact]
    public async Task Projections_keep_what_the_reference_projection_keeps()
    {
        await Gen.Select(Vocabulary.Tasks(25), Vocabulary.Path.Array[1, 4].Array[20], Gen.Bool).SampleAsync(
            async (tasks, projections, wide) =>
            {
                var documents = await fixture.Database.LoadTasksAsync(tasks.Select(t => t.ToJsonString()));
                foreach (var paths in projections)
                {
                    // Many fields take another way through the store.
                    string[] all = wide ? [.. paths, .. Enumerable.Range(0, 13).Select(i => $"absent{i}")] : paths;
                    var spec = new QuerySpec(Collection.Tasks)
                    {
                        Projection = [.. all.Select(FieldPath.Of)],
                        Sort = [new SortKey(FieldPath.Of("task_id"), false)],
                        Limit = 1000,
                    };
                    var expected = documents.Select(text => JsonDocument.Parse(text).RootElement).OrderBy(Id, StringComparer.Ordinal)
                        .Select(d => ReferenceProjection.Apply(d, all));
                    var found = (await PageAsync(spec)).Documents.Select(d => d.GetRawText());
                    found.Should().Equal(expected, "projected by {0}", string.Join(", ", paths));
                }
            },
            iter: 25,
            threads: 1,
            print: input => $"{input.Item1.Length} tasks");
    }

    [Fact]
    public async Task Quoting_brings_every_text_back()
    {
        await Gen.String[Gen.Char['\u0001', '\ud7ff'], 1, 20].Where(text => FieldPath.TryParse(text, out _) is { IsTopLevel: true })
            .SampleAsync(
                async text =>
                {
                    var task = new System.Text.Json.Nodes.JsonObject
                    {
                        ["task_id"] = "t",
                        ["registered_at"] = 1,
                        ["used"] = new System.Text.Json.Nodes.JsonObject { [text] = text },
                    };
                    await fixture.Database.LoadTasksAsync([task.ToJsonString()]);
                    var spec = new QuerySpec(Collection.Tasks)
                    {
                        Filter = new Compare(FieldPath.Of($"used.{text}"), CompareOp.Eq, new TextValue(text)),
                        Projection = [FieldPath.Of($"used.{text}")],
                        Sort = [new SortKey(FieldPath.Of($"used.{text}"), true)],
                    };
                    var found = (await PageAsync(spec)).Documents;
                    found.Should().ContainSingle().Which.GetProperty("used").GetProperty(text).GetString().Should().Be(text);
                },
                iter: 300,
                threads: 1);
    }

    private static string Id(JsonElement document) => document.GetProperty("task_id").GetString()!;

    private static double FirstDate(JsonElement document) =>
        CollectionFields.Of(Collection.Tasks).DatePriority.Where(f => document.TryGetProperty(f, out _)).Select(f => document.GetProperty(f).GetDouble()).First();

    private async Task<List<string>> WalkAsync(QuerySpec spec)
    {
        var ids = new List<string>();
        for (var cursor = (string?)null; ;)
        {
            var (documents, next) = await PageAsync(spec with { Cursor = cursor });
            ids.AddRange(documents.Select(Id));
            if (next is null)
            {
                return ids;
            }

            documents.Should().HaveCount(spec.Limit);
            cursor = next;
        }
    }

    private async Task<List<string>> StreamAsync(QuerySpec spec)
    {
        var ids = new List<string>();
        await foreach (var bytes in fixture.Database.Store.StreamAsync(spec, default))
        {
            ids.Add(Id(JsonDocument.Parse(bytes.ToArray()).RootElement));
        }

        return ids;
    }

    private async Task<(List<JsonElement> Documents, string? Next)> PageAsync(QuerySpec spec)
    {
        using var page = await fixture.Database.Store.QueryAsync(spec, default);
        var items = JsonDocument.Parse($"[{Encoding.UTF8.GetString(page.Items.Span)}]").RootElement.EnumerateArray().ToList();
        items.Should().HaveCount(page.Count);
        return (items, page.NextCursor);
    }
}
