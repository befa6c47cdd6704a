using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Replaces the process environment and what looks like a secret by a fixed word before a document is stored (contracts/flowcept.md 6.7).</summary>
public sealed class SecretRedactor(RedactionOptions options)
{
    public const string Redacted = "REDACTED";

    private readonly SecretPatterns patterns = new(options);

    /// <summary>What the parser watches for; null when nothing is to be redacted.</summary>
    public SecretPatterns? Patterns => options.Enabled ? patterns : null;

    /// <summary>Redacts in place and returns the number of values replaced now.</summary>
    public int Redact(JsonObject document, Collection collection)
    {
        if (!options.Enabled)
        {
            return 0;
        }

        var count = document["machine_info"] is JsonObject machines ? RedactEnvironments(machines) : 0;
        var identifiers = CollectionFields.Of(collection).Identifiers;
        for (var i = 0; i < document.Count; i++)
        {
            var (key, value) = document.GetAt(i);
            if (!identifiers.Contains(key) && RedactValue(value, IsSecret(key), IsObjectKey(key), ref count))
            {
                document.SetAt(i, Redacted);
            }
        }

        return count;
    }

    private static int RedactEnvironments(JsonObject machines)
    {
        var count = HideEnvironment(machines);
        foreach (var machine in machines.Select(entry => entry.Value).OfType<JsonObject>())
        {
            count += HideEnvironment(machine);
        }

        return count;
    }

    private static int HideEnvironment(JsonObject holder)
    {
        if (holder["environment"] is not (JsonObject or JsonArray))
        {
            return 0;
        }

        holder["environment"] = Redacted;
        return 1;
    }

    /// <summary>True when the caller has to replace the value; what is inside of it is replaced here.</summary>
    private bool RedactValue(JsonNode? value, bool secret, bool goesDown, ref int count)
    {
        switch (value)
        {
            case JsonObject inner:
                RedactMembers(inner, secret && goesDown, ref count);
                return false;
            case JsonArray list when secret && list.Count > 0 && list.All(IsText):
                count++;
                return true;
            case JsonArray list:
                RedactItems(list, secret && goesDown, ref count);
                return false;
            case JsonValue leaf when IsToHide(leaf, secret):
                count++;
                return true;
            default:
                return false;
        }
    }

    private void RedactMembers(JsonObject holder, bool secret, ref int count)
    {
        for (var i = 0; i < holder.Count; i++)
        {
            var (key, value) = holder.GetAt(i);
            if (RedactValue(value, secret || IsSecret(key), secret || IsObjectKey(key), ref count))
            {
                holder.SetAt(i, Redacted);
            }
        }
    }

    private void RedactItems(JsonArray list, bool secret, ref int count)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (RedactValue(list[i], secret && !IsNumber(list[i]), secret, ref count))
            {
                list[i] = Redacted;
            }
        }
    }

    private static bool IsToHide(JsonValue leaf, bool secret)
    {
        switch (leaf.GetValueKind())
        {
            case JsonValueKind.Number:
                return secret;
            case JsonValueKind.String:
                var text = leaf.GetValue<string>();
                return text != Redacted && ((secret && text.Length > 0) || SecretPatterns.LooksSecret(Encoding.UTF8.GetBytes(text)));
            default:
                return false;
        }
    }

    private bool IsSecret(string key) => patterns.IsSecretKey(Encoding.UTF8.GetBytes(key));

    // A language model's token may be an object of plain facts; credentials of any shape may not.
    private static bool IsObjectKey(string key) => !key.Equals("token", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;
}
