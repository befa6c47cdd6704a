namespace FlowProv.Application.Ports;

/// <summary>Passwords as they are stored: salted, and slow to compute on purpose.</summary>
public interface IPasswordHash
{
    string Hash(string password);

    /// <summary>Whether a password is the hashed one. Takes as long where there is no hash, so that unknown names are not told by their speed.</summary>
    bool Verify(string? hash, string password);
}
