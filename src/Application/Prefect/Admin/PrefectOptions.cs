namespace FlowProv.Application.Prefect.Admin;

/// <summary>Settings of Prefect's routes, section <c>FlowProv:Prefect</c>.</summary>
public sealed record PrefectOptions
{
    /// <summary>Whether a client may delete all that clients stored.</summary>
    public bool AllowDatabaseClear { get; init; }
}
