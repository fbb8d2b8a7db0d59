namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>A test that needs Chromium and axe-core, which npm installs; it is skipped, and says so, where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (Browser.Program is null) Skip = "needs Chromium on the path or in NEWSTOOLS_CHROMIUM, which is absent";
        else if (AxeCore.Script is null) Skip = "needs axe-core, which npm could not install";
    }
}
