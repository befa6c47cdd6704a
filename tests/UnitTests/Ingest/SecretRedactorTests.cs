using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class SecretRedactorTests
{
    private readonly SecretRedactor redactor = new(new RedactionOptions());

    [Theory]
    [InlineData("password")]
    [InlineData("DB_PASSWORD")]
    [InlineData("dbPassword")]
    [InlineData("passwd")]
    [InlineData("client-secret")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("token")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("accessToken")]
    [InlineData("auth_token")]
    [InlineData("api_key")]
    [InlineData("apikey")]
    [InlineData("OpenAI-API-Key")]
    [InlineData("private_key")]
    [InlineData("credentials")]
    [InlineData("Authorization")]
    [InlineData("bearer")]
    [InlineData("connectionString")]
    [InlineData("pwd")]
    [InlineData("dbPwd")]
    [InlineData("jwt")]
    [InlineData("Set-Cookie")]
    [InlineData("cookies")]
    [InlineData("auth")]
    [InlineData("http_auth")]
    [InlineData("SSH_KEY")]
    public void Secret_key_hides_its_value(string key) => Redact($$"""{"{{key}}":"x"}""").Should().Be($$"""1 {"{{key}}":"REDACTED"}""");

    [Theory]
    [InlineData("max_tokens")]
    [InlineData("token_count")]
    [InlineData("prompt_tokens")]
    [InlineData("n_tokens")]
    [InlineData("tokens")]
    [InlineData("eos_token")]
    [InlineData("ms_per_token")]
    [InlineData("tokenizer")]
    [InlineData("keyboard")]
    [InlineData("primary_key")]
    [InlineData("key")]
    [InlineData("secretary")]
    [InlineData("author")]
    [InlineData("auth_method")]
    [InlineData("authenticated")]
    public void Plain_key_hides_nothing(string key) => Redact($$"""{"{{key}}":5}""").Should().StartWith("0 ");

    [Theory]
    [InlineData("sk-proj-abcdefghijklmnop1234")]
    [InlineData("ghp_abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("github_pat_11ABCDEFG0123456789_abcdef")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\\nMIIE\\n-----END RSA PRIVATE KEY-----")]
    [InlineData("Bearer abcdefgh12345")]
    public void Value_shaped_like_a_secret_is_hidden(string value) =>
        Redact($$"""{"stdout":"{{value}}","used":["a","{{value}}"]}""").Should().Be("""2 {"stdout":"REDACTED","used":["a","REDACTED"]}""");

    [Theory]
    [InlineData("sk-learn")]
    [InlineData("sk-learn pipeline of the year")]
    [InlineData("it printed sk-abcdefghijklmnop1234 and ended")]
    [InlineData("AKIA is a place name, not a key")]
    [InlineData("Bearer of bad news")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("1795351519.1076975_7360_140564737101888_1657282949")]
    public void Ordinary_text_stays(string value) => Redact($$"""{"stdout":"{{value}}"}""").Should().StartWith("0 ");

    [Theory]
    [InlineData("""{"machine_info":{"i1":{"environment":{"HOME":"/"},"hostname":"n"}}}""", """1 {"machine_info":{"i1":{"environment":"REDACTED","hostname":"n"}}}""")]
    [InlineData("""{"machine_info":{"environment":{"HOME":"/"}}}""", """1 {"machine_info":{"environment":"REDACTED"}}""")]
    [InlineData("""{"used":{"environment":{"HOME":"/"}}}""", """0 {"used":{"environment":{"HOME":"/"}}}""")]
    [InlineData("""{"used":{"password":"REDACTED","secret":null,"token":"","private_key":true}}""", """0 {"used":{"password":"REDACTED","secret":null,"token":"","private_key":true}}""")]
    [InlineData("""{"used":{"secret":7,"secrets":["a","b"]}}""", """2 {"used":{"secret":"REDACTED","secrets":"REDACTED"}}""")]
    [InlineData("""{"used":{"credentials":{"user":"u","keys":[{"k":"v"}],"on":true}}}""", """2 {"used":{"credentials":{"user":"REDACTED","keys":[{"k":"REDACTED"}],"on":true}}}""")]
    [InlineData("""{"used":{"token":{"text":"the","id":262},"tokens":[1,2]}}""", """0 {"used":{"token":{"text":"the","id":262},"tokens":[1,2]}}""")]
    [InlineData("""{"task_id":"sk-abcdefghijklmnopqrstuvwxyz"}""", """0 {"task_id":"sk-abcdefghijklmnopqrstuvwxyz"}""")]
    public void Redaction_counts_what_it_replaces(string document, string expected)
    {
        Redact(document).Should().Be(expected);
        Redact(expected[2..]).Should().Be($"0 {expected[2..]}");
    }

    [Fact]
    public void Redaction_can_be_switched_off_or_given_other_keys()
    {
        var off = new SecretRedactor(new RedactionOptions { Enabled = false });
        off.Patterns.Should().BeNull();
        off.Redact(JsonNode.Parse("""{"used":{"password":"x"}}""")!.AsObject(), Collection.Tasks).Should().Be(0);
        var other = new SecretPatterns(new RedactionOptions { SecretKeys = ["pin_code"] });
        other.IsSecretKey("PinCode"u8).Should().BeTrue();
        other.IsSecretKey("password"u8).Should().BeFalse();
    }

    [Fact]
    public void Parser_watches_for_everything_that_the_redactor_replaces()
    {
        foreach (var document in new[] { """{"used":{"Password":"x"}}""", """{"a":{"pass\u0077ord":"x"}}""", """{"stdout":"Bearer abcdefgh12345"}""" })
        {
            new MessageParser(redactor.Patterns).Parse(Encoding.UTF8.GetBytes(document)).MaybeSecret.Should().BeTrue(document);
            Redact(document).Should().StartWith("1 ");
        }
    }

    private string Redact(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        var count = redactor.Redact(document, Collection.Tasks);
        return $"{count} {document.ToJsonString()}";
    }
}
