using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect.States;

/// <summary>What clients may not do to a run that the engine executes.</summary>
internal static class EnginesRun
{
    /// <param name="isRefused">Whether it is asked for.</param>
    /// <param name="instead">What holds instead.</param>
    public static void Refuse(bool isRefused, string instead)
    {
        if (isRefused)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"The engine executes this run: {instead}.");
        }
    }
}
