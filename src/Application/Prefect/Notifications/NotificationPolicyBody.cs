using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Runs;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

// Contract: contracts/prefect.md 1.6.
/// <summary>Notification policies as they come in and go out.</summary>
internal static class NotificationPolicyBody
{
    public static FlowProvException Missing() => new(ErrorKind.NotFound, "Flow run notification policy not found");

    /// <summary>A conflict when the policy's block is not there.</summary>
    public static async Task RequireBlockAsync(this IFlowProvDb db, NotificationPolicy policy, CancellationToken cancellationToken)
    {
        if (!await db.BlockDocuments.AnyAsync(block => block.Id == policy.BlockDocumentId, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "The block document does not exist.");
        }
    }

    /// <summary>A whole policy.</summary>
    public static NotificationPolicy Read(JsonElement json, Guid? id, DateTimeOffset now)
    {
        var policy = new NotificationPolicy { Id = id ?? Guid.CreateVersion7(now), IsActive = true, CreatedAt = now };
        Apply(json, policy, isWhole: true, now);
        return policy;
    }

    /// <summary>Changes the members that a body names; all but two are required of a whole policy.</summary>
    public static void Apply(JsonElement json, NotificationPolicy policy, bool isWhole, DateTimeOffset now)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var isActive = body.Boolean("is_active");
        var (states, tags) = (body.Texts("state_names", required: isWhole), body.Texts("tags", required: isWhole));
        var block = body.Uuid("block_document_id", required: isWhole);
        var template = body.Text("message_template", nullable: true);
        body.RefuseUnknown();
        errors.ThrowIfAny();
        policy.IsActive = isActive ?? (isWhole || policy.IsActive);
        policy.StateNames = states is { } names ? [.. names] : policy.StateNames;
        policy.Tags = tags is { } told ? [.. told] : policy.Tags;
        policy.BlockDocumentId = block ?? policy.BlockDocumentId;
        policy.MessageTemplate = isWhole || body.Has("message_template") ? template : policy.MessageTemplate;
        policy.UpdatedAt = now;
    }

    public static void Write(Utf8JsonWriter json, NotificationPolicy policy)
    {
        json.WriteStartObject();
        json.WriteHead(policy.Id, policy.CreatedAt, policy.UpdatedAt);
        json.WriteBoolean("is_active"u8, policy.IsActive);
        json.WriteTexts("state_names"u8, policy.StateNames);
        json.WriteTexts("tags"u8, policy.Tags);
        json.WriteString("block_document_id"u8, policy.BlockDocumentId);
        json.WriteString("message_template"u8, policy.MessageTemplate);
        json.WriteEndObject();
    }
}
