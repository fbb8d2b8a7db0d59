using NewsTools.Training.Quantities;

namespace NewsTools.Core.Tests.Quantities;

/// <summary>Every sentence of the corpus gives its quantities with all their properties and no others; every rule has examples and near-misses.</summary>
public class QuantityCorpusTests
{
    [Fact]
    public void Every_sentence_gives_what_the_corpus_lists()
    {
        var problems = new StringWriter();
        var score = QuantityScore.OfFile(QuantityTexts.File, problems);
        Assert.True(problems.ToString().Length == 0, problems.ToString());
        Assert.InRange(score.Gold, 240, int.MaxValue);
        Assert.InRange(QuantityTexts.Cases.Count, 250, int.MaxValue);
    }

    [Fact]
    public void The_text_of_a_quantity_is_exactly_that_of_the_corpus()
    {
        var wrong = QuantityTexts.Cases.SelectMany(one => one.Pair(QuantityTexts.Find(one.Text)))
            .Where(pair => pair.Row?.Text != pair.Fact?.Text).Select(pair => $"'{pair.Row?.Text}' is '{pair.Fact?.Text}'");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_rule_has_an_example_that_it_finds_and_two_sentences_in_which_it_finds_nothing()
    {
        var sections = QuantityTexts.Cases.ToLookup(one => one.Section);
        Assert.Equal(QuantityRecognizer.Rules.Order(), sections.Select(section => section.Key).Order());
        foreach (var rule in QuantityRecognizer.Rules)
        {
            var found = sections[rule].Count(one => QuantityTexts.Find(one.Text).Any(fact => fact.Rule == rule));
            var near = sections[rule].Count(one => QuantityTexts.Find(one.Text).All(fact => fact.Rule != rule));
            Assert.True(found >= 1 && near >= 2, $"{rule}: {found} examples, {near} near-misses");
        }
    }

    [Fact]
    public void The_page_lists_every_rule()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "quantities.md"))
            .SkipWhile(line => line != "## Rules").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(QuantityRecognizer.Rules, listed);
    }
}
