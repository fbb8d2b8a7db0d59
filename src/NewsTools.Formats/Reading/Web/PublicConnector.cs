using System.Net;
using System.Net.Sockets;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Connects to a host by an address that was checked: the one that is connected to is the one that was looked at, so a
/// name that answers differently the second time gains nothing.
/// </summary>
internal sealed class PublicConnector(bool allowPrivate)
{
    /// <exception cref="ImportException">The host has private addresses alone.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host.Host, cancellation).ConfigureAwait(false);
        var allowed = allowPrivate ? addresses : Array.FindAll(addresses, PublicNetwork.Contains);
        if (allowed.Length == 0 && addresses.Length > 0) throw new ImportException(ImportErrors.PrivateAddress(host.Host, addresses[0].ToString()));
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
