namespace NewsTools.Core.Tests;

/// <summary>A test that needs the shared data beside the checkout; it is skipped, and says so, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (Repository.Shared is null) Skip = "needs the shared data folder beside the checkout, which is absent";
    }
}
