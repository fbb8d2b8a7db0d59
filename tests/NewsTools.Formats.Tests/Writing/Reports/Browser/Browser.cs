using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>A headless Chromium that is told what to do by the Chrome DevTools Protocol.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _profile = Directory.CreateTempSubdirectory("newstools-browser").FullName;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _closing = new();
    private readonly Process _process;
    private int _lastId;

    private Browser(string path) => _process = Process.Start(new ProcessStartInfo(path)
    {
        ArgumentList =
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + _profile, "about:blank",
        },
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>What is called for each event: its name, and its data.</summary>
    public event Action<string, JsonNode>? Happened;

    /// <summary>The program, or null where there is none: <c>NEWSTOOLS_CHROMIUM</c>, else one on the path.</summary>
    public static string? Program { get; } = Find();

    public static async Task<Browser> StartAsync()
    {
        var browser = new Browser(Program!);
        browser._process.OutputDataReceived += (_, _) => { };
        browser._process.ErrorDataReceived += (_, _) => { };
        browser._process.BeginOutputReadLine();
        browser._process.BeginErrorReadLine();
        await browser._socket.ConnectAsync(await browser.AddressAsync(), CancellationToken.None);
        _ = browser.ReadAsync();
        return browser;
    }

    /// <summary>Calls a method of the protocol.</summary>
    /// <exception cref="InvalidOperationException">The browser answers with an error.</exception>
    public async Task<JsonNode> CallAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null) message["sessionId"] = session;
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        var result = await answer.Task.WaitAsync(Patience);
        return result["error"] is { } error ? throw new InvalidOperationException($"{method}: {error}") : result["result"]!;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _socket.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A process of the browser may still hold a file for a moment; the folder is a temporary one.
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("NEWSTOOLS_CHROMIUM") is { Length: > 0 } given) return given;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private async Task<Uri> AddressAsync()
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        for (var start = Stopwatch.StartNew(); start.Elapsed < Patience; await Task.Delay(50))
        {
            if (_process.HasExited) throw new InvalidOperationException($"'{Program}' ended with code {_process.ExitCode}.");
            if (File.Exists(file) && await File.ReadAllLinesAsync(file) is [var port, var path, ..]) return new Uri($"ws://127.0.0.1:{port}{path}");
        }

        throw new InvalidOperationException($"'{Program}' did not open its port within {Patience}.");
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        var message = new MemoryStream();
        try
        {
            while (!_closing.IsCancellationRequested)
            {
                var part = await _socket.ReceiveAsync(buffer, _closing.Token);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Take(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!);
                message.SetLength(0);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            foreach (var waiting in _waiting.Values) waiting.TrySetException(problem);
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"]?.GetValue<int>() is { } id && _waiting.TryRemove(id, out var waiting)) waiting.SetResult(message);
        else if (message["method"]?.GetValue<string>() is { } name) Happened?.Invoke(name, message["params"]!);
    }
}
