using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>What a Director folder holds: its definitions as flow configurations, and everything that is wrong with it.</summary>
/// <param name="Configurations">The configurations without errors, in the order of the file: <c>flow_id</c>, <c>project</c>, <c>name</c>, then the entry.</param>
/// <param name="Errors">Each message starts with file and line (<c>workflows.yml:12: …</c>), which are also the location.</param>
public sealed record FolderContents(ImmutableArray<JsonObject> Configurations, ImmutableArray<ErrorDetail> Errors);
