using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.TestSupport;

namespace FlowProv.PropertyTests.Ingest;

/// <summary>Real message streams and what may happen to them on their way.</summary>
internal static class MessageStreams
{
    private static readonly string[] Files =
        [SampleData.Buffer, "tasks_dask_notebook_3.json", "tasks_dask_telemetry_rai_9.extjson.json", "tasks_torch_forward_6.json"];

    /// <summary>Messages of the samples that do not contradict each other.</summary>
    public static IReadOnlyList<JsonObject> Agreeing() => [.. Files.SelectMany(Read)];

    /// <summary>Messages of a sample file as plain JSON.</summary>
    public static IEnumerable<JsonObject> Read(string file)
    {
        var text = Encoding.UTF8.GetString(SampleData.Bytes(file));
        var messages = text.StartsWith('[')
            ? JsonNode.Parse(text)!.AsArray().Select(node => node!.DeepClone())
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
        return messages.Select(message => ExtendedJson.ToPlain(message)!.AsObject());
    }

    public static DocumentMessage Normalise(JsonNode message)
    {
        var normalised = MessageNormaliser.Normalise(message.DeepClone().AsObject());
        return normalised.Message ?? throw new InvalidOperationException(normalised.Reason);
    }

    /// <summary>The parts of a message, at random cuts between its fields and between the members of its objects; each names the document.</summary>
    public static IEnumerable<JsonObject> Split(JsonObject message, string idField, Random random)
    {
        var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Part(message, idField)).ToList();
        foreach (var (field, value) in message)
        {
            if (field == idField || field == "type")
            {
                continue;
            }

            if (value is not JsonObject { Count: > 1 } members || random.Next(4) == 0)
            {
                parts[random.Next(parts.Count)][field] = value?.DeepClone();
                continue;
            }

            foreach (var (key, inner) in members)
            {
                var part = parts[random.Next(parts.Count)];
                part[field] ??= new JsonObject();
                part[field]![key] = inner?.DeepClone();
            }
        }

        return parts;
    }

    /// <summary>Cuts a list into batches of random length.</summary>
    public static IEnumerable<IReadOnlyList<T>> Batches<T>(IReadOnlyList<T> messages, Random random)
    {
        var largest = random.Next(1, messages.Count + 1);
        for (var start = 0; start < messages.Count;)
        {
            var count = Math.Min(random.Next(1, largest + 1), messages.Count - start);
            yield return [.. messages.Skip(start).Take(count)];
            start += count;
        }
    }

    /// <summary>Small messages about few documents that contradict each other in every way.</summary>
    public static Gen<JsonObject> Quarrelling { get; } =
        Gen.Select(Gen.Int[0, 2], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 5]).Array[1, 4]).Select((document, fields) =>
        {
            var message = new JsonObject { ["task_id"] = $"task {document}" };
            foreach (var (field, value) in fields)
            {
                Put(message, field, value);
            }

            return message;
        });

    private static JsonObject Part(JsonObject message, string idField)
    {
        var part = new JsonObject { [idField] = message[idField]!.DeepClone() };
        if (message["type"] is { } type)
        {
            part["type"] = type.DeepClone();
        }

        return part;
    }

    private static void Put(JsonObject message, int field, int value)
    {
        var deep = value switch
        {
            0 => "null",
            1 => "[1,{\"x\":2}]",
            2 => "{\"x\":1}",
            3 => "{\"x\":{\"y\":[]},\"z\":null}",
            4 => "1e2",
            _ => "\"text\"",
        };
        switch (field)
        {
            case < 3:
                message["status"] = new[] { "RUNNING", "FINISHED", "ERROR", "PAUSED", "UNKNOWN", "WAITING" }[value];
                break;
            case 3 or 4:
                message["ended_at"] = 1_000 + value;
                break;
            case 5:
                message["started_at"] = 500 + (value * 0.5m);
                break;
            case 6:
                message["tags"] = new JsonArray($"tag {value}", $"tag {value + 1}");
                break;
            case 7:
                message["group_id"] = $"group {value}";
                break;
            case 8:
                message["stdout"] = JsonNode.Parse(deep);
                break;
            case 9:
                message["registered_at"] = 100 - value;
                break;
            default:
                message["used"] = new JsonObject { [field == 10 ? "a" : "b"] = JsonNode.Parse(deep) };
                break;
        }
    }
}
