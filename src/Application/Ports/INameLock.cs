namespace FlowProv.Application.Ports;

/// <summary>Names that one transaction at a time works on, so that two that save under the same new name do not collide.</summary>
public interface INameLock
{
    /// <summary>Waits until no other transaction holds the name; held until the end of this one.</summary>
    /// <param name="kind">What is named.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task HoldAsync(string kind, string name, CancellationToken cancellationToken);
}
