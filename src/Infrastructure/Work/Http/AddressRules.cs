using System.Net;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>
/// Which addresses a definition may make the server call. Whoever may write definitions must not reach, through the server, what only the
/// server reaches.
/// </summary>
internal sealed class AddressRules
{
    private static readonly IPNetwork[] PrivateV4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

        // A cloud's host services under an address that looks public.
        "168.63.129.16/32");

    // All that is global unicast stands here; what is not is loopback, link-local, unique-local, multicast or a translation of IPv4.
    private static readonly IPNetwork GlobalV6 = IPNetwork.Parse("2000::/3");

    // Protocol assignments with Teredo, documentation, 6to4.
    private static readonly IPNetwork[] PrivateV6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private readonly bool allowAll;
    private readonly HashSet<string> hosts;
    private readonly IPNetwork[] networks;

    public AddressRules(HttpTaskOptions options)
    {
        allowAll = options.AllowPrivateAddresses;
        networks = [.. options.AllowedHosts.Select(host => IPNetwork.TryParse(host, out var network) ? network : (IPNetwork?)null).OfType<IPNetwork>()];
        hosts = options.AllowedHosts.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a host may be called at one of its addresses.</summary>
    public bool Allows(string host, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return allowAll || hosts.Contains(host) || IsPublic(plain) || networks.Any(network => network.Contains(plain));
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
        ? !PrivateV4.Any(network => network.Contains(address))
        : GlobalV6.Contains(address) && !PrivateV6.Any(network => network.Contains(address));

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
