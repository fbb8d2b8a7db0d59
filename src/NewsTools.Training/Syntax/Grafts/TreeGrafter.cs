namespace NewsTools.Training.Syntax;

/// <summary>Puts pieces and words together to a sentence with a tree.</summary>
internal sealed class TreeGrafter
{
    private readonly List<string> _forms = [], _lemmas = [], _upos = [], _xpos = [], _relations = [];
    private readonly List<int> _heads = [];
    private readonly List<bool> _spaces = [];

    /// <summary>The number of the last word, from 1.</summary>
    public int Count => _forms.Count;

    /// <summary>Adds a piece; the number of its root.</summary>
    public int Add(TreePiece piece, int head = 0, string relation = "root")
    {
        var start = Count;
        var words = piece.Words;
        for (var i = 0; i < words.Count; i++)
        {
            Word(words.Forms[i], words.Lemmas[i], words.Upos[i], words.Xpos[i], words.Heads[i] == 0 ? 0 : start + words.Heads[i], words.Relations[i]);
            if (i > 0) _spaces[^1] = words.SpaceBefore[i];
        }

        Lean(start + piece.Root, head, relation);
        return start + piece.Root;
    }

    /// <summary>Adds the words of a sentence with something set in behind one of them; the numbers of the words.</summary>
    public int[] AddAround(TreebankSentence words, int after, Action<int[]> setIn)
    {
        var places = new int[words.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Word(words.Forms[i], words.Lemmas[i], words.Upos[i], words.Xpos[i]);
            _spaces[^1] = words.SpaceBefore[i];
            if (i == after) setIn(places);
        }

        for (var i = 0; i < places.Length; i++) Lean(places[i], words.Heads[i] == 0 ? 0 : places[words.Heads[i] - 1], words.Relations[i]);
        return places;
    }

    /// <summary>Adds a word; its number.</summary>
    public int Word(string form, string lemma, string upos, string xpos, int head = 0, string relation = "root")
    {
        _forms.Add(form);
        _lemmas.Add(lemma);
        _upos.Add(upos);
        _xpos.Add(xpos);
        _heads.Add(head);
        _relations.Add(relation);
        _spaces.Add(true);
        return Count;
    }

    /// <summary>Adds a mark that leans on a word and stands close to the one before.</summary>
    public int Mark(string form, string xpos, int head, bool space = false)
    {
        Word(form, form, "PUNCT", xpos, head, "punct");
        _spaces[^1] = space;
        return Count;
    }

    /// <summary>Says that no space stands behind a word.</summary>
    public void Attach(int word) => _spaces[word] = false;

    /// <summary>Hangs a word on another one.</summary>
    public void Lean(int word, int head, string relation) => (_heads[word - 1], _relations[word - 1]) = (head, relation);

    /// <summary>The sentence, its first word with a capital.</summary>
    public TreebankSentence Build()
    {
        var first = _forms.FindIndex(form => char.IsLetter(form[0]));
        if (first is >= 0 and < 2) _forms[first] = char.ToUpperInvariant(_forms[first][0]) + _forms[first][1..];
        return Words();
    }

    /// <summary>The words as they are.</summary>
    public TreebankSentence Words() => new([.. _forms], [.. _lemmas], [.. _upos], [.. _xpos], [.. _heads], [.. _relations], [.. _spaces]);
}
