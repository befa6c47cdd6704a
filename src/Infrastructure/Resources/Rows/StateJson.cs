using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.5.
/// <summary>The object of a state.</summary>
internal static class StateJson
{
    /// <summary>What every state tells of itself.</summary>
    public readonly record struct Head(Guid Id, string Type, string Name, DateTime Timestamp, string? Message);

    /// <summary>The members of state_details that are false or null where nobody set them, in the contract's order.</summary>
    private static readonly (string Name, string Unset)[] Details =
    [
        ("child_flow_run_id", "null"),
        ("scheduled_time", "null"),
        ("cache_key", "null"),
        ("cache_expiration", "null"),
        ("untrackable_result", "false"),
        ("pause_timeout", "null"),
        ("pause_reschedule", "false"),
        ("pause_key", "null"),
        ("refresh_cache", "null"),
    ];

    // Most states have no details at all.
    private static readonly JsonEncodedText[] Names = [.. Details.Select(detail => JsonEncodedText.Encode(detail.Name))];

    /// <param name="json">Where the object goes, as a value.</param>
    /// <param name="head">Its own members.</param>
    /// <param name="row">The row with data and details.</param>
    /// <param name="data">The column of data; details follow it.</param>
    /// <param name="flowRunId">The run that it belongs to, or the task run's flow run.</param>
    /// <param name="taskRunId">The task run that it belongs to.</param>
    public static void Write(Utf8JsonWriter json, in Head head, NpgsqlDataReader row, int data, Guid? flowRunId, Guid? taskRunId)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, head.Id);
        json.WriteString("type"u8, head.Type);
        json.WriteString("name"u8, head.Name);
        json.WriteTime("timestamp"u8, head.Timestamp);
        json.WriteString("message"u8, head.Message);
        json.WriteStored("data"u8, row, data, "null"u8);
        json.WriteStartObject("state_details"u8);
        json.WriteUuid("flow_run_id"u8, flowRunId);
        json.WriteUuid("task_run_id"u8, taskRunId);
        WriteDetails(json, row.IsDBNull(data + 1) ? null : row.GetFieldValue<byte[]>(data + 1));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter json, byte[]? stored)
    {
        using var set = stored is null ? null : JsonDocument.Parse(stored);
        for (var i = 0; i < Details.Length; i++)
        {
            json.WritePropertyName(Names[i]);
            if (set is not null && set.RootElement.TryGetProperty(Details[i].Name, out var value))
            {
                value.WriteTo(json);
            }
            else
            {
                json.WriteRawValue(Details[i].Unset, skipInputValidation: true);
            }
        }
    }
}

/// <summary>
/// The ids of states that the engine's runs have without storing them: the run's id with bits turned that no UUID's variant has, so that the run is
/// found from the state again.
/// </summary>
internal static class DerivedStateId
{
    private const int VariantByte = 8;
    private const byte VariantBit = 0x40;
    private const int TypeByte = 9;

    private static readonly string[] Types = ["PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"];

    public static Guid Of(Guid runId, string stateType)
    {
        Span<byte> bytes = stackalloc byte[16];
        runId.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[VariantByte] ^= VariantBit;
        bytes[TypeByte] ^= (byte)Mask(stateType);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The run and the type that a state's id stands for; null for an id of another kind.</summary>
    public static IEnumerable<(Guid RunId, string StateType)> Runs(Guid stateId) =>
        Types.Select(type => (Of(stateId, type), type));

    private static int Mask(string stateType) => 1 + Array.IndexOf(Types, stateType);
}
