namespace FlowProv.Api.Contracts.Access;

/// <summary>Who may call an operation.</summary>
/// <param name="OperationId">The operation, as the OpenAPI document names it.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Needs">The role it needs at least: <c>read</c>, <c>run</c>, <c>admin</c>, or <c>open</c> for no credentials at all.</param>
/// <param name="Read">Whether the role read may call it.</param>
/// <param name="Run">Whether the role run may.</param>
/// <param name="Admin">Whether the role admin may.</param>
public sealed record OperationRoles(string OperationId, string Method, string Path, string Needs, bool Read, bool Run, bool Admin)
{
    internal const string Open = "open";
}
