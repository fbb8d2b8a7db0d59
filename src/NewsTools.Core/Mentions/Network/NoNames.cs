namespace NewsTools;

/// <summary>What a network takes for names by its capitals and figures: amounts with their units, labels of an interview, quarters.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class NoNames(NameScan scan)
{
    private const string Scales = "CFK";

    /// <summary>Whether some tokens are no name: <c>100 Fahrenheit</c>, <c>25C</c>, <c>NOK</c> before an amount, <c>Q: You</c>.</summary>
    public bool Is(int start, int end) => IsAmount(start, end) || IsCode(start, end) || IsLabel(start, end);

    /// <summary>The end of an organisation's name without the quarter behind it: <c>Larch Capital Q3 profit</c>.</summary>
    public int WithoutQuarter(int start, int end)
    {
        var word = scan.WordAt(end - 1);
        return end - start > 1 && word.Length == 2 && word[0] is 'Q' or 'H' && word[1] is >= '1' and <= '4' ? end - 1 : end;
    }

    /// <summary>Nothing but units, figures and small words, among them a unit: <c>degrees Celsius</c>.</summary>
    private bool IsAmount(int start, int end)
    {
        var units = 0;
        for (var at = start; at < end; at++)
        {
            if (scan.Is(at, LexiconKind.Unit) || IsDegrees(scan.WordAt(at)) || IsScale(at, start)) units++;
            else if (scan.Tokens[at].Kind != TokenKind.Number) return false;
        }

        return units > 0 && (end - start > 1 || IsDegrees(scan.WordAt(start)));
    }

    /// <summary><c>C</c> right behind a figure.</summary>
    private bool IsScale(int at, int start) =>
        at > start && scan.WordAt(at) is "C" or "F" && !scan.Tokens[at].Has(TokenTraits.SpaceBefore) && scan.Tokens[at - 1].Kind == TokenKind.Number;

    /// <summary><c>25C</c>, <c>-4.5F</c>.</summary>
    private static bool IsDegrees(ReadOnlySpan<char> word) =>
        word.Length > 1 && Scales.Contains(word[^1], StringComparison.Ordinal) && word[..^1].IndexOfAnyExceptInRange('-', '9') < 0 && char.IsDigit(word[^2]);

    /// <summary><c>NOK 14.5 billion</c>, <c>Rs. 50,000</c>: three capitals that are a currency, or rupees, before a figure.</summary>
    private bool IsCode(int start, int end) =>
        end == start + 1 && (scan.WordAt(start) is "Rs." or "Rs" || (scan.WordAt(start).Length == 3 && scan.Tokens[start].Has(TokenTraits.AllUpper) && scan.Is(start, LexiconKind.Currency)))
        && end < scan.Tokens.Length && scan.Tokens[end].Kind == TokenKind.Number;

    /// <summary><c>Q: You banned it</c>, <c>A: Because …</c>.</summary>
    private bool IsLabel(int start, int end) =>
        end - start > 1 && scan.WordAt(start) is "Q" or "A" && scan.WordAt(start + 1) is ":";
}
