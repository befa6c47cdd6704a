using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources;

namespace FlowProv.PropertyTests.Resources;

public sealed class FilterBodyPropertyTests
{
    private const string Marker = "marker";

    private static readonly string[] Junk =
    [
        "null", "true", "0", "-0", "1.5", "1e999", "-1e999", "123456789012345678901234567890123456789012345678901234567890", "\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"or_\"", "\"2023-01-01\"", "\"9999-12-31T23:59:59-23:59\"", "\"00000000-0000-0000-0000-000000000001\"", "[]", "[null]", "[[]]", "[{}]", "[\"\\udc00\"]",
        "[1e999,true]", "{}", "{\"any_\":{}}", "{\"operator\":\"or_\"}", "{\"operator\":[]}", "{\"\\ud800\":1}", "{\"\":null}", "{\"a\":1,\"a\":2}",
    ];

    /// <summary>Right bodies with one value replaced by any other.</summary>
    [Fact]
    public void A_body_is_read_or_refused_with_places()
    {
        var (read, refused) = (0, 0);
        Gen.Select(FilterBodies.Any, Gen.Int[0, 1000], Gen.Int[0, Junk.Length - 1]).Sample(
            (request, place, junk) =>
            {
                var body = JsonElement.Parse(Spoil(request.Body, place).Replace($"\"{Marker}\"", Junk[junk], StringComparison.Ordinal));
                try
                {
                    var sql = new SqlText();
                    SqlCompiler.Write(sql, PrefectFilters.Parse(request.Queried, body).Filter, ResourceTables.Of(request.Queried));
                    read++;
                }
                catch (FlowProvException e)
                {
                    e.Kind.Should().Be(ErrorKind.Unprocessable);
                    e.Details.Should().NotBeEmpty().And.OnlyContain(d => d.Location[0].Equals("body") && d.Type.Contains("_error", StringComparison.Ordinal));
                    refused++;
                }
            },
            iter: 20_000,
            threads: 1);
        read.Should().BeGreaterThan(2000);
        refused.Should().BeGreaterThan(2000);
    }

    private static string Spoil(JsonObject body, int place)
    {
        var copy = (JsonObject)body.DeepClone();
        var values = Places(copy).ToList();
        if (values.Count > 0)
        {
            values[place % values.Count]();
        }

        return copy.ToJsonString();
    }

    private static IEnumerable<Action> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(m => Places(m.Value).Append(() => members[m.Key] = Marker)),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(i => Places(items[i]).Append(() => items[i] = Marker)),
        _ => [],
    };
}
