using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect.Bodies;

/// <summary>All failures of one request, told together.</summary>
public sealed class BodyErrors
{
    /// <summary>The most that are told: a list of a million wrong items is no longer an answer.</summary>
    public const int MaxDetails = 1000;

    private readonly List<ErrorDetail> details = [];

    public IReadOnlyList<ErrorDetail> Details => details;

    public void Add(IReadOnlyList<object> location, BodyError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (details.Count < MaxDetails)
        {
            details.Add(new ErrorDetail(location, error.Message, error.Type, Context: error.Context));
        }
    }

    /// <summary>Throws when something failed.</summary>
    public void ThrowIfAny()
    {
        if (details.Count > 0)
        {
            throw new FlowProvException(ErrorKind.Unprocessable, "Invalid request received.", details);
        }
    }
}
