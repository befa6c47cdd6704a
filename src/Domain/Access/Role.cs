namespace FlowProv.Domain.Access;

/// <summary>What a caller may do. Each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Look at everything, secrets excepted.</summary>
    Read,

    /// <summary>Bring provenance, start and command what is configured, work on tasks.</summary>
    Run,

    /// <summary>Configure, delete, and say who may do what.</summary>
    Admin,
}
