namespace FlowProv.Worker;

/// <summary>Thrown by a handler to fail its task with a word on whether another attempt makes sense.</summary>
/// <param name="message">The text that the task's result shows as its exception.</param>
/// <param name="retry">False: final, even if attempts are left. True: another attempt, even beyond max_attempts. Null: the retry policy decides.</param>
/// <param name="innerException">What caused the failure.</param>
public sealed class TaskFailedException(string message, bool? retry = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Whether another attempt is asked for.</summary>
    public bool? Retry { get; } = retry;
}
