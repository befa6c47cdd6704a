using System.Data.Common;

namespace FlowProv.Api.Commands;

/// <summary>Tells operators in one line why a command failed.</summary>
internal static class CommandFailure
{
    public static string Describe(Exception failure) => failure switch
    {
        OperationCanceledException => "Stopped before it was done.",
        InvalidOperationException { InnerException: DbException told } => Describe(told),
        DbException => $"The database cannot be used: {OneLine(failure)}",
        _ => OneLine(failure),
    };

    private static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ");
}
