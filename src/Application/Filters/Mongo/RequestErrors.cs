using System.Text;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Collects everything that is wrong with a part of a request, each with its place, before anything is answered.</summary>
internal sealed class RequestErrors(IReadOnlyList<object> location)
{
    private const int MaxReported = 20;
    private const int MaxKeyLength = 100;

    private readonly List<object> path = [.. location];
    private readonly List<ErrorDetail> details = [];

    public void Enter(object step) => path.Add(step is string { Length: > MaxKeyLength } key ? $"{key[..MaxKeyLength]}…" : step);

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Add(string message)
    {
        if (details.Count < MaxReported)
        {
            details.Add(new ErrorDetail([.. path], $"{message} (at {Print(path)})"));
        }
    }

    public void ThrowIfAny()
    {
        if (details.Count > 0)
        {
            throw new FlowProvException(ErrorKind.Invalid, string.Join("; ", details.Select(d => d.Message)), details);
        }
    }

    /// <summary>The place as a person writes it, without the part of the request: <c>filter.$or[1].used.x</c>.</summary>
    private static string Print(List<object> path)
    {
        var text = new StringBuilder();
        foreach (var step in path.Skip(1))
        {
            if (step is int index)
            {
                text.Append('[').Append(index).Append(']');
            }
            else
            {
                text.Append(text.Length > 0 ? "." : "").Append(step);
            }
        }

        return text.ToString();
    }
}
