using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>
/// A mention of GUM and which of its words spell a name: the head, or the name that a common noun announces, its flat and
/// compound parts, and an <c>of</c> phrase of proper nouns. Titles (<c>nmod:desc</c>) stay outside persons.
/// </summary>
internal sealed class GumMention
{
    private readonly IReadOnlyList<ConlluToken> _words;
    private readonly int _last, _head;
    private readonly bool _isPerson;
    private readonly Func<int, bool> _isNamed;

    /// <summary>Reads a mention.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="first">Its first word, from 0.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isNamed">Whether a word is in a mention within this one.</param>
    public GumMention(IReadOnlyList<ConlluToken> words, int first, int last, string type, Func<int, bool> isNamed)
    {
        (_words, _last, _isPerson, _isNamed) = (words, last, type == "person", isNamed);
        _head = NameIn(HeadOf(first));
        IsName = words[_head].Upos == "PROPN";
        (From, To) = (_head, _head);
        while (From > first && BelongsTo(From - 1)) From--;
        while (To < last && (BelongsTo(To + 1) || (!_isPerson && OpensOfPhrase(To + 1)))) To++;
        while (To > From && words[To].Upos is "PUNCT" or "ADP" or "DET" or "CCONJ") To--;
        while (To > From && words[From].Upos is "PUNCT" or "DET") From++;
    }

    /// <summary>Whether a proper noun heads it.</summary>
    public bool IsName { get; }

    /// <summary>The name's first word.</summary>
    public int From { get; }

    /// <summary>The name's last word.</summary>
    public int To { get; }

    /// <summary>The word whose head lies outside the mention.</summary>
    private int HeadOf(int first)
    {
        for (var i = first; i <= _last; i++)
            if (_words[i].Head - 1 < first || _words[i].Head - 1 > _last) return i;
        return _last;
    }

    /// <summary>The name that a common noun announces: <c>captain Harry Kane</c>; else the head itself.</summary>
    private int NameIn(int head)
    {
        if (_words[head].Upos == "PROPN") return head;
        for (var i = head + 1; i <= _last && _words[i].Upos != "PUNCT"; i++)
            if (_words[i].Head - 1 == head && _words[i].Upos == "PROPN" && _words[i].Relation is "flat" or "appos") return i;
        return head;
    }

    /// <summary>Whether a word is a flat or compound part of the name, at any depth; hyphens and initials' stops are.</summary>
    private bool BelongsTo(int word)
    {
        for (var depth = 0; word != _head; depth++)
        {
            if (!IsPart(word, depth) || _words[word].Head < 1 || depth > 8) return false;
            word = _words[word].Head - 1;
        }

        return true;
    }

    private bool IsPart(int word, int depth)
    {
        var token = _words[word];
        return token.Relation is "flat" or "compound" or "goeswith" || token.Relation.StartsWith("flat:", StringComparison.Ordinal)
            || (token.Relation == "amod" && char.IsUpper(token.Form[0]))
            || (token.Upos == "PUNCT" && token.Form is "-" or "–" or "&" or "." or "/")
            || (token.Relation is "nummod" or "nmod:unmarked" && token.Form.All(char.IsAsciiLetterOrDigit) && depth == 0 && word > _head)
            || (token.Relation == "cc" && token.Form == "&")
            || (token.Relation == "conj" && token.Upos == "PROPN" && word > 0 && _words[word - 1].Form == "&")
            // St. Petersburg, Mount Everest.
            || (token.Relation == "nmod:desc" && !_isPerson && token.Upos == "PROPN")
            || IsOwner(word) || (token.Relation == "case" && token.Upos == "PART" && IsOwner(word - 1));
    }

    /// <summary><c>People</c> in <c>Korean People's Army</c>: an owner that has no mention of its own.</summary>
    private bool IsOwner(int word) =>
        word >= 0 && !_isPerson && _words[word].Relation == "nmod:poss" && _words[word].Upos == "PROPN" && word < _head && !_isNamed(word);

    /// <summary>Whether a word is in an <c>of</c> phrase of proper nouns that hangs on the head: <c>University of Malta</c>.</summary>
    private bool OpensOfPhrase(int word)
    {
        var token = _words[word];
        var governor = token.Head - 1;
        if (governor < 0 || governor > _last) return false;
        if (token.Upos == "PROPN" && IsOf(word)) return true;
        if (token.Form is not ("of" or "for" or "the" or "and" or ",") && token.Relation is not ("compound" or "flat" or "amod")) return false;
        return governor > word && IsOf(governor);
    }

    /// <summary>Whether a proper noun hangs on the head by <c>of</c> or <c>for</c>, or by <c>and</c> on one that does.</summary>
    private bool IsOf(int word)
    {
        while (_words[word].Relation == "conj" && _words[word].Head > 0 && _words[word].Head - 1 > _head) word = _words[word].Head - 1;
        if (_words[word].Relation != "nmod" || _words[word].Upos != "PROPN" || _words[word].Head - 1 != _head) return false;
        for (var i = word - 1; i >= 0 && i > word - 8; i--)
            if (_words[i].Head - 1 == word && _words[i].Relation == "case") return _words[i].Form is "of" or "for";
        return false;
    }
}
