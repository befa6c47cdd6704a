namespace FlowProv.Application.Ports;

/// <summary>Where the database is.</summary>
public interface IDatabaseAddress
{
    /// <summary>The connection string without its secrets.</summary>
    string Masked { get; }
}
