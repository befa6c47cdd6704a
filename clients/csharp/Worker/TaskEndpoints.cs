using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FlowProv.Worker;

/// <summary>The worker protocol's calls, each made once.</summary>
internal sealed class TaskEndpoints(HttpClient http, WorkerOptions options, IReadOnlyCollection<string> keys)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<string>? queues = options.Queues.Count == 0 ? null : options.Queues;

    public async Task<IReadOnlyList<ClaimedTask>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        var request = new ClaimRequest(options.WorkerId, queues, keys, most, options.WaitSeconds, options.LeaseSeconds);
        TimeSpan patience = Patience + TimeSpan.FromSeconds(options.WaitSeconds);
        ClaimAnswer answer = await AskAsync(
            "claim", request, ProtocolJson.Default.ClaimRequest, ProtocolJson.Default.ClaimAnswer, patience, cancellationToken);
        return answer.Tasks;
    }

    public async Task<IReadOnlyList<LeaseState>> HeartbeatAsync(IReadOnlyList<Lease> leases, CancellationToken cancellationToken)
    {
        var request = new HeartbeatRequest(leases, options.LeaseSeconds);
        TimeSpan patience = TimeSpan.FromSeconds(Math.Clamp(options.LeaseSeconds / 3, 2, 30));
        HeartbeatAnswer answer = await AskAsync(
            "heartbeat", request, ProtocolJson.Default.HeartbeatRequest, ProtocolJson.Default.HeartbeatAnswer, patience, cancellationToken);
        return answer.Tasks;
    }

    public async Task<IReadOnlyList<CompletionState>> CompleteAsync(IReadOnlyList<Completion> results, CancellationToken cancellationToken)
    {
        var request = new CompleteRequest(results);
        CompleteAnswer answer = await AskAsync(
            "complete", request, ProtocolJson.Default.CompleteRequest, ProtocolJson.Default.CompleteAnswer, Patience, cancellationToken);
        return answer.Tasks;
    }

    public async Task CompleteAsync(Completion result, CancellationToken cancellationToken)
    {
        var request = new SingleCompletion(result.LeaseToken, result.Result);
        string path = $"{Uri.EscapeDataString(result.TaskId)}/complete";
        using var answer = await PostAsync(path, request, ProtocolJson.Default.SingleCompletion, Patience, cancellationToken);
    }

    public async Task FailAsync(string taskId, FailRequest request, CancellationToken cancellationToken)
    {
        string path = $"{Uri.EscapeDataString(taskId)}/fail";
        using var answer = await PostAsync(path, request, ProtocolJson.Default.FailRequest, Patience, cancellationToken);
    }

    private async Task<TAnswer> AskAsync<TRequest, TAnswer>(
        string path,
        TRequest request,
        JsonTypeInfo<TRequest> requestType,
        JsonTypeInfo<TAnswer> answerType,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        using var answer = await PostAsync(path, request, requestType, patience, cancellationToken);
        return await answer.Content.ReadFromJsonAsync(answerType, cancellationToken) ?? throw new JsonException("The answer is null.");
    }

    private async Task<HttpResponseMessage> PostAsync<T>(
        string path, T body, JsonTypeInfo<T> type, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        HttpResponseMessage answer;
        try
        {
            answer = await http.PostAsync(new Uri(path, UriKind.Relative), content, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer to {path} within {patience.TotalSeconds:0} s.");
        }

        if (answer.IsSuccessStatusCode)
        {
            return answer;
        }

        using (answer)
        {
            string detail = await DetailAsync(answer, cancellationToken);
            throw new RefusedException(answer.StatusCode, detail, RetryAfter(answer.Headers.RetryAfter));
        }
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        string text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return text.Length <= 1000 ? text : text[..1000];
    }

    private static TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? date - DateTimeOffset.UtcNow : null);
}
