using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Prefect.Bodies;

public sealed class BodyObjectTests
{
    private const string Id = "6f1c0d7e-3f5a-4c1e-9a6b-0123456789ab";

    private readonly BodyErrors errors = new();

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("123", "123")]
    [InlineData("-0", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e300", "1e+300")]
    [InlineData("2.0", "2.0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("true", "True")]
    public void Text_takes_numbers_too(string json, string expected) => Value(json).Text().Should().Be(expected);

    [Theory]
    [InlineData("[]", "type_error.str", "str type expected")]
    [InlineData("{}", "type_error.str", "str type expected")]
    [InlineData("null", "type_error.none.not_allowed", "none is not an allowed value")]
    [InlineData("\"a\\u0000b\"", "value_error", "text must not contain NUL or half of a surrogate pair")]
    [InlineData("\"\\ud800\"", "value_error", "text must not contain NUL or half of a surrogate pair")]
    [InlineData("\"abcd\"", "value_error.any_str.max_length", "ensure this value has at most 3 characters")]
    public void Text_refuses(string json, string type, string message) => Refused(Value(json).Text(maxLength: 3), type, message);

    [Theory]
    [InlineData(Id)]
    [InlineData("6F1C0D7E3F5A4C1E9A6B0123456789AB")]
    [InlineData("{6f1c0d7e-3f5a-4c1e-9a6b-0123456789ab}")]
    [InlineData("urn:uuid:6f1c0d7e-3f5a-4c1e-9a6b-0123456789ab")]
    public void Uuid_takes_the_spellings_of_python(string text) => Value($"\"{text}\"").Uuid().Should().Be(Guid.Parse(Id));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"6f1c0d7e-3f5a-4c1e-9a6b-0123456789a\"")]
    [InlineData("\"6f1c0d7e-3f5a-4c1e-9a6b-0123456789ag\"")]
    [InlineData("5")]
    public void Uuid_refuses(string json) => Refused(Value(json).Uuid(), "type_error.uuid", "value is not a valid uuid");

    [Theory]
    [InlineData("2", 2)]
    [InlineData("\"2\"", 2)]
    [InlineData("\" -2 \"", -2)]
    [InlineData("1.5", 1)]
    [InlineData("-1.5", -1)]
    [InlineData("1e2", 100)]
    [InlineData("true", 1)]
    [InlineData("2147483647", int.MaxValue)]
    public void Integer_is_lenient(string json, int expected) => Value(json).Integer().Should().Be(expected);

    [Theory]
    [InlineData("\"1.5\"", "type_error.integer", "value is not a valid integer")]
    [InlineData("\"x\"", "type_error.integer", "value is not a valid integer")]
    [InlineData("[]", "type_error.integer", "value is not a valid integer")]
    [InlineData("-1", "value_error.number.not_ge", "ensure this value is greater than or equal to 0")]
    [InlineData("1e400", "value_error.number.not_le", "ensure this value is less than or equal to 2147483647")]
    [InlineData("2147483648", "value_error.number.not_le", "ensure this value is less than or equal to 2147483647")]
    public void Integer_refuses(string json, string type, string message) => Refused(Value(json).Integer(min: 0), type, message);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("\"1.5\"", 1.5)]
    [InlineData("\" 2 \"", 2)]
    [InlineData("false", 0)]
    public void Number_is_lenient(string json, double expected) => Value(json).Number().Should().Be(expected);

    [Theory]
    [InlineData("\"x\"", "type_error.float")]
    [InlineData("1e400", "type_error.float")]
    [InlineData("\"inf\"", "type_error.float")]
    [InlineData("0.5", "value_error.number.not_ge")]
    public void Number_refuses(string json, string type) => Refused(Value(json).Number(min: 1), type);

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("\"Yes\"", true)]
    [InlineData("\"on\"", true)]
    [InlineData("\"t\"", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"OFF\"", false)]
    [InlineData("\"n\"", false)]
    public void Boolean_takes_many_spellings(string json, bool expected) => Value(json).Boolean().Should().Be(expected);

    [Theory]
    [InlineData("2")]
    [InlineData("\"\"")]
    [InlineData("\"oui\"")]
    [InlineData("{}")]
    public void Boolean_refuses(string json) => Refused(Value(json).Boolean(), "type_error.bool", "value could not be parsed to a boolean");

    [Theory]
    [InlineData("2023-01-02T03:04:05.123456+00:00", "2023-01-02T03:04:05.1234560+00:00")]
    [InlineData("2023-01-02T03:04:05", "2023-01-02T03:04:05.0000000+00:00")]
    [InlineData("2023-01-02T03:04:05Z", "2023-01-02T03:04:05.0000000+00:00")]
    [InlineData("2023-01-02T03:04:05+02:00", "2023-01-02T01:04:05.0000000+00:00")]
    [InlineData("2023-01-02", "2023-01-02T00:00:00.0000000+00:00")]
    [InlineData("1969-12-31T23:59:59.123456789Z", "1969-12-31T23:59:59.1234560+00:00")]
    public void Instant_reads_iso_text(string text, string expected) => Value($"\"{text}\"").Instant()!.Value.ToString("O").Should().Be(expected);

    [Theory]
    [InlineData("1672531200")]
    [InlineData("\"1672531200\"")]
    [InlineData("\"tomorrow\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"9999-12-31T23:59:59-01:00\"")]
    public void Instant_refuses(string json) => Refused(Value(json).Instant(), "value_error", "Unrecognized datetime.");

    [Fact]
    public void Enum_names_what_is_permitted()
    {
        Refused(Value("\"C\"").Enum(["A", "B"]), "type_error.enum", "value is not a valid enumeration member; permitted: 'A', 'B'");
        errors.Details[0].Context!["enum_values"].Should().BeEquivalentTo(new[] { "A", "B" });
        Value("\"B\"").Enum(["A", "B"]).Should().Be("B");
    }

    [Fact]
    public void Lists_tell_the_place_of_each_wrong_item()
    {
        Object("""{"a":["x",1,null,[]]}""").Texts("a")!.Value.Should().Equal("x", "1");
        errors.Details.Select(Place).Should().Equal("body.a.2 type_error.none.not_allowed", "body.a.3 type_error.str");
        Object($$$"""{"b":["{{{Id}}}",1]}""").Uuids("b")!.Value.Should().Equal(Guid.Parse(Id));
        errors.Details.Skip(2).Select(Place).Should().Equal("body.b.1 type_error.uuid");
        Object("""{"c":"x"}""").Texts("c").Should().BeNull();
        errors.Details.Skip(3).Select(Place).Should().Equal("body.c type_error.list");
    }

    [Fact]
    public void Objects_and_lists_are_kept_as_they_are()
    {
        var body = Object("""{"o":{"a":[1.50]},"l":[{}],"n":null,"bad":{"a":"\u0000"},"x":1}""");
        body.Object("o")!.Value.GetRawText().Should().Be("""{"a":[1.50]}""");
        body.List("l")!.Value.GetRawText().Should().Be("[{}]");
        body.Any("n").Should().BeNull();
        errors.Details.Should().BeEmpty();
        body.Object("bad").Should().BeNull();
        body.Object("x").Should().BeNull();
        body.List("o").Should().BeNull();
        errors.Details.Select(Place).Should().Equal("body.bad value_error", "body.x type_error.dict", "body.o type_error.list");
    }

    [Fact]
    public void Absent_and_null_keys()
    {
        var body = Object("""{"null":null}""");
        body.Text("absent").Should().BeNull();
        body.Text("absent", byDefault: "d").Should().Be("d");
        body.Integer("absent", byDefault: 3).Should().Be(3);
        body.Text("null", nullable: true, byDefault: "d").Should().BeNull("null was given");
        errors.Details.Should().BeEmpty();
        body.Text("null", byDefault: "d").Should().BeNull();
        body.Text("needed", required: true).Should().BeNull();
        errors.Details.Select(Place).Should().Equal("body.null type_error.none.not_allowed", "body.needed value_error.missing");
        body.Has("null").Should().BeTrue();
        body.Has("needed").Should().BeFalse();
    }

    [Fact]
    public void Unknown_keys_are_those_that_nobody_asked_for()
    {
        var body = Object("""{"a":1,"b":{"c":1,"d":2},"e":3,"e":4}""");
        body.Text("a");
        var inner = body.Members("b")!;
        inner.Text("c");
        inner.RefuseUnknown();
        body.RefuseUnknown();
        errors.Details.Select(Place).Should().Equal("body.b.d value_error.extra", "body.e value_error.extra");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public void A_body_must_be_an_object(string json)
    {
        Object(json).Has("a").Should().BeFalse();
        errors.Details.Select(Place).Should().Equal("body type_error.dict");
    }

    [Fact]
    public void An_empty_body_has_no_keys()
    {
        new BodyObject(default, ["body"], errors).Text("a", required: true);
        errors.Details.Select(Place).Should().Equal("body.a value_error.missing");
    }

    [Fact]
    public void A_key_that_cannot_be_stored_is_refused()
    {
        Object("""{"\ud800":1}""").RefuseUnknown();
        errors.Details.Select(Place).Should().Equal("body value_error");
    }

    [Fact]
    public void All_errors_are_thrown_together_up_to_a_limit()
    {
        errors.ThrowIfAny();
        Object($$"""{"a":[{{string.Join(',', Enumerable.Repeat("[]", 2000))}}]}""").Texts("a")!.Value.Should().BeEmpty();
        FluentActions.Invoking(errors.ThrowIfAny).Should().Throw<FlowProvException>().WithMessage("Invalid request received.")
            .Which.Should().Match<FlowProvException>(e => e.Kind == ErrorKind.Unprocessable && e.Details.Count == 1000);
    }

    private BodyObject Object(string json) => new(JsonElement.Parse(json), ["body"], errors);

    private BodyValue Value(string json) => new(JsonElement.Parse(json), errors, ["body"], "v");

    private void Refused(object? value, string type, string? message = null)
    {
        value.Should().BeNull();
        var detail = errors.Details.Should().ContainSingle().Subject;
        detail.Location.Should().Equal("body", "v");
        detail.Type.Should().Be(type);
        detail.Message.Should().Be(message ?? detail.Message);
    }

    private static string Place(ErrorDetail detail) => $"{string.Join('.', detail.Location)} {detail.Type}";
}
