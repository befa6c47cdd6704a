using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

// Contract: contracts/prefect.md 3.2; keys beside state and force are ignored (1.1).
/// <summary>The body of set_state.</summary>
internal static class SetStateRequest
{
    public static (RunState Proposal, bool Force) Read(JsonElement json)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var proposal = body.Members("state", required: true) is { } state ? StateProposal.Read(state) : StateProposal.Pending;
        var force = body.Boolean("force") ?? false;
        errors.ThrowIfAny();
        return (proposal, force);
    }
}
