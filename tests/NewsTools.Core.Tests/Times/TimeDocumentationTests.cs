namespace NewsTools.Core.Tests.Times;

/// <summary>The page on times lists the rules that there are.</summary>
public class TimeDocumentationTests
{
    [Fact]
    public void The_page_lists_every_rule_in_the_order_of_the_rules()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "times.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(TimeRecognizer.Rules, listed);
    }
}
