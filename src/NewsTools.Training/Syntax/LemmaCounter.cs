using System.Text;
using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>
/// Counts rules and exceptions of lemmas in the treebanks. A rule is kept where an ending behaves otherwise than the shorter
/// ending inside it; an exception where the rules miss a word.
/// </summary>
internal sealed class LemmaCounter
{
    private const int LeastRuleWords = 2;
    private const int MostWeight = 4;
    private readonly Dictionary<(uint Tag, string Form, string Lemma), int> _counts = [];
    private readonly Dictionary<(uint Tag, string Form), PartOfSpeech> _parts = [];
    private readonly Dictionary<uint, LemmaScript> _rules = [];
    private readonly Dictionary<uint, string> _exceptions = [];

    public LemmaCounter(IReadOnlyList<TreebankSentence> sentences)
    {
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Count; i++)
                Count(sentence.Forms[i], sentence.Lemmas[i], Enum.Parse<PartOfSpeech>(sentence.Upos[i]), sentence.Xpos[i]);
        var best = Majority();
        for (var length = 0; length <= Lemmatizer.MaxSuffix; length++) AddRules(best, length);
        AddExceptions(best);
    }

    /// <summary>Adds the sections of the lemmatizer.</summary>
    public void Pack(ModelFileWriter file)
    {
        var lemmas = _exceptions.Values.Distinct().Order(StringComparer.Ordinal).ToList();
        var scripts = _rules.Values.Select(rule => rule.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
        Pack(file, "lemma.exception.keys", "lemma.exceptions", _exceptions, lemma => lemmas.BinarySearch(lemma, StringComparer.Ordinal));
        Pack(file, "lemma.rule.keys", "lemma.rules", _rules, rule => scripts.BinarySearch(rule.ToString(), StringComparer.Ordinal));
        file.Add("lemma.words", Encoding.UTF8.GetBytes(string.Join('\n', lemmas)));
        file.Add("lemma.scripts", Encoding.UTF8.GetBytes(string.Join('\n', scripts)));
    }

    private static void Pack<T>(ModelFileWriter file, string keySection, string section, Dictionary<uint, T> entries, Func<T, int> number)
    {
        var sorted = entries.OrderBy(entry => entry.Key).ToArray();
        file.Add<uint>(keySection, sorted.Select(entry => entry.Key).ToArray());
        file.Add<ushort>(section, sorted.Select(entry => checked((ushort)number(entry.Value))).ToArray());
    }

    private void Count(string form, string lemma, PartOfSpeech part, string fine)
    {
        if (form.Length > Lemmatizer.MaxForm || lemma.Length > Lemmatizer.MaxForm || lemma is "_" && form is not "_") return;
        var tag = LemmaKey.OfTag(part, fine);
        _counts[(tag, form, lemma)] = _counts.GetValueOrDefault((tag, form, lemma)) + 1;
        _parts[(tag, form)] = part;
    }

    /// <summary>For each tag and form the lemma that it has most often, with the count.</summary>
    private List<(uint Tag, string Form, string Lemma, int Count)> Majority() =>
        [.. _counts.GroupBy(pair => (pair.Key.Tag, pair.Key.Form))
            .Select(group => group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal).First())
            .Select(pair => (pair.Key.Tag, pair.Key.Form, pair.Key.Lemma, pair.Value))
            .OrderBy(row => row.Tag).ThenBy(row => row.Form, StringComparer.Ordinal)];

    private void AddRules(List<(uint Tag, string Form, string Lemma, int Count)> rows, int length)
    {
        var votes = new Dictionary<uint, Dictionary<LemmaScript, int>>();
        var before = new Dictionary<uint, LemmaScript>();
        var words = new Dictionary<uint, int>();
        foreach (var (tag, form, lemma, count) in rows)
        {
            if (form.Length < length) continue;
            var key = LemmaKey.OfSuffix(tag, form, length);
            before[key] = ScriptOf(tag, form, length - 1);
            words[key] = words.GetValueOrDefault(key) + 1;
            var script = Between(tag, form, lemma);
            if (!votes.TryGetValue(key, out var scripts)) votes.Add(key, scripts = []);
            scripts[script] = scripts.GetValueOrDefault(script) + Math.Min(count, MostWeight);
        }

        foreach (var (key, scripts) in votes)
        {
            var (script, _) = scripts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).First();
            if ((words[key] >= LeastRuleWords || length == 0) && script != before[key] && script.Ending.Length <= Lemmatizer.MaxEnding) _rules[key] = script;
        }
    }

    private LemmaScript Between(uint tag, string form, string lemma) =>
        LemmaScript.Between(form, lemma, _parts[(tag, form)] is PartOfSpeech.PROPN or PartOfSpeech.X or PartOfSpeech.SYM);

    private LemmaScript ScriptOf(uint tag, string form, int longest)
    {
        for (var length = Math.Min(longest, form.Length); length >= 0; length--)
            if (_rules.TryGetValue(LemmaKey.OfSuffix(tag, form, length), out var script)) return script;
        return LemmaScript.Lower;
    }

    /// <summary>
    /// Words that the rules miss: by part of speech the lemma that is most frequent, by fine tag where that differs.
    /// Past tense, participle and base form are often mistaken for each other, so that for a verb the rules must be right
    /// under any of its fine tags.
    /// </summary>
    private void AddExceptions(List<(uint Tag, string Form, string Lemma, int Count)> rows)
    {
        var verbs = _parts.Where(pair => pair.Value == PartOfSpeech.VERB).Select(pair => pair.Key.Tag).Distinct().ToArray();
        foreach (var group in rows.GroupBy(row => (Part: _parts[(row.Tag, row.Form)], Word: WordHash.OfLower(row.Form))))
        {
            var isVerb = group.Key.Part == PartOfSpeech.VERB;
            if (group.Any(row => Misses(row) || (isVerb && verbs.Any(tag => Apply(tag, row.Form) != row.Lemma))))
                _exceptions[LemmaKey.OfWord(LemmaKey.OfPart(group.Key.Part), group.Key.Word)] = Best(group);
        }

        // An exception by part of speech must not spoil what the rules get right for a finer tag.
        foreach (var group in rows.GroupBy(row => (row.Tag, WordHash.OfLower(row.Form))))
        {
            var first = group.First();
            var best = Best(group);
            if (_exceptions.TryGetValue(LemmaKey.OfWord(LemmaKey.OfPart(_parts[(first.Tag, first.Form)]), group.Key.Item2), out var general) && general != best)
                _exceptions[LemmaKey.OfWord(group.Key.Tag, group.Key.Item2)] = best;
        }
    }

    private bool Misses((uint Tag, string Form, string Lemma, int Count) row) => Apply(row.Tag, row.Form) != row.Lemma;

    private static string Best(IEnumerable<(uint Tag, string Form, string Lemma, int Count)> rows) =>
        rows.GroupBy(row => row.Lemma)
            .OrderByDescending(lemma => lemma.Sum(row => row.Count)).ThenBy(lemma => lemma.Key, StringComparer.Ordinal)
            .First().Key;

    private string Apply(uint tag, string form)
    {
        Span<char> buffer = stackalloc char[Lemmatizer.MaxLength];
        return buffer[..ScriptOf(tag, form, Lemmatizer.MaxSuffix).Apply(form, buffer)].ToString();
    }
}
