namespace FlowProv.Infrastructure.Work.Http;

/// <summary>How the call of a task ended.</summary>
internal abstract record HttpTaskOutcome
{
    /// <summary>With the result.</summary>
    public sealed record Completed(string Result) : HttpTaskOutcome;

    /// <summary>The handler will report the result later.</summary>
    public sealed record Accepted : HttpTaskOutcome;

    /// <summary>Without one.</summary>
    /// <param name="Exception">What to tell of it.</param>
    /// <param name="Place">The same with the place.</param>
    /// <param name="MayRetry">Whether another attempt makes sense.</param>
    public sealed record Failed(string Exception, string Place, bool MayRetry) : HttpTaskOutcome;
}
