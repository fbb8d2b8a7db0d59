using System.Globalization;

namespace NewsTools.Syntax;

/// <summary>How a lemma comes from a word: its letters lowered or kept, some characters cut from the end, others put there.</summary>
/// <param name="Lowers">Whether the word is read in lower case.</param>
/// <param name="Cut">How many characters are cut.</param>
/// <param name="Ending">What is put in their place.</param>
internal sealed record LemmaScript(bool Lowers, int Cut, string Ending)
{
    /// <summary>The word in lower case.</summary>
    public static LemmaScript Lower { get; } = new(true, 0, "");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="ModelFormatException">It is no script.</exception>
    public static LemmaScript Parse(string line)
    {
        var parts = line.Split(' ');
        return parts.Length == 3 && parts[0] is "lower" or "keep" && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var cut) && parts[2].Length <= Lemmatizer.MaxEnding
            ? new LemmaScript(parts[0] == "lower", cut, parts[2])
            : throw new ModelFormatException($"'{line}' is no script of the lemmatizer: 'lower' or 'keep', a number and an ending were expected.");
    }

    /// <summary>The script that makes a lemma from a word.</summary>
    public static LemmaScript Between(string form, string lemma, bool preferKept)
    {
        var lower = Common(form.ToLowerInvariant(), lemma);
        var kept = Common(form, lemma);
        var lowers = lower > kept || (lower == kept && !preferKept);
        var common = Math.Max(lower, kept);
        return new LemmaScript(lowers, form.Length - common, lemma[common..]);
    }

    /// <summary>Writes the lemma of a word; a word that is no longer than the cut stays whole.</summary>
    /// <returns>The lemma's length.</returns>
    public int Apply(ReadOnlySpan<char> form, Span<char> to)
    {
        var (cut, ending) = Cut < form.Length || Ending.Length > 0 && Cut == form.Length ? (Cut, Ending) : (0, "");
        var stem = form[..(form.Length - cut)];
        for (var i = 0; i < stem.Length; i++) to[i] = Lowers ? WordHash.ToLower(stem[i]) : stem[i];
        ending.CopyTo(to[stem.Length..]);
        return stem.Length + ending.Length;
    }

    /// <summary>As in the model file.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Lowers ? "lower" : "keep")} {Cut} {Ending}");

    private static int Common(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        return i;
    }
}
