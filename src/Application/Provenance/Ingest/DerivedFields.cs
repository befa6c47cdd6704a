using System.Text.Json.Nodes;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// Fields that the server adds after the merge. They never override what was told, and they are not part of any message,
/// so that it makes no difference how a stream was split.
/// </summary>
public static class DerivedFields
{
    /// <summary>Completes a document when it is first stored or has changed.</summary>
    public static void Complete(Collection collection, JsonObject document, DateTimeOffset now, bool firstSight)
    {
        ArgumentNullException.ThrowIfNull(document);
        switch (collection)
        {
            case Collection.Tasks:
                StampFirstSight(document, "registered_at", now, firstSight);
                if (document["subtype"] is null && document["group_id"] is not null)
                {
                    document["subtype"] = "iteration";
                }

                break;
            case Collection.Agents:
                StampFirstSight(document, "registered_at", now, firstSight);
                break;
            case Collection.Objects or Collection.ObjectHistory:
                StampFirstSight(document, "created_at", now, firstSight);
                break;
            default:
                break;
        }
    }

    /// <summary>The time of a change that its message does not tell itself.</summary>
    public static void StampUpdate(JsonObject document, DocumentMessage message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Fields["updated_at"] is null)
        {
            document["updated_at"] = Seconds(now);
        }
    }

    // Told by the producer or by the server's clock, whichever is earlier: nothing was seen here before now.
    private static void StampFirstSight(JsonObject document, string field, DateTimeOffset now, bool firstSight)
    {
        var seen = Seconds(now);
        if (document[field] is not { } told
            || (firstSight && EpochTime.TryRead(FieldNormaliser.ElementOf(told), out var seconds) && seconds > seen.GetValue<decimal>()))
        {
            document[field] = seen;
        }
    }

    /// <summary>A time as documents hold it: epoch seconds, to the microsecond.</summary>
    internal static JsonValue Seconds(DateTimeOffset time) =>
        FieldNormaliser.Number((time - DateTimeOffset.UnixEpoch).Ticks / 10 * 10 / (decimal)TimeSpan.TicksPerSecond);
}
