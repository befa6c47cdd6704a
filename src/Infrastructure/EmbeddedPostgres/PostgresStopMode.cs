namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>How the server ends: Fast ends sessions and writes a checkpoint, Immediate leaves the rest to crash recovery.</summary>
public enum PostgresStopMode
{
    Fast,
    Immediate,
}
