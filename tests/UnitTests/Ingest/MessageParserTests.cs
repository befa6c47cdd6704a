using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class MessageParserTests
{
    private readonly MessageParser parser = new(new SecretPatterns(new RedactionOptions()));

    [Theory]
    [InlineData("""{"a":NaN,"b":[Infinity,-Infinity,-1],"c":"NaN \" Infinity"}""", """{"a":null,"b":[null,null,-1],"c":"NaN \" Infinity"}""")]
    [InlineData("""{"a\\":NaN}""", """{"a\\":null}""")]
    public void Non_finite_numbers_become_null_outside_of_texts(string message, string expected) =>
        Parse(message).Fields!.ToJsonString(Relaxed).Should().Be(expected);

    [Theory]
    [InlineData("""{"a":NaNa}""")]
    [InlineData("""{"a":+Infinity}""")]
    [InlineData("""{NaN:1}""")]
    public void Other_words_are_no_numbers(string message) => Parse(message).Reason.Should().Contain("not valid JSON");

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("\"text\"")]
    public void Only_objects_are_messages(string message) => Parse(message).Reason.Should().Be("a message must be a JSON object");

    [Fact]
    public void Door_reasons_reach_the_caller() => Parse("""{"a":1e400}""").Reason.Should().Contain("range");

    [Theory]
    [InlineData("""{"a":{"db_password":"x"}}""", true)]
    [InlineData("""{"machine_info":{"1":{"environment":{}}}}""", true)]
    [InlineData("""{"a":["ghp_abcdefghijklmnopqrstuvwxyz0123456789"]}""", true)]
    [InlineData("""{"used":{"max_tokens":5,"keyboard":"qwerty"}}""", false)]
    public void Secrets_are_noticed_on_the_way(string message, bool noticed) => Parse(message).MaybeSecret.Should().Be(noticed);

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private ParsedMessage Parse(string message) => parser.Parse(Encoding.UTF8.GetBytes(message));
}
