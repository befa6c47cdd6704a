using System.Text.Json;
using FlowProv.Application.Access;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Application.Provenance.Ingest;
using MediatR;

namespace FlowProv.Application.Prefect.Admin;

// Contract: contracts/prefect.md 1.6.
/// <summary>The settings in effect, under the names by which they are configured; secrets are masked.</summary>
public sealed record GetServerSettings : IRequest<byte[]>;

internal sealed class GetServerSettingsHandler(
    IDatabaseAddress database, PrefectOptions prefect, FlowsOptions flows, IngestOptions ingest, RedactionOptions redaction,
    AuthenticationSettings authentication)
    : IRequestHandler<GetServerSettings, byte[]>
{
    public Task<byte[]> Handle(GetServerSettings request, CancellationToken cancellationToken) => Task.FromResult(ResourceJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("ConnectionStrings"u8);
        json.WriteString("FlowProv"u8, database.Masked);
        json.WriteEndObject();
        json.WriteStartObject("FlowProv"u8);
        Write(json, "Prefect", prefect);
        Write(json, "Flows", flows);
        Write(json, "Ingest", ingest);
        Write(json, "Redaction", redaction);
        Write(json, "Authentication", authentication);
        json.WriteStartObject("Secrets"u8);
        json.WriteString("Key"u8, SecretFields.Mask);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    private static void Write<T>(Utf8JsonWriter json, string section, T options)
    {
        json.WritePropertyName(section);
        JsonSerializer.Serialize(json, options);
    }
}
