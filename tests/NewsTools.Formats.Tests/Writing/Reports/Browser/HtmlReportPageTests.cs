using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>The HTML report as a reader has it before him.</summary>
public sealed class HtmlReportPageTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("newstools-report").FullName, "report.html");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [BrowserFact]
    public async Task A_table_is_sorted_and_filtered_and_a_fact_opens_its_sentence()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, 1280);

        const string rows = "[...document.querySelectorAll('#facts-mentions ~ .table tbody tr')].filter(row => !row.hidden)";
        var head = $"[...document.querySelectorAll('#facts-mentions ~ .table th')].find(head => head.textContent.startsWith('Text'))";
        await page.EvaluateAsync($"{head}.querySelector('button').click()");
        Assert.Equal("ascending", await page.TextAsync($"{head}.ariaSort"));
        var names = await page.TextAsync($"{rows}.map(row => row.querySelector('summary').textContent).join('|')");
        Assert.Equal(names!.Split('|').Order(StringComparer.OrdinalIgnoreCase), names.Split('|'));

        await page.EvaluateAsync("(() => { const box = document.querySelector('#facts-mentions ~ .tools input'); box.value = 'mayor ada'; box.dispatchEvent(new Event('input')); })()");
        Assert.Equal("Ada Brandt", await page.TextAsync($"{rows}.map(row => row.querySelector('summary').textContent).join('|')"));

        Assert.Equal("false", await page.TextAsync($"String({rows}[0].querySelector('blockquote').checkVisibility())"));
        await page.EvaluateAsync($"{rows}[0].querySelector('summary').click()");
        Assert.Equal("true", await page.TextAsync($"String({rows}[0].querySelector('blockquote').checkVisibility())"));
        Assert.Equal("Ada Brandt", await page.TextAsync($"{rows}[0].querySelector('mark').textContent"));
    }

    [BrowserFact]
    public async Task A_long_list_shows_its_first_entries_all_of_them_when_asked_and_the_one_that_a_link_leads_to()
    {
        var articles = Enumerable.Range(1, 60).Select(i => (object)new Article($"Ship {i} left the harbour of Oslo for Denmark with {i} tonnes of fish. Karl Voss said that ship number {i} was old.") { Title = $"Ship {i}" });
        await File.WriteAllTextAsync(_path, Export.Report(ReportFormat.Html, Samples.Build([.. articles])));
        await using var browser = await Browser.StartAsync();
        var page = await BrowserPage.OpenAsync(browser, new Uri(_path).AbsoluteUri, 1280);

        const string rows = "String([...document.querySelectorAll('#statements ~ .table tbody tr')].filter(row => !row.hidden).length)";
        const string more = "document.querySelector('#statements ~ .more')";
        Assert.Equal("25", await page.TextAsync(rows));
        await page.EvaluateAsync("(() => { const box = document.querySelector('#statements ~ .tools input'); box.value = 'number 60'; box.dispatchEvent(new Event('input')); })()");
        Assert.Equal("1", await page.TextAsync(rows));
        await page.EvaluateAsync("(() => { const box = document.querySelector('#statements ~ .tools input'); box.value = ''; box.dispatchEvent(new Event('input')); })()");
        await page.EvaluateAsync($"{more}.click()");
        Assert.Equal("60", await page.TextAsync(rows));

        Assert.Equal("false", await page.TextAsync("String(document.getElementById('article-60').checkVisibility())"));
        await page.EvaluateAsync("new Promise(done => { addEventListener('hashchange', () => setTimeout(done)); location.hash = 'article-60'; })");
        Assert.Equal("true", await page.TextAsync("String(document.getElementById('article-60').checkVisibility())"));
    }

    [BrowserFact]
    public async Task No_request_leaves_the_page_and_no_script_of_an_article_runs()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, 1280);
        Assert.All(page.Requests, request => Assert.Equal(new Uri(_path).AbsoluteUri, request));
        Assert.Equal("1", await page.TextAsync("String(document.scripts.length)"));
    }

    [BrowserFact]
    public async Task Nothing_overflows_on_a_phone_or_a_wide_screen()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, 360);
        foreach (var width in (int[])[360, 1280])
        {
            await page.ResizeAsync(width);
            Assert.Equal("", await page.TextAsync(Overflowing));
        }
    }

    [AxeFact]
    public async Task Axe_finds_no_serious_fault_in_light_or_dark()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, 1280);
        await page.EvaluateAsync(AxeCore.Script!);
        foreach (var scheme in (string[])["light", "dark"])
        {
            await page.ColourAsync(scheme);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            Assert.Equal("", await page.TextAsync(Faults));
        }
    }

    /// <summary>The elements that reach beyond the screen and do not lie in a part that scrolls.</summary>
    private const string Overflowing =
        """
        [...(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : []),
         ...document.body.querySelectorAll(':not(svg *)')].filter(part => !part.closest('.table, .net, .skip')
           && part.getBoundingClientRect().right > innerWidth + 1 || part === document.documentElement)
          .map(part => part.outerHTML.slice(0, 120)).join('\n')
        """;

    private const string Faults =
        """
        axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations
          .filter(fault => ['serious', 'critical'].includes(fault.impact))
          .map(fault => fault.id + ': ' + fault.nodes.map(node => node.html.slice(0, 160)).slice(0, 3).join(' | ')).join('\n'))
        """;

    private async Task<BrowserPage> OpenAsync(Browser browser, int width)
    {
        var visit = new Article("Ada Brandt met Karl Voss in Paris. Voss flew from Paris to Rome with Lena Roth. Roth told Brandt that Siemens left Rome for Madrid.");
        object[] items = [Samples.Harbour, Samples.Ferry, visit, Samples.Hostile, .. Samples.Facts(Samples.Harbour), .. Samples.Facts(visit), .. Samples.Facts(Samples.Hostile)];
        await File.WriteAllTextAsync(_path, Export.Report(ReportFormat.Html, Samples.Build(items)));
        return await BrowserPage.OpenAsync(browser, new Uri(_path).AbsoluteUri, width);
    }
}
