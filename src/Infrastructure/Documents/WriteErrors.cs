using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Resilience;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Turns database errors of a write into what the caller can do about them. SQL messages stay inside.</summary>
internal static class WriteErrors
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (NpgsqlException e) when ((DatabaseState.Translate(e) ?? Translate(e)) is { } translated)
        {
            throw translated;
        }
    }

    public static Task TranslateAsync(Func<Task> write) => TranslateAsync(async () =>
    {
        await write();
        return true;
    });

    /// <summary>Whether the same write may succeed at once when it is tried again: deadlock, serialisation, lock timeout or a lost connection.</summary>
    public static bool IsTransient(Exception? error) =>
        error is PostgresException { SqlState: "40P01" or "40001" or "55P03" } or NpgsqlException { IsTransient: true };

    private static FlowProvException? Translate(NpgsqlException error)
    {
        var state = (error as PostgresException)?.SqlState;
        return state?[..2] switch
        {
            "23" when state is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.NotNullViolation => new FlowProvException(
                ErrorKind.Conflict, "This usually means a unique or foreign key constraint was violated.", inner: error),
            "22" or "23" => new FlowProvException(ErrorKind.Invalid, "the database cannot store a value of this document", inner: error),
            "54" => new FlowProvException(ErrorKind.Invalid, "the document, or an indexed text in it, is too large for the database", inner: error),
            null or "08" or "53" or "57" or "58" => Unavailable(error),
            _ => state == "25006" || IsTransient(error) ? Unavailable(error) : null,
        };
    }

    private static FlowProvException Unavailable(NpgsqlException error) =>
        new(ErrorKind.Unavailable, "the database cannot take the write now; it is safe to send it again", inner: error);
}
