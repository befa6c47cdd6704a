using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.PropertyTests.Resources;

public sealed class ResourceFilterPropertyTests(ResourceFixture fixture) : IClassFixture<ResourceFixture>
{
    private const int Sets = 150;
    private const int FiltersPerSet = 100;

    /// <summary>15,000 pairs of a request and a set of rows.</summary>
    [Fact]
    public async Task Requests_find_what_the_contract_says_and_the_reference_evaluator_finds()
    {
        var telling = 0;
        await Gen.Select(ResourceRows.Any, FilterBodies.Any.Array[FiltersPerSet]).SampleAsync(
            async (rows, requests) =>
            {
                var filters = requests.Select(r => PrefectFilters.Parse(r.Queried, JsonSerializer.SerializeToElement(r.Body)).Filter).ToList();
                var found = await FindAsync(rows, [.. requests.Select((r, i) => Compile(r.Queried, filters[i]))]);
                for (var i = 0; i < requests.Length; i++)
                {
                    var all = rows.Of(FilterBodies.Table(requests[i].Queried));
                    var expected = all.Where(row => ReferenceEvaluator.Matches(filters[i], row, rows.Related)).Select(Id).Order().ToList();
                    var reference = new PrefectReference(rows, requests[i].Body);
                    var meant = all.Where(row => reference.Matches(requests[i].Queried, row)).Select(Id).Order().ToList();
                    telling += expected.Count > 0 && expected.Count < all.Length ? 1 : 0;
                    if (!meant.SequenceEqual(expected))
                    {
                        throw new Xunit.Sdk.XunitException($"The parser's fault:\n{Explain(requests[i], filters[i], all, meant, expected)}");
                    }

                    if (!expected.SequenceEqual(found[i]))
                    {
                        throw new Xunit.Sdk.XunitException(Explain(requests[i], filters[i], all, expected, found[i]));
                    }
                }
            },
            iter: Sets,
            threads: 1,
            print: input => $"{input.Item2.Length} requests");
        telling.Should().BeGreaterThan(Sets * FiltersPerSet / 6, "filters that find nothing or everything prove little");
    }

    private static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();

    private static SqlText Compile(PrefectObject queried, Filter filter)
    {
        var table = ResourceTables.Of(queried);
        var sql = new SqlText();
        sql.Append($"select id from {table.Name} where ");
        SqlCompiler.Write(sql, filter, table);
        return sql.Append($" order by id");
    }

    private async Task<List<List<Guid>>> FindAsync(ResourceRows rows, IReadOnlyList<SqlText> queries)
    {
        await using var connection = await fixture.Source.OpenConnectionAsync();
        await using (var load = new NpgsqlBatch(connection))
        {
            foreach (var table in ResourceRows.TableNames)
            {
                load.BatchCommands.Add(new NpgsqlBatchCommand($"delete from {table}"));
                var insert = new NpgsqlBatchCommand($"insert into {table} select * from jsonb_populate_recordset(null::{table}, $1)");
                insert.Parameters.Add(new NpgsqlParameter { Value = rows.Columns(table), NpgsqlDbType = NpgsqlDbType.Jsonb });
                load.BatchCommands.Add(insert);
            }

            await load.ExecuteNonQueryAsync();
        }

        await using var batch = new NpgsqlBatch(connection);
        foreach (var query in queries)
        {
            batch.BatchCommands.Add(query.ToBatchCommand());
        }

        var found = new List<List<Guid>>();
        await using var reader = await batch.ExecuteReaderAsync();
        do
        {
            var ids = new List<Guid>();
            while (await reader.ReadAsync())
            {
                ids.Add(reader.GetGuid(0));
            }

            found.Add(ids);
        }
        while (await reader.NextResultAsync());
        return found;
    }

    private static string Explain(
        (PrefectObject Queried, JsonObject Body) request, Filter filter, JsonElement[] rows, List<Guid> expected, List<Guid> found)
    {
        var sql = Compile(request.Queried, filter);
        var wrong = rows.First(row => expected.Contains(Id(row)) != found.Contains(Id(row)));
        return $"""
            request  {request.Queried} {request.Body.ToJsonString()}
            filter   {FilterText.Print(filter)}
            row      {wrong.GetRawText()}
            expected {(expected.Contains(Id(wrong)) ? "a match" : "no match")}
            sql      {sql.Text}
            with     {string.Join(" | ", sql.Arguments.Select(a => a.Value is Array list ? $"[{string.Join(", ", list.Cast<object>())}]" : a.Value))}
            """;
    }
}
