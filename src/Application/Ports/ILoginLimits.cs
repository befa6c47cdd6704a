namespace FlowProv.Application.Ports;

/// <summary>Makes guessing slow: counts failed logins by address, by name, and by both.</summary>
public interface ILoginLimits
{
    /// <summary>How long a login by password has to wait; null when it may be tried now.</summary>
    TimeSpan? PasswordWait(string name, string address);

    void PasswordFailed(string name, string address);

    /// <summary>Counts an unknown token; how long the address has to wait when there were too many, else null.</summary>
    TimeSpan? TokenFailed(string address);
}
