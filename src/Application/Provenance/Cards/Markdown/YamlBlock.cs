using System.Buffers;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowProv.Application.Provenance.Cards.Markdown;

/// <summary>A JSON value as lines of YAML that read back as the same value, with secrets replaced.</summary>
internal static class YamlBlock
{
    private const int MaxLineLength = 2000;

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./ ");

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf", "infinity",
    };

    public static IEnumerable<string> Lines(JsonElement value, CardRedaction redaction)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, EmitterSettings.Default.WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, value, redaction);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        var lines = text.ToString().TrimEnd('\n').Split('\n');
        return lines.Length <= CardLimits.YamlLines
            ? lines.Select(Cut)
            : lines.Take(CardLimits.YamlLines).Select(Cut).Append($"# {lines.Length - CardLimits.YamlLines} more lines");
    }

    private static void Emit(Emitter emitter, JsonElement value, CardRedaction redaction)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                EmitMembers(emitter, value, redaction);
                break;
            case JsonValueKind.Array:
                EmitItems(emitter, value, redaction);
                break;
            case JsonValueKind.String:
                EmitText(emitter, CardRedaction.Text(value.GetString()!));
                break;
            default:
                emitter.Emit(new Scalar(value.GetRawText()));
                break;
        }
    }

    private static void EmitMembers(Emitter emitter, JsonElement value, CardRedaction redaction)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        foreach (var member in value.EnumerateObject())
        {
            EmitText(emitter, member.Name);
            if (redaction.IsSecretKey(member.Name))
            {
                EmitText(emitter, CardRedaction.Mark);
            }
            else
            {
                Emit(emitter, member.Value, redaction);
            }
        }

        emitter.Emit(new MappingEnd());
    }

    private static void EmitItems(Emitter emitter, JsonElement value, CardRedaction redaction)
    {
        var flat = value.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array));
        emitter.Emit(new SequenceStart(
            AnchorName.Empty, TagName.Empty, isImplicit: true, flat ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var item in value.EnumerateArray())
        {
            Emit(emitter, item, redaction);
        }

        emitter.Emit(new SequenceEnd());
    }

    // Anything that a YAML reader could take for another type, or for markup, is quoted.
    private static void EmitText(Emitter emitter, string text)
    {
        var plain = text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] != ' ' && !text.AsSpan().ContainsAnyExcept(PlainCharacters)
            && !Words.Contains(text);
        var style = plain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: plain, isQuotedImplicit: true));
    }

    private static string Cut(string line) => line.Length <= MaxLineLength ? line : line[..MaxLineLength] + " ...";
}
