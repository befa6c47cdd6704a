namespace FlowProv.Application.Ports;

/// <summary>Whether the database answers and has the schema that this service needs.</summary>
public interface IDatabaseHealth
{
    Task<DatabaseHealth> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>The state of each part: <c>ok</c> or what is wrong, with the command that mends it. A schema that is ahead is told and served.</summary>
public sealed record DatabaseHealth(string Postgres, string Schema, bool IsReady)
{
    public const string Ok = "ok";
}
