namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>A test that needs Chromium; it is skipped, and says so, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null) Skip = "needs Chromium on the path or in NEWSTOOLS_CHROMIUM, which is absent";
    }
}
