using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

// Contract: contracts/prefect.md 1.6.
/// <summary>Concurrency limits as they come in and go out.</summary>
internal static class ConcurrencyLimitBody
{
    public static FlowProvException Missing() => new(ErrorKind.NotFound, "Concurrency limit not found");

    public static FlowProvException Taken() => new(ErrorKind.Conflict, "Another concurrency limit has this tag.");

    public static ConcurrencyLimit Read(JsonElement json, Guid? id, DateTimeOffset now)
    {
        var (tag, limit) = Read(json, isChange: false);
        return new ConcurrencyLimit { Id = id ?? Guid.CreateVersion7(now), Tag = tag!, Limit = limit!.Value, CreatedAt = now, UpdatedAt = now };
    }

    /// <summary>What is told; of a change perhaps not all.</summary>
    public static (string? Tag, int? Limit) Read(JsonElement json, bool isChange)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var told = (body.Text("tag", required: !isChange), body.Integer("concurrency_limit", required: !isChange, min: 0));
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return told;
    }

    public static void Write(Utf8JsonWriter json, ConcurrencyLimit limit)
    {
        json.WriteStartObject();
        json.WriteHead(limit.Id, limit.CreatedAt, limit.UpdatedAt);
        json.WriteString("tag"u8, limit.Tag);
        json.WriteNumber("concurrency_limit"u8, limit.Limit);
        json.WriteTexts("active_slots"u8, limit.ActiveSlots.Select(slot => slot.ToString()));
        json.WriteEndObject();
    }
}
