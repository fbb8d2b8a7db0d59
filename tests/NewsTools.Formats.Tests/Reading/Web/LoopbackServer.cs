using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsTools.Formats.Reading.Tests;

/// <summary>A web server on the loopback address that answers each path with bytes that a test gives, then closes.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, Stream, Task> _answer;

    public LoopbackServer(Func<string, Stream, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    public List<string> Requests { get; } = [];

    public Uri Address(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public static LoopbackServer Of(string path, string headers, string body) => Of((path, headers, Encoding.UTF8.GetBytes(body)));

    public static LoopbackServer Of(params (string Path, string Headers, byte[] Body)[] pages) => new(async (path, stream) =>
    {
        var page = Array.Find(pages, page => page.Path == path);
        var status = page.Path is null ? "404 Not Found" : page.Headers.StartsWith("Location", StringComparison.Ordinal) ? "302 Found" : "200 OK";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{page.Headers}\r\n\r\n"));
        await stream.WriteAsync(page.Body ?? []);
    });

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var path = (await reader.ReadLineAsync())!.Split(' ')[1];
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    // The headers say nothing that a test needs.
                }

                lock (Requests) Requests.Add(path);
                await _answer(path, stream);
            }
            catch (IOException)
            {
                // The client hung up, as some tests want.
            }
        }
    }
}
