using System.Globalization;

namespace NewsTools.Core.Tests.Quantities;

/// <summary>No text makes the finder throw or slow down beyond the length of its input, and no culture changes what it finds.</summary>
public class QuantityRobustnessTests
{
    private const string Alphabet = "10 to -,.$%/°½€£m3bn+ (one two half third dozen million of in and a the some at least up 5km F-16 :'\"\n\u00A0\u0663\u2212Xx²#";

    [Theory]
    [InlineData("10 to ")]
    [InlineData("1,1,1,")]
    [InlineData("1 2 3 ")]
    [InlineData("at least some about more than ")]
    [InlineData("two and a half ")]
    [InlineData("one in five in ")]
    [InlineData("half of a third of ")]
    [InlineData("$5 and ")]
    [InlineData("3-1-")]
    [InlineData("twice as many as ")]
    [InlineData("hundred thousand million and ")]
    [InlineData("200 000 ")]
    [InlineData("page 1, ")]
    [InlineData("5 pounds of pesos ")]
    [InlineData("12 big red old new small ")]
    public void Work_grows_with_the_length_of_hostile_text_and_not_with_its_square(string phrase)
    {
        // Facts, not seconds: twice the text must not have more than some two times of them, and a megabyte must end.
        var half = Find(Repeat(phrase, 100_000)).Count;
        var whole = Find(Repeat(phrase, 200_000)).Count;
        Assert.InRange(whole, (half * 2) - 50, (half * 2) + 50);
        Find(Repeat(phrase, 1_000_000));
    }

    [Fact]
    public void No_text_of_odds_and_ends_makes_it_throw_or_give_a_fact_outside_the_text()
    {
        var dice = new Random(17);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(1, 30)).Select(_ => Piece(dice)));
            Check(text);
        }
    }

    [Fact]
    public void No_cut_of_a_sentence_of_the_corpus_makes_it_throw()
    {
        foreach (var one in QuantityTexts.Cases)
            for (var length = 1; length < one.Text.Length; length += 3)
                Check(one.Text[..length]);
    }

    [Theory]
    [InlineData("They lost 99999999999999999999999999999999999999999 dollars.")]
    [InlineData("They lost 79228162514264337593543950335 trillion dollars.")]
    [InlineData("They lost 1000000000000000000000000 billion million trillion miles.")]
    [InlineData("They lost -79228162514264337593543950335 km to 79228162514264337593543950335 km.")]
    [InlineData("They lost a trillion trillion trillion trillion trillion pounds.")]
    [InlineData("It was 0.0000000000000000000000000001 mm of 1/3.")]
    public void Numbers_past_all_bounds_are_read_or_left(string text) => Check(text);

    [Fact]
    public void No_culture_changes_what_is_found()
    {
        var (before, wanted) = (CultureInfo.CurrentCulture, Listing());
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (foreign.NumberFormat.NumberDecimalSeparator, foreign.NumberFormat.NumberGroupSeparator, foreign.NumberFormat.NegativeSign) = (",", ".", "~");
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Assert.Equal(wanted, Listing());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_text_without_amounts_costs_no_memory_beside_its_tokens_and_times()
    {
        var text = string.Concat(Enumerable.Repeat("The minister said that the bridge over the river had been closed to lorries. ", 200));
        var document = NewsPipeline.Default.Analyze(new Article(text), Layers.Tokens | Layers.Times);
        var stage = new QuantityRecognizer();
        stage.Annotate(document, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = stage.Annotate(document, CancellationToken.None);
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty((IReadOnlyList<Quantity>)found);
        Assert.Equal(0, spent);
    }

    private static string Listing() => string.Join('\n', QuantityTexts.Cases.Take(80).SelectMany(one => QuantityTexts.Find(one.Text))
        .Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Text} {fact.Value} {fact.UpperValue} {fact.Unit} {fact.Modifier} {fact.Item} {fact.Role} {fact.Per} {fact.SIValue}")));

    private static string Piece(Random dice)
    {
        var start = dice.Next(Alphabet.Length);
        return Alphabet.Substring(start, Math.Min(dice.Next(1, 6), Alphabet.Length - start));
    }

    private static void Check(string text)
    {
        var end = 0;
        foreach (var fact in QuantityTexts.Find(text))
        {
            Assert.Equal(fact.Text, text.Substring(fact.Start, fact.Length));
            Assert.True(fact.Item is null || text.Contains(fact.Item, StringComparison.Ordinal));
            Assert.True(fact.Start >= end - fact.Length, text);
            end = fact.Start;
        }
    }

    private static IReadOnlyList<Quantity> Find(string text) => NewsPipeline.Default.Analyze(new Article(text), Layers.Quantities).Quantities;

    private static string Repeat(string phrase, int length) => string.Concat(Enumerable.Repeat(phrase, (length / phrase.Length) + 1));
}
