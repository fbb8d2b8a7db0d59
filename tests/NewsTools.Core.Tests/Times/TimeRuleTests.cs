namespace NewsTools.Core.Tests.Times;

/// <summary>Every rule finds its examples, with text, type, value and modifier, and leaves its near-misses alone.</summary>
public class TimeRuleTests
{
    [Fact]
    public void Examples_are_found_and_near_misses_are_not()
    {
        var problems = new List<string>();
        foreach (var line in TimeCorpus.Lines)
        {
            var found = TimeCorpus.Find(line.Text, TimeCorpus.Published);
            var right = line.Kind switch
            {
                '+' => found.Any(fact => fact.Text == line.Expression && $"{fact.Type} {fact.Value} {fact.Modifier}" == $"{line.Type} {line.Value} {line.Modifier}"),
                '-' => found.Count == 0,
                _ => !found.Any(fact => fact.Rule == line.Rule),
            };
            if (!right) problems.Add($"{line.Place} {line.Rule}: {line.Text} [{line.Expression} = {line.Type} {line.Value} {line.Modifier}] found: {string.Join("; ", found.Select(fact => $"{fact.Text} = {fact.Type} {fact.Value} {fact.Modifier} ({fact.Rule})"))}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_rule_has_an_example_that_it_finds_and_two_near_misses()
    {
        var lines = TimeCorpus.Lines.ToLookup(line => line.Rule);
        var poor = TimeRecognizer.Rules.Where(rule => lines[rule].Count(line => line.Kind != '+') < 2 || (rule != "age" && !lines[rule].Any(line => line.Kind == '+')));
        Assert.Empty(poor);
        Assert.Empty(lines.Select(group => group.Key).Except(TimeRecognizer.Rules));
    }

    [Fact]
    public void Every_rule_finds_something_by_its_own_name()
    {
        var found = TimeCorpus.Lines.Where(line => line.Kind == '+').SelectMany(line => TimeCorpus.Find(line.Text, TimeCorpus.Published)).Select(fact => fact.Rule).ToHashSet();
        Assert.Equal(["age"], TimeRecognizer.Rules.Where(rule => !found.Contains(rule)));
    }
}
