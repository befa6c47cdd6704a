using System.Buffers.Text;
using System.Globalization;
using System.Text;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>The text of a place in the list of runs. Creation times never change, so that a walk sees each run once.</summary>
internal static class RunCursor
{
    public static string Write(RunSummary last) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.CreatedAt.UtcTicks}.{last.Id:N}")));

    public static (DateTimeOffset CreatedAt, Guid Id) Read(string cursor)
    {
        try
        {
            var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
            var dot = text.IndexOf('.', StringComparison.Ordinal);
            return (new DateTimeOffset(long.Parse(text.AsSpan(0, dot), CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.ParseExact(text.AsSpan(dot + 1), "N"));
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or ArgumentException)
        {
            throw new FlowProvException(ErrorKind.Invalid, "The cursor is not one of this list.", inner: failure);
        }
    }
}
