using System.Net;
using System.Net.Sockets;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>
/// Connections to allowed addresses only. The address that is checked is the one that is connected to, so a name that resolves to something
/// else a moment later gains nothing.
/// </summary>
internal sealed class GuardedConnection(AddressRules rules)
{
    private const int MaxHeaderKilobytes = 64;

    /// <summary>Neither redirects nor proxies: both would go where nobody looked.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = MaxHeaderKilobytes,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var resolved = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var allowed = resolved.Where(address => rules.Allows(host, address)).ToArray();
        if (resolved.Length > 0 && allowed.Length == 0)
        {
            throw new RefusedAddressException(host, resolved[0]);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The address of a task is not allowed.</summary>
internal sealed class RefusedAddressException(string host, IPAddress address)
    : Exception($"{host} is {address}, which is not a public address; FlowProv:Http:AllowedHosts can allow it");
