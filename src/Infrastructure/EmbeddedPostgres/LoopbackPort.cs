using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

internal static class LoopbackPort
{
    private const int MostTries = 100;

    /// <summary>
    /// A free port below the range that systems give to outgoing connections. Inside that range a client that keeps trying
    /// to reach a stopped server can be given the server's own port, connect to itself and so keep the server from starting.
    /// </summary>
    public static int Free(int? preferred)
    {
        int port = preferred ?? Any();
        for (int tries = 0; !IsFree(port); tries++)
        {
            port = tries < MostTries ? Any() : throw new EmbeddedPostgresException("PostgreSQL finds no free port on 127.0.0.1.");
        }

        return port;
    }

    private static int Any() => RandomNumberGenerator.GetInt32(20_000, 30_000);

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
