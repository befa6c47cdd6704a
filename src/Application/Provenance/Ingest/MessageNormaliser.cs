using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Brings a parsed message into the form in which it is merged (contracts/flowcept.md 6.1, 6.2). What it adds follows from the message alone.</summary>
public static class MessageNormaliser
{
    /// <summary>Normalises in place.</summary>
    /// <param name="message">The parsed message, which becomes the result's fields.</param>
    /// <param name="expected">The only type that is taken, where the route says so; a message without a type is taken for it.</param>
    public static NormalisedMessage Normalise(JsonObject message, Collection? expected = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (expected is { } only && message["type"] is null)
        {
            message["type"] = MessageType.NameOf(only);
        }

        if (MessageType.Of(message, out var reason) is not { } type)
        {
            return new NormalisedMessage(null, reason);
        }

        var collection = MessageType.CollectionOf(type)!.Value;
        if (expected is { } wanted && (wanted != collection || type == MessageType.Control))
        {
            return new NormalisedMessage(null, $"type must be {MessageType.NameOf(wanted)} here");
        }

        return type == MessageType.Control ? default : Normalise(message, collection, type);
    }

    private static NormalisedMessage Normalise(JsonObject message, Collection collection, string type)
    {
        // Tasks and objects are stored without the kind of their message (contracts/flowcept.md 2.1, 2.3).
        if (collection is Collection.Tasks or Collection.Objects)
        {
            message.Remove("type");
        }
        else
        {
            message["type"] = type;
        }

        if (collection == Collection.Tasks)
        {
            LiftWorkflowId(message);
        }

        var reason = FieldNormaliser.Normalise(message, collection)
            ?? (collection == Collection.Objects ? CheckObject(message) : null);
        if (reason is not null)
        {
            return new NormalisedMessage(null, reason);
        }

        if (collection == Collection.Tasks)
        {
            RaiseStatus(message);
        }

        return Identify(message, collection);
    }

    private static NormalisedMessage Identify(JsonObject message, Collection collection)
    {
        var field = CollectionFields.Of(collection).Id;
        var id = message[field]?.GetValue<string>();
        if (id is null && collection == Collection.Tasks)
        {
            id = IterationId(message) ?? DeterministicId.Of(message);
            message[field] = id;
        }

        return id switch
        {
            null => new NormalisedMessage(null, $"{field} is missing"),
            "" => new NormalisedMessage(null, $"{field} is empty"),
            _ when Encoding.UTF8.GetByteCount(id) > FieldNormaliser.MaxIdentifierBytes =>
                new NormalisedMessage(null, $"{field} is longer than {FieldNormaliser.MaxIdentifierBytes} bytes"),
            _ => new NormalisedMessage(new DocumentMessage(collection, id, message), null),
        };
    }

    private static string? IterationId(JsonObject task) =>
        task["group_id"]?.GetValue<string>() is { } group && task["used"]?["i"] is JsonValue i
        && i.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
            ? group + i.ToString()
            : null;

    private static void LiftWorkflowId(JsonObject task)
    {
        if (task["used"] is JsonObject used && used["workflow_id"] is JsonValue inner && inner.TryGetValue<string>(out var lifted)
            && (task["workflow_id"] is not { } own || (own is JsonValue value && value.TryGetValue<string>(out var text) && text == lifted)))
        {
            used.Remove("workflow_id");
            task["workflow_id"] = lifted;
        }
    }

    private static void RaiseStatus(JsonObject task)
    {
        var told = task["status"]?.GetValue<string>();
        var status = told;
        foreach (var (flag, flagStatus) in StatusRank.Flags)
        {
            if (task.TryGetPropertyValue(flag, out var value) && value?.GetValueKind() == JsonValueKind.True
                && (status is null || StatusRank.Compare(flagStatus, status) > 0))
            {
                status = flagStatus;
            }
        }

        if (status != told)
        {
            task["status"] = status;
        }
    }

    private static string? CheckObject(JsonObject message)
    {
        if (message["data"] is not null)
        {
            return "data: a stream carries no payloads; send the object with POST /api/v1/objects";
        }

        message.Remove("data");
        if (!message.TryGetPropertyValue("version", out var version))
        {
            return null;
        }

        if (version is null)
        {
            message.Remove("version");
            return null;
        }

        return version.GetValueKind() == JsonValueKind.Number && FieldNormaliser.ElementOf(version).TryGetInt32(out var number) && number >= 0
            ? null
            : "version must be an integer from 0";
    }
}

/// <summary>A message ready to be merged, or the reason why it is refused; neither when it is to be ignored.</summary>
public readonly record struct NormalisedMessage(DocumentMessage? Message, string? Reason);
