using System.Globalization;
using System.Text.Json;
using System.Xml;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Prefect.Bodies;

/// <summary>The scalar coercions of pydantic 1 (contracts/prefect.md 1.1).</summary>
internal static class BodyScalars
{
    /// <summary>A number or boolean as Python prints it; null for what has no text.</summary>
    public static string? TextOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Number when json.GetRawText() is var raw => raw.AsSpan().ContainsAny('.', 'e', 'E') ? PythonNumber.Of(json).ToString()
            : raw == "-0" ? "0"
            : raw,
        _ => null,
    };

    /// <summary>An integer of any column; what lies beyond it gives its nearest neighbour.</summary>
    public static bool TryInteger(JsonElement json, out decimal value)
    {
        value = 0;
        switch (json.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                value = json.GetBoolean() ? 1 : 0;
                return true;
            case JsonValueKind.Number:
                value = json.TryGetDecimal(out var number) ? decimal.Truncate(number) : json.GetDouble() < 0 ? decimal.MinValue : decimal.MaxValue;
                return true;
            case JsonValueKind.String:
                return decimal.TryParse(JsonText.Read(json), NumberStyles.Integer, CultureInfo.InvariantCulture, out value);
            default:
                return false;
        }
    }

    public static bool TryNumber(JsonElement json, out double value)
    {
        value = 0;
        switch (json.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                value = json.GetBoolean() ? 1 : 0;
                return true;
            case JsonValueKind.Number:
                value = json.GetDouble();
                break;
            case JsonValueKind.String when double.TryParse(JsonText.Read(json), NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                value = number;
                break;
            default:
                return false;
        }

        return double.IsFinite(value);
    }

    public static bool TryBoolean(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        if (json.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return true;
        }

        var word = json.ValueKind switch
        {
            JsonValueKind.String => JsonText.Read(json),
            JsonValueKind.Number => json.GetDouble().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        var read = PydanticBoolean.Read(word);
        value = read ?? false;
        return read is not null;
    }

    /// <summary>To the microsecond, which is what a column keeps.</summary>
    public static bool TryInstant(JsonElement json, out DateTimeOffset value)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.String || !EpochTime.TryRead(JsonText.Read(json), out var seconds))
        {
            return false;
        }

        var ticks = DateTime.UnixEpoch.Ticks + (long)(decimal.Floor(seconds * 1_000_000m) * TimeSpan.TicksPerMicrosecond);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    public static bool TryDuration(JsonElement json, out TimeSpan value)
    {
        value = default;
        try
        {
            if (TryNumber(json, out var seconds))
            {
                value = TimeSpan.FromSeconds(seconds);
                return true;
            }

            if (json.ValueKind == JsonValueKind.String)
            {
                value = XmlConvert.ToTimeSpan(JsonText.Read(json) ?? "");
                return true;
            }
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or ArgumentException)
        {
            // Told by the answer.
        }

        return false;
    }
}
