namespace FlowProv.Domain.Runs;

/// <summary>When a hook task runs.</summary>
public enum HookKind
{
    Success,
    Failure,
}
