namespace FlowProv.Domain.Shared;

/// <summary>What went wrong, in the caller's terms. Each API family turns a kind into its own status and body.</summary>
public enum ErrorKind
{
    /// <summary>The request is understood but wrong (400).</summary>
    Invalid,

    /// <summary>A field has a wrong type or range (422 where the family has it, with a list of details).</summary>
    Unprocessable,

    /// <summary>Nobody may do this (403).</summary>
    Forbidden,

    /// <summary>The thing does not exist (404).</summary>
    NotFound,

    /// <summary>The state of the thing forbids it (409).</summary>
    Conflict,

    /// <summary>The caller's version is stale (412).</summary>
    PreconditionFailed,

    /// <summary>The caller must name the version that it changes (428).</summary>
    PreconditionRequired,

    /// <summary>The Idempotency-Key belongs to another request (422 in every family).</summary>
    KeyReused,

    /// <summary>The request or the answer is larger than allowed (413).</summary>
    TooLarge,

    /// <summary>The body's media type or encoding is not served (415).</summary>
    UnsupportedMediaType,

    /// <summary>The database cannot answer now; the same request may be sent again (503).</summary>
    Unavailable,

    /// <summary>The database cannot answer until an operator mends it or the settings (503).</summary>
    Unfit,
}
