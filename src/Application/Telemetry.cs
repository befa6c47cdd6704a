using System.Diagnostics;

namespace FlowProv.Application;

/// <summary>The name under which traces are published.</summary>
public static class Telemetry
{
    public const string Name = "FlowProv";

    public static readonly ActivitySource Source = new(Name);
}
