using System.Net;

namespace FlowProv.Worker;

/// <summary>The service answered with something other than success.</summary>
internal sealed class RefusedException(HttpStatusCode status, string detail, TimeSpan? retryAfter)
    : Exception($"{(int)status} {detail}")
{
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>The lease is lost or the task is final; after a repeat the usual sign that the first report did arrive.</summary>
    public bool IsSettled => status is HttpStatusCode.Conflict or HttpStatusCode.NotFound or HttpStatusCode.Gone;

    /// <summary>A fault of the service, which may come from the very report.</summary>
    public bool IsFault => status == HttpStatusCode.InternalServerError;

    /// <summary>401 and 403 pass too: a secret being exchanged must not cost a finished result.</summary>
    public bool WillPass => (int)status >= 500 || status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
}
