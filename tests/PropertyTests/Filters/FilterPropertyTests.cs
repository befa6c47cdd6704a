using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Documents;
using Npgsql;

namespace FlowProv.PropertyTests.Filters;

public sealed class FilterPropertyTests(DocumentFixture fixture) : IClassFixture<DocumentFixture>
{
    private const int Sets = 210;
    private const int FiltersPerSet = 100;

    /// <summary>21,000 pairs of a filter and a document set.</summary>
    [Fact]
    public async Task Translated_filters_find_what_the_reference_evaluator_finds()
    {
        var telling = 0;
        await Gen.Select(Vocabulary.Tasks(25), Vocabulary.Filter(2).Array[FiltersPerSet]).SampleAsync(
            async (tasks, filters) =>
            {
                var documents = (await fixture.Database.LoadTasksAsync(tasks.Select(t => t.ToJsonString()))).Select(text => JsonDocument.Parse(text).RootElement).ToList();
                var parsed = filters.Select(f => MongoFilterParser.Parse(Vocabulary.ToElement(f), Collection.Tasks, ["body", "filter"])).ToList();
                var found = await FindAsync(parsed);
                for (var i = 0; i < filters.Length; i++)
                {
                    var expected = documents.Where(d => ReferenceEvaluator.Matches(parsed[i], d)).Select(Id).Order(StringComparer.Ordinal).ToList();
                    telling += expected.Count > 0 && expected.Count < documents.Count ? 1 : 0;
                    if (!expected.SequenceEqual(found[i]))
                    {
                        throw new Xunit.Sdk.XunitException(Explain(filters[i], parsed[i], documents, expected, found[i]));
                    }
                }
            },
            iter: Sets,
            threads: 1,
            print: input => $"{input.Item1.Length} tasks, {input.Item2.Length} filters");
        telling.Should().BeGreaterThan(Sets * FiltersPerSet / 6, "filters that find nothing or everything prove little");
    }

    private static string Id(JsonElement document) => document.GetProperty("task_id").GetString()!;

    private SqlText Compile(Filter filter)
    {
        var sql = new SqlText();
        sql.Append($"select task_id from tasks where ");
        SqlCompiler.Write(sql, filter, fixture.Database.Map[Collection.Tasks]);
        return sql.Append($" order by task_id");
    }

    private async Task<List<List<string>>> FindAsync(List<Filter> filters)
    {
        await using var connection = await fixture.Database.Reader.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var filter in filters)
        {
            batch.BatchCommands.Add(Compile(filter).ToBatchCommand());
        }

        var found = new List<List<string>>();
        await using var rows = await batch.ExecuteReaderAsync();
        do
        {
            var ids = new List<string>();
            while (await rows.ReadAsync())
            {
                ids.Add(rows.GetString(0));
            }

            found.Add(ids);
        }
        while (await rows.NextResultAsync());
        return found;
    }

    private string Explain(JsonObject filter, Filter parsed, List<JsonElement> documents, List<string> expected, List<string> found)
    {
        var sql = Compile(parsed);
        var wrong = documents.First(d => expected.Contains(Id(d)) != found.Contains(Id(d)));
        return $"""
            filter   {filter.ToJsonString()}
            document {wrong.GetRawText()}
            expected {(expected.Contains(Id(wrong)) ? "a match" : "no match")}
            sql      {sql.Text}
            with     {string.Join(" | ", sql.Arguments.Select(a => a.Value is Array list ? $"[{string.Join(", ", list.Cast<object>())}]" : a.Value))}
            """;
    }
}
