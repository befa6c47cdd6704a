namespace FlowProv.Application.Provenance.Ingest;

/// <summary>How the messages of a body follow one another.</summary>
public enum BodyForm
{
    /// <summary>One message a line.</summary>
    Lines,

    /// <summary>The elements of one JSON array.</summary>
    Array,

    /// <summary>JSON values that span lines, one after another; mostly just one.</summary>
    Values,
}
