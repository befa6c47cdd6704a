using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Prefect.SavedSearches;

// Contract: contracts/prefect.md 1.6.
/// <summary>Saved searches as they come in and go out.</summary>
internal static class SavedSearchBody
{
    public const string Missing = "Saved search not found";

    public const string Taken = "Another saved search has this name.";

    public static SavedSearch Read(JsonElement json, Guid? id, DateTimeOffset now)
    {
        var (name, filters) = Read(json, isChange: false);
        return new SavedSearch { Id = id ?? Guid.CreateVersion7(now), Name = name!, Filters = filters ?? "[]", CreatedAt = now, UpdatedAt = now };
    }

    /// <summary>What is told; of a change perhaps not all.</summary>
    public static (string? Name, string? Filters) Read(JsonElement json, bool isChange)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var name = body.Text("name", required: !isChange);
        var filters = body.List("filters");
        foreach (var filter in (filters is null ? null : body.Get("filters")?.Items()) ?? [])
        {
            filter.Object();
        }

        body.RefuseUnknown();
        errors.ThrowIfAny();
        return (name, filters?.GetRawText());
    }

    public static void Write(Utf8JsonWriter json, SavedSearch search)
    {
        json.WriteStartObject();
        json.WriteHead(search.Id, search.CreatedAt, search.UpdatedAt);
        json.WriteString("name"u8, search.Name);
        json.WriteStored("filters"u8, search.Filters);
        json.WriteEndObject();
    }
}
