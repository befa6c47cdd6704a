using System.Buffers;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

// Contract: contracts/prefect.md 1.3 and 1.4.
/// <summary>The empirical_policy of runs: as clients send it, as it is stored and goes out, and as the rules read it.</summary>
internal static class RunPolicyText
{
    public const int MaxRetryDelays = 50;

    /// <summary>The policy of a flow run in its stored form; null stands for the defaults.</summary>
    public static string? ReadFlowRun(BodyObject? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var deprecated = Deprecated.Read(policy);
        var retries = policy.Integer("retries", nullable: true) ?? deprecated.Retries;
        var delay = policy.Integer("retry_delay", nullable: true) ?? deprecated.Delay;
        var pauseKeys = policy.Texts("pause_keys", nullable: true);
        var resuming = policy.Boolean("resuming", nullable: true);
        return Write(json =>
        {
            deprecated.Write(json);
            Write(json, "retries", retries);
            Write(json, "retry_delay", delay);
            json.WriteStartArray("pause_keys");
            foreach (var key in pauseKeys ?? [])
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
            json.WriteBoolean("resuming", resuming ?? false);
        });
    }

    /// <summary>The policy of a task run in its stored form; null stands for the defaults.</summary>
    public static string? ReadTaskRun(BodyObject? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var deprecated = Deprecated.Read(policy);
        var retries = policy.Integer("retries", nullable: true) ?? deprecated.Retries;
        var told = policy.Get("retry_delay", nullable: true);
        var delays = told is { IsList: true } ? Delays(told.Value) : null;
        var delay = delays is null ? told?.Integer() ?? deprecated.Delay : null;
        var jitter = policy.Number("retry_jitter_factor", nullable: true, min: 0);
        return Write(json =>
        {
            deprecated.Write(json);
            Write(json, "retries", retries);
            if (delays is null)
            {
                Write(json, "retry_delay", delay);
            }
            else
            {
                json.WriteStartArray("retry_delay");
                foreach (var seconds in delays)
                {
                    json.WriteNumberValue(seconds);
                }

                json.WriteEndArray();
            }

            if (jitter is { } factor)
            {
                json.WriteNumber("retry_jitter_factor", factor);
            }
            else
            {
                json.WriteNull("retry_jitter_factor");
            }
        });
    }

    /// <summary>What the rules need of a stored policy.</summary>
    public static RunPolicy Parse(string? stored)
    {
        if (stored is null)
        {
            return new RunPolicy();
        }

        using var document = JsonDocument.Parse(stored);
        var policy = document.RootElement;
        return new RunPolicy
        {
            Retries = Number(policy, "retries") is { } retries ? (int)retries : 0,
            RetryDelays = policy.TryGetProperty("retry_delay", out var delay) ? Delays(delay) : [],
            RetryJitterFactor = Number(policy, "retry_jitter_factor"),
            PauseKeys = policy.TryGetProperty("pause_keys", out var keys) ? [.. keys.EnumerateArray().Select(key => key.GetString()!)] : [],
            Resuming = policy.TryGetProperty("resuming", out var resuming) && resuming.GetBoolean(),
        };
    }

    /// <summary>A flow run's stored policy with what a state changed of it.</summary>
    public static string Change(string? stored, RunPolicy changed)
    {
        using var document = JsonDocument.Parse(stored ?? "{}");
        var before = document.RootElement;
        return Write(json =>
        {
            json.WriteNumber("max_retries", (int)(Number(before, "max_retries") ?? 0));
            json.WriteNumber("retry_delay_seconds", Number(before, "retry_delay_seconds") ?? 0);
            Write(json, "retries", (int?)Number(before, "retries"));
            Write(json, "retry_delay", (int?)Number(before, "retry_delay"));
            json.WriteStartArray("pause_keys");
            foreach (var key in changed.PauseKeys)
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
            json.WriteBoolean("resuming", changed.Resuming);
        });
    }

    private static IReadOnlyList<int> Delays(BodyValue told)
    {
        var items = told.Items() ?? [];
        if (items.Length > MaxRetryDelays)
        {
            told.Refuse(BodyError.MaxItems(MaxRetryDelays));
        }

        return [.. items.Select(item => item.Integer() ?? 0)];
    }

    private static double? Number(JsonElement policy, string name) =>
        policy.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static IReadOnlyList<double> Delays(JsonElement delay) => delay.ValueKind switch
    {
        JsonValueKind.Array => [.. delay.EnumerateArray().Select(seconds => seconds.GetDouble())],
        JsonValueKind.Number => [delay.GetDouble()],
        _ => [],
    };

    private static void Write(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The old names; they stand in where the new ones are empty.</summary>
    private readonly record struct Deprecated(int MaxRetries, double DelaySeconds)
    {
        public int? Retries => MaxRetries == 0 ? null : MaxRetries;

        public int? Delay => DelaySeconds == 0 ? null : (int)DelaySeconds;

        public static Deprecated Read(BodyObject policy) => new(policy.Integer("max_retries") ?? 0, policy.Number("retry_delay_seconds") ?? 0);

        public void Write(Utf8JsonWriter json)
        {
            json.WriteNumber("max_retries", MaxRetries);
            json.WriteNumber("retry_delay_seconds", DelaySeconds);
        }
    }
}
