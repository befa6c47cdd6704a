using System.Net;
using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>What a handler answered, its body read up to a limit.</summary>
internal sealed record HttpTaskAnswer(HttpStatusCode Status, byte[] Body, bool IsTooLarge)
{
    private const int MaxBytes = 4 * 1024 * 1024;
    private const int MostShown = 2_000;

    /// <summary>Worth another try within the attempt.</summary>
    public bool IsServerError => (int)Status >= 500;

    public static async Task<HttpTaskAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; body.Length <= MaxBytes && (read = await stream.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            body.Write(chunk, 0, read);
        }

        return new HttpTaskAnswer(response.StatusCode, body.ToArray(), body.Length > MaxBytes);
    }

    // Contract: contracts/director-and-flows.md 3.3, fact 10.
    public HttpTaskOutcome ToOutcome(Uri url) => (int)Status switch
    {
        202 => new HttpTaskOutcome.Accepted(),
        >= 200 and < 300 when IsTooLarge => Failed(url, $"the answer is larger than {MaxBytes} bytes", mayRetry: true),
        >= 200 and < 300 when Body.Length == 0 => new HttpTaskOutcome.Completed("null"),
        >= 200 and < 300 when JsonDoor.CheckResult(Body) is { } reason => Failed(url, $"the answer is refused: {reason}", mayRetry: true),
        >= 200 and < 300 => new HttpTaskOutcome.Completed(Encoding.UTF8.GetString(Body)),
        < 400 => Failed(url, $"the answer is {(int)Status}; redirects are not followed", mayRetry: false),
        _ => Failed(url, Shown() is { Length: > 0 } text ? text : $"{(int)Status} {Status}", IsServerError),
    };

    private HttpTaskOutcome.Failed Failed(Uri url, string exception, bool mayRetry) =>
        new(exception, $"POST {url.GetLeftPart(UriPartial.Path)} was answered with {(int)Status} {Status}\n{exception}", mayRetry);

    // What PostgreSQL cannot hold is replaced, and no pair of surrogates is cut.
    private string Shown()
    {
        var text = Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, 4 * MostShown))).Replace('\0', '\uFFFD').Trim();
        var length = Math.Min(text.Length, MostShown);
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
