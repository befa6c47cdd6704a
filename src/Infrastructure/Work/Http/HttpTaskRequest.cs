using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>Makes the request of a task: arguments as every worker gets them, and what a handler needs to answer later.</summary>
internal sealed class HttpTaskRequest(HttpTaskOptions options, TimeProvider time)
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body, the same for each repetition within an attempt.</summary>
    public byte[] Body(ClaimedTask task)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("task_id", task.Id);
            json.WriteString("workflow_id", task.RunId);
            json.WriteString("key", task.Key);
            json.WriteNumber("attempt", task.Attempt);
            json.WritePropertyName("args");
            json.WriteRawValue(TaskArguments.Of(task), skipInputValidation: true);
            json.WriteStartObject("kwargs");
            json.WriteString("workflow_id", task.RunId);
            json.WritePropertyName("payload");
            json.WriteRawValue(task.Payload, skipInputValidation: true);
            json.WriteEndObject();
            WriteCallback(json, task);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public HttpRequestMessage Create(ClaimedTask task, Uri url, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("Idempotency-Key", string.Create(CultureInfo.InvariantCulture, $"{task.Id}-{task.Attempt}"));
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add("X-FlowProv-Timestamp", timestamp);
        if (!string.IsNullOrEmpty(options.SigningKey))
        {
            request.Headers.Add("X-FlowProv-Signature", $"sha256={Sign(options.SigningKey, timestamp, body)}");
        }

        return request;
    }

    private void WriteCallback(Utf8JsonWriter json, ClaimedTask task)
    {
        json.WriteStartObject("callback");
        json.WriteString("lease_token", task.LeaseToken);
        if (options.CallbackUrl is { } url)
        {
            var tasks = $"{url.AbsoluteUri.TrimEnd('/')}/api/v1/tasks/{task.Id}";
            json.WriteString("complete_url", $"{tasks}/complete");
            json.WriteString("fail_url", $"{tasks}/fail");
            json.WriteString("heartbeat_url", $"{tasks}/heartbeat");
        }

        json.WriteEndObject();
    }

    // The time is signed too, so that a request that was overheard cannot be sent again much later.
    private static string Sign(string key, string timestamp, byte[] body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key));
        hash.AppendData(Encoding.ASCII.GetBytes($"{timestamp}."));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
