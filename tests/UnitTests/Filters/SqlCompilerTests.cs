using System.Text.Json;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.UnitTests.Filters;

public sealed class SqlCompilerTests
{
    private static readonly CollectionMap Map = ReadMap();

    [Theory]
    [InlineData("{}", "true")]
    [InlineData("""{"status":"A"}""", "\"status\" = $1", "A")]
    [InlineData("""{"task_id":{"$gt":"A"}}""", "\"task_id\" > $1", "A")]
    [InlineData("""{"status":5}""", "false")]
    [InlineData("""{"status":null}""", "\"status\" is null")]
    [InlineData("""{"status":{"$gt":null}}""", "false")]
    [InlineData("""{"status":{"$ne":"A"}}""", "(\"status\" = $1) is not true", "A")]
    [InlineData("""{"status":{"$in":["A",null,3]}}""", "(\"status\" = any($1) or \"status\" is null)", "A")]
    [InlineData("""{"status":{"$exists":true}}""", "\"status\" is not null")]
    [InlineData("""{"status":{"$regex":"^A."}}""", "\"status\" ~ $1", @"^A[^\n]")]
    [InlineData("""{"status":{"$regex":"(?i)a"}}""", "\"status\" collate \"default\" ~* $1", "a")]
    [InlineData("""{"started_at":{"$gte":"1970-01-01T00:00:01.5Z","$lt":2}}""", "\"started_at\" >= $1 and \"started_at\" < $2", "1.5", "2")]
    [InlineData("""{"used.a":1}""", "(doc -> 'used') @@ $1", """$."a" == 1""")]
    [InlineData("""{"used.a":1,"x":2,"used.b":{"$gt":"z"}}""", "(doc -> 'used') @@ $1 and doc @@ $2", """($."a" == 1) && ($."b" > "z")""", """$."x" == 2""")]
    [InlineData("""{"tags":"x"}""", "(doc -> 'tags') @@ $1", """$ == "x" """)]
    [InlineData("""{"x.y":{"$exists":true}}""", "doc @@ $1", """exists($."x"."y")""")]
    [InlineData("""{"x":{"$in":[1,"b"]}}""", "doc @@ $1", """exists($."x" ? (@.type() != "array" && (@ == 1 || @ == "b")))""")]
    [InlineData("""{"x":{"$in":[]}}""", "doc @@ $1", "1 == 0")]
    [InlineData("""{"x":{"$regex":"a\"b"}}""", "doc @@ $1", """$."x" like_regex "a\\\"b" flag "s" """)]
    [InlineData("""{"x":null}""", "doc @@ $1", """$."x" == null || !exists($."x")""")]
    [InlineData(
        """{"x.y":null}""",
        "doc @@ $1",
        """$."x"."y" == null || !exists($."x") || exists($ ? (@."x".type() != "object" && @."x".type() != "array")) || exists($."x" ? (@.type() == "object") ? (!exists(@."y")))""")]
    [InlineData(
        """{"x.0":1}""",
        "doc @@ $1",
        """$."x" ? (@.type() == "object")."0" == 1 || $ ? (@."x".type() == "array") ? (@."x"[0].type() != "array")."x"[0] == 1""")]
    [InlineData("""{"$or":[{"x":1},{"status":"A"}]}""", "(doc @@ $1 or \"status\" = $2)", """$."x" == 1""", "A")]
    [InlineData("""{"$nor":[{"x":1}]}""", "((doc @@ $1)) is not true", """$."x" == 1""")]
    [InlineData("""{"x":{"a":1}}""", "(exists (select from jsonb_path_query(doc, $1) value where value = any($2)))", """$."x"[*]""", """{"a":1}""")]
    [InlineData(
        """{"used.c":{"a":1,"b":{}}}""",
        "(doc -> 'used') @@ $1 and (exists (select from jsonb_path_query(doc, $2) value where value = any($3)))",
        """$."c"."a" == 1""",
        """$."used"."c"[*]""",
        """{"a":1,"b":{}}""")]
    [InlineData(
        """{"x":[1]}""",
        "(exists (select from jsonb_path_query(doc, $1) value where value = any($2)) or exists (select from jsonb_path_query(doc, $3) value where value = any($2)))",
        """$."x" """,
        "[1]",
        """$."x"[*]""")]
    public void Filters_become_sql_and_parameters(string filter, string sql, params string[] arguments)
    {
        var compiled = Compile(filter);
        compiled.Text.Should().Be(sql);
        compiled.Arguments.Select(Print).Should().Equal(arguments.Select(a => a.Trim()));
    }

    [Theory]
    [InlineData("'; drop table tasks; --")]
    [InlineData("\" ) || (1 == 1) || (\"")]
    [InlineData("\\\" == 1 //")]
    [InlineData("x$1")]
    public void Text_of_callers_stands_in_parameters_only(string text)
    {
        var name = JsonSerializer.Serialize(text);
        var compiled = Compile($$$"""{"x":{{{name}}},{{{name}}}:1,"status":{{{name}}},"used.a":{"$in":[{{{name}}},{"k":{{{name}}}}]}}""");
        compiled.Text.Should().Be(
            "doc @@ $1 and \"status\" = $2 and ((doc -> 'used') @@ $3 or (doc -> 'used') @@ $4 and "
            + "(exists (select from jsonb_path_query(doc, $5) value where value = any($6))))");
        var quoted = JsonPathText.Quote(text);
        Print(compiled.Arguments[0]).Should().Be($"($.\"x\" == {quoted}) && ($.{quoted} == 1)");
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("q\"b\\n\nt\t", "\"q\\\"b\\\\n\\u000at\\u0009\"")]
    [InlineData("é😀", "\"é😀\"")]
    public void Jsonpath_strings_are_quoted(string text, string expected) => JsonPathText.Quote(text).Should().Be(expected);

    [Fact]
    public void A_number_that_is_none_never_reaches_a_jsonpath() =>
        FluentActions.Invoking(() => JsonPathText.Literal(new FlowProv.Application.Filters.NumberValue("1) || (1 == 1")))
            .Should().Throw<Exception>();

    private static SqlText Compile(string filter)
    {
        var parsed = MongoFilterParser.Parse(JsonDocument.Parse(filter).RootElement, Collection.Tasks, ["body", "filter"]);
        var sql = new SqlText();
        SqlCompiler.Write(sql, parsed, Map[Collection.Tasks]);
        return sql;
    }

    private static string Print(SqlArgument argument) => argument.Value switch
    {
        string[] texts => string.Join(',', texts),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        var value => (string)value,
    };

    private static CollectionMap ReadMap()
    {
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase("Host=nowhere");
        using var db = new FlowProvDb(options.Options);
        return CollectionMap.From(db);
    }
}
