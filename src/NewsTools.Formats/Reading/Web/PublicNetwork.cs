using System.Net;
using System.Net.Sockets;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Tells addresses that the public internet routes from those of this machine, of private networks and for special
/// uses, after the IANA special-purpose registries for IPv4 (RFC 6890) and IPv6. An IPv6 address that carries an
/// IPv4 one (mapped, NAT64, 6to4) is judged by that one too.
/// </summary>
internal static class PublicNetwork
{
    private static readonly IPNetwork[] Special = [.. ReadingData.Lines("special-networks.txt").Select(line => IPNetwork.Parse(line.Split(' ')[0]))];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the address is of the public internet.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (Array.Exists(Special, network => network.Contains(address))) return false;
        return address.AddressFamily != AddressFamily.InterNetworkV6 || Carried(address) is not { } inner || Contains(inner);
    }

    private static IPAddress? Carried(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address)) return new IPAddress(bytes.AsSpan(12, 4));
        return SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : null;
    }
}
