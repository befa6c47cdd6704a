namespace FlowProv.Domain.States;

/// <summary>How many task runs with a tag may run at once, and how many other ones do.</summary>
public sealed record TagLimit(string Tag, int Limit, int Taken);
