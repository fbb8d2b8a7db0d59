using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>One page in a browser.</summary>
internal sealed class BrowserPage
{
    private readonly Browser _browser;
    private readonly string _session;
    private readonly ConcurrentQueue<string> _requests = new();

    private BrowserPage(Browser browser, string session)
    {
        (_browser, _session) = (browser, session);
        browser.Happened += (name, data) =>
        {
            if (name == "Network.requestWillBeSent") _requests.Enqueue(data["request"]!["url"]!.GetValue<string>());
        };
    }

    /// <summary>The addresses that the page asked for, its own among them.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Opens an address in a window of some width.</summary>
    public static async Task<BrowserPage> OpenAsync(Browser browser, string address, int width)
    {
        var target = await browser.CallAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var attached = await browser.CallAsync("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        var page = new BrowserPage(browser, attached["sessionId"]!.GetValue<string>());
        await page.CallAsync("Network.enable", []);
        await page.CallAsync("Page.enable", []);
        await page.ResizeAsync(width);
        await page.CallAsync("Page.navigate", new JsonObject { ["url"] = address });
        await page.EvaluateAsync("new Promise(done => document.readyState === 'complete' ? done(0) : addEventListener('load', () => done(0)))");
        return page;
    }

    /// <summary>Makes the window so wide, in CSS pixels.</summary>
    public Task ResizeAsync(int width) => CallAsync(
        "Emulation.setDeviceMetricsOverride",
        new JsonObject { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <summary>Shows the page in dark or light colours.</summary>
    public Task ColourAsync(string scheme) => CallAsync(
        "Emulation.setEmulatedMedia",
        new JsonObject { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    /// <summary>The value of a script, once it is known.</summary>
    public async Task<JsonNode?> EvaluateAsync(string script)
    {
        var answer = await CallAsync(
            "Runtime.evaluate",
            new JsonObject { ["expression"] = script, ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } problem ? throw new InvalidOperationException(problem.ToJsonString()) : answer["result"]!["value"];
    }

    /// <summary>The value of a script that gives a text.</summary>
    public async Task<string?> TextAsync(string script) => (await EvaluateAsync(script))?.GetValue<string>();

    private Task<JsonNode> CallAsync(string method, JsonObject parameters) => _browser.CallAsync(method, parameters, _session);
}
