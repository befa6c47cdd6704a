using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;

namespace FlowProv.Infrastructure.Work;

/// <summary>An attempt that ends without a result.</summary>
internal sealed record Attempt(
    Guid Id,
    Guid RunId,
    int Failures,
    int Lost,
    RetryRules Rules,
    double? TimeLimit,
    double? QueueTimeLimit,
    bool WasClaimed,
    bool IsPastDeadline);

/// <summary>What becomes of the task: another attempt after <paramref name="Wait"/> seconds, or, without one, its end with an error.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Failures">Failed attempts, this one included.</param>
/// <param name="Lost">Lost attempts, this one included.</param>
/// <param name="Wait">Seconds before the next attempt.</param>
/// <param name="Error">JSON with exactly <c>exception</c> and <c>traceback</c> (contract 1.3).</param>
internal sealed record Outcome(Attempt Attempt, int Failures, int Lost, double? Wait, string Error)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Outcome Reported(Attempt attempt, TaskFailure failure)
    {
        var failures = attempt.Failures + 1;
        var wait = attempt.Rules.WaitAfter(AttemptFailure.Failed, failures, attempt.Lost, failure.Retry);
        return new Outcome(attempt, failures, attempt.Lost, wait, Describe(failure.Exception, failure.Traceback));
    }

    public static Outcome Expired(Attempt attempt)
    {
        var reason = !attempt.WasClaimed ? AttemptFailure.NotStarted : attempt.IsPastDeadline ? AttemptFailure.TimedOut : AttemptFailure.Lost;
        var lost = attempt.Lost + (reason == AttemptFailure.Lost ? 1 : 0);
        var failures = attempt.Failures + (reason == AttemptFailure.TimedOut ? 1 : 0);
        var exception = reason switch
        {
            AttemptFailure.NotStarted => Text($"not started within {attempt.QueueTimeLimit} seconds"),
            AttemptFailure.TimedOut => Text($"time limit of {attempt.TimeLimit} seconds exceeded"),
            _ => "worker lost",
        };
        var wait = attempt.Rules.WaitAfter(reason, failures, lost, retry: null);
        return new Outcome(attempt, failures, lost, wait, Describe(exception, TaskFailure.TracebackOf(exception)));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Describe(string exception, string traceback) => JsonSerializer.Serialize(new { exception, traceback }, Json);
}
