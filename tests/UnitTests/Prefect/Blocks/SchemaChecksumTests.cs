using System.Text.Json;
using FlowProv.Application.Prefect.Blocks;

namespace FlowProv.UnitTests.Prefect.Blocks;

public class SchemaChecksumTests
{
    // Made with Python: sha256(json.dumps([[fields], {}], sort_keys=True)) over the fields that count.
    [Theory]
    [InlineData(
        """{"title": "T", "properties": {"a": {"anyOf": [{"$ref": "#/definitions/Plain"}, {"$ref": "#/definitions/Block"}]}}, "definitions": {"Plain": {"type": "object", "properties": {"x": {"$ref": "#/definitions/Inner"}}, "secret_fields": ["y"]}, "Inner": {"type": "string"}, "Unused": {"type": "string"}, "Block": {"block_type_slug": "b"}}}""",
        "sha256:86c26c94bfc4a1124fd75b3990d7d896119c369b82c1876b76146b814951e432")]
    [InlineData(
        """{"z": 1, "\uff5e": [{"secret_fields": 1}], "\ud83d\udc4b": 2, "a\u007f\n\"/": true, "n": null, "definitions": {}}""",
        "sha256:b70b7b7b33155bb017f1f6c14c8288f6a189bdf5dea5cb2b616d9482ff45954c")]
    [InlineData("{}", "sha256:f8e6e96abbc38504d4e9c99fc57281fa0026bede1fa42db79f22f984501710f4")]
    public void Checksum_is_the_one_that_python_computes(string fields, string checksum) =>
        SchemaChecksum.Of(JsonElement.Parse(fields)).Should().Be(checksum);

    [Fact]
    public void Secret_fields_and_definitions_of_other_blocks_do_not_count()
    {
        var bare = SchemaChecksum.Of(JsonElement.Parse("""{"a":{"b":1}}"""));
        var rich = """{"a":{"secret_fields":["x"],"b":1},"secret_fields":["y"],"definitions":{"C":{"block_type_slug":"c"}}}""";
        SchemaChecksum.Of(JsonElement.Parse(rich)).Should().Be(bare);
        SchemaChecksum.Of(JsonElement.Parse("""{"a":{"b":1.0}}""")).Should().NotBe(bare);
    }
}
