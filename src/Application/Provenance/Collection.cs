namespace FlowProv.Application.Provenance;

/// <summary>The kinds of provenance documents, each stored in a table of its own.</summary>
public enum Collection
{
    Workflows,
    Tasks,
    Agents,

    /// <summary>The latest version of each object.</summary>
    Objects,

    /// <summary>Earlier versions of objects.</summary>
    ObjectHistory,
}
