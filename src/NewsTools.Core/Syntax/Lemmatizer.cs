using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>
/// Finds lemmas: exceptions by word and tag first, then the rule of the longest ending that has one for the tag. Both were
/// counted in the treebanks; see <c>docs/models.md</c>. Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class Lemmatizer
{
    /// <summary>The longest word that is looked at; longer ones are their own lemmas.</summary>
    public const int MaxForm = 64;

    /// <summary>The room that a lemma takes at most.</summary>
    public const int MaxLength = MaxForm + 2 * MaxEnding;

    /// <summary>The longest ending of a rule, and the most that a rule appends.</summary>
    public const int MaxEnding = 16;

    /// <summary>The longest ending that a rule looks at.</summary>
    public const int MaxSuffix = 6;

    private readonly KeyIndex _exceptions, _rules;
    private readonly string[] _lemmas;
    private readonly ushort* _exceptionLemmas, _ruleScripts;
    private readonly LemmaScript[] _scripts;

    /// <summary>Reads exceptions and rules.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public Lemmatizer(ModelFile file)
    {
        (_exceptions, _rules) = (new KeyIndex(file, "lemma.exception.keys"), new KeyIndex(file, "lemma.rule.keys"));
        // The file stays mapped, so its sections do not move.
        _exceptionLemmas = (ushort*)file.Find("lemma.exceptions", sizeof(ushort), out var lemmas);
        _ruleScripts = (ushort*)file.Find("lemma.rules", sizeof(ushort), out var rules);
        _lemmas = Lines(file, "lemma.words");
        _scripts = Array.ConvertAll(Lines(file, "lemma.scripts"), LemmaScript.Parse);
        SyntaxModel.Check(file, "lemma.exceptions", lemmas >= _exceptions.Count && AreBelow(_exceptionLemmas, lemmas, _lemmas.Length));
        SyntaxModel.Check(file, "lemma.rules", rules >= _rules.Count && AreBelow(_ruleScripts, rules, _scripts.Length));
    }

    /// <summary>Writes the lemma of a word of at most <see cref="MaxForm"/> characters.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="part">Its part of speech.</param>
    /// <param name="fineKey">The key of its fine tag with the part of speech: <see cref="LemmaKey.OfTag"/>.</param>
    /// <param name="to">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The length of the lemma, at least 1.</returns>
    public int Write(ReadOnlySpan<char> form, PartOfSpeech part, uint fineKey, Span<char> to)
    {
        var word = WordHash.OfLower(form);
        var exception = _exceptions.Find(LemmaKey.OfWord(fineKey, word));
        if (exception < 0) exception = _exceptions.Find(LemmaKey.OfWord(LemmaKey.OfPart(part), word));
        if (exception < 0) return ScriptOf(form, fineKey).Apply(form, to);
        var lemma = _lemmas[_exceptionLemmas[exception]];
        lemma.CopyTo(to);
        return lemma.Length;
    }

    private LemmaScript ScriptOf(ReadOnlySpan<char> form, uint fineKey)
    {
        for (var length = Math.Min(MaxSuffix, form.Length); length >= 0; length--)
            if (_rules.Find(LemmaKey.OfSuffix(fineKey, form, length)) is >= 0 and var rule)
                return _scripts[_ruleScripts[rule]];
        return LemmaScript.Lower;
    }

    private static bool AreBelow(ushort* numbers, int count, int bound)
    {
        for (var i = 0; i < count; i++)
            if (numbers[i] >= bound) return false;
        return true;
    }

    private static string[] Lines(ModelFile file, string section) =>
        System.Text.Encoding.UTF8.GetString(file.Section(section)).Split('\n');
}
