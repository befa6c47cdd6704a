using System.Buffers.Text;
using System.Text;
using FlowProv.Application.Filters;
using FlowProv.Domain.Shared;

namespace FlowProv.FunctionalTests.Documents;

public sealed class CursorTests(DocumentFixture fixture) : IClassFixture<DocumentFixture>
{
    private const string Base = """{"filter":{"status":"A"},"sort":[{"field":"started_at","order":1}],"limit":1}""";

    [Theory]
    [InlineData("""{"filter":{"status":"B"},"sort":[{"field":"started_at","order":1}]}""")]
    [InlineData("""{"filter":{"status":"A"},"sort":[{"field":"started_at","order":-1}]}""")]
    [InlineData("""{"filter":{"status":"A"},"sort":[{"field":"ended_at","order":1}]}""")]
    [InlineData("""{"filter":{"status":"A"}}""")]
    [InlineData("""{"aggregation":[]}""")]
    public async Task A_cursor_of_another_query_is_refused(string body)
    {
        var cursor = await FirstAsync();
        await ShouldBeRefused(Ask.Body(body) with { Cursor = cursor });
    }

    [Fact]
    public async Task A_cursor_serves_other_limits_and_projections_of_its_query()
    {
        var cursor = await FirstAsync();
        var spec = Ask.Body(Base) with { Cursor = cursor, Limit = 50, Projection = [FieldPath.Of("task_id")] };
        (await fixture.Database.Store.IdsAsync(spec)).Should().Equal("1", "2");
    }

    [Fact]
    public async Task A_garbled_cursor_is_refused()
    {
        var cursor = await FirstAsync();
        var json = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        string[] garbled =
        [
            "", "x", "%%%", cursor[..^3], Encode("[]"), Encode("null"), Encode("{}"), Encode("{\"h\":1,\"v\":[]}"), new string('A', 20_000),
            Encode(json.Replace("\"v\":[", "\"v\":[1,", StringComparison.Ordinal)),
            Encode(json.Replace("\"0\"]", "null]", StringComparison.Ordinal)),
            Encode(json.Replace("\"0\"]", "\"\\u0000\"]", StringComparison.Ordinal)),
            Encode(json.Replace("\"0\"]", "\"\\ud800\"]", StringComparison.Ordinal)),
            Encode(json.Replace("\"v\":[", "\"v\":[\"x\",", StringComparison.Ordinal)[..^4] + "]}"),
        ];
        foreach (var text in garbled)
        {
            await ShouldBeRefused(Ask.Body(Base) with { Cursor = text });
        }
    }

    [Fact]
    public async Task A_json_sort_value_in_a_cursor_must_be_a_number()
    {
        await LoadAsync();
        var spec = Ask.Body("""{"sort":[{"field":"x"}],"limit":1}""");
        var cursor = (await fixture.Database.Store.PageAsync(spec)).Next!;
        var json = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        json.Should().Contain("[1,\"0.5\",\"\",\"0\"]");
        foreach (var wrong in new[] { "\"1; drop table tasks\"", "\"NaN\"", "\"\"", "1" })
        {
            await ShouldBeRefused(spec with { Cursor = Encode(json.Replace("\"0.5\"", wrong, StringComparison.Ordinal)) });
        }
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private async Task ShouldBeRefused(QuerySpec spec)
    {
        var act = () => fixture.Database.Store.QueryAsync(spec, default);
        (await act.Should().ThrowAsync<FlowProvException>(spec.Cursor).WithMessage("The cursor does not belong to this query."))
            .Which.Kind.Should().Be(ErrorKind.Invalid);
    }

    private Task<IReadOnlyList<string>> LoadAsync() => fixture.Database.LoadTasksAsync(Enumerable.Range(0, 3).Select(i =>
        $$"""{"task_id":"{{i}}","registered_at":1,"started_at":{{i}},"status":"A","x":{{i}}.5}"""));

    private async Task<string> FirstAsync()
    {
        await LoadAsync();
        return (await fixture.Database.Store.PageAsync(Ask.Body(Base))).Next!;
    }
}
