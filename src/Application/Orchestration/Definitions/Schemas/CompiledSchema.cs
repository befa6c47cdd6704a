using System.Text.Json;
using System.Text.RegularExpressions;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>A schema with its patterns and references looked up.</summary>
/// <param name="Root">The schema itself.</param>
/// <param name="IsLater">Whether its draft is later than 7: keywords beside <c>$ref</c> count, and dependencies have their own words.</param>
/// <param name="References">What each <c>$ref</c> points at.</param>
/// <param name="Patterns">Each pattern, ready to run.</param>
internal sealed record CompiledSchema(
    JsonElement Root, bool IsLater, IReadOnlyDictionary<string, JsonElement> References, IReadOnlyDictionary<string, Regex> Patterns);
