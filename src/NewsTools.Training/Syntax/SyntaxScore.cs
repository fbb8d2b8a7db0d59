using System.Globalization;

namespace NewsTools.Training.Syntax;

/// <summary>Counts of right answers, as the shared tasks on Universal Dependencies count them: subtypes of relations do not matter, punctuation does.</summary>
internal sealed class SyntaxScore
{
    private int _tokens, _upos, _xpos, _heads, _labelled, _lemmas;

    public double Upos => Percent(_upos);

    public double Xpos => Percent(_xpos);

    public double Lemmas => Percent(_lemmas);

    public double Unlabelled => Percent(_heads);

    public double Labelled => Percent(_labelled);

    /// <summary>Adds the answer for one word.</summary>
    public void Add(TreebankSentence gold, int i, string upos, string xpos, int head, string relation, string? lemma = null)
    {
        _tokens++;
        if (upos == gold.Upos[i]) _upos++;
        if (xpos == gold.Xpos[i]) _xpos++;
        if (lemma == gold.Lemmas[i]) _lemmas++;
        if (head != gold.Heads[i]) return;
        _heads++;
        if (WithoutSubtype(relation).SequenceEqual(WithoutSubtype(gold.Relations[i]))) _labelled++;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"UPOS {Upos:f2} XPOS {Xpos:f2} lemma {Lemmas:f2} UAS {Unlabelled:f2} LAS {Labelled:f2}");

    private double Percent(int count) => _tokens == 0 ? 0 : 100.0 * count / _tokens;

    private static ReadOnlySpan<char> WithoutSubtype(string relation) =>
        relation.IndexOf(':') is > 0 and var colon ? relation.AsSpan(0, colon) : relation;
}
