namespace NewsTools.Entities;

/// <summary>Finds the borders of a noun phrase and how it is determined.</summary>
/// <param name="scene">The document.</param>
internal sealed class NominalPhrases(Scene scene)
{
    private const int LongestDescription = 8;
    private static readonly NounWord Aged = new(MentionKind.Person, 0, PersonGender.Either, GrammaticalNumber.Singular, 0, IsGeneric: false, IsDescription: true, IsVague: false, default);

    /// <summary>Whether the token ends an age: <c>27-year-old</c>.</summary>
    public bool IsAge(int token) => scene.Lower(token) == FunctionWord.Old && token > 3 && scene.Lower(token - 2) == FunctionWord.Year;

    /// <summary>The phrase that an age heads.</summary>
    public NounPhrase ReadAge(int token, int first)
    {
        var start = scene.PhraseStart(token, first);
        return new NounPhrase(start, token, token + 1, Aged, FormOf(start, token));
    }

    /// <summary>Whether a word of the noun table is a noun here: by its tag, or by an article where the tagger errs (<c>the official informed</c>).</summary>
    public bool MayHead(int token)
    {
        var tag = scene.Tag(token);
        if (tag is PartOfSpeech.NOUN) return true;
        if (tag is not (PartOfSpeech.ADJ or PartOfSpeech.PROPN or PartOfSpeech.VERB)) return false;
        return scene.RankOf(token) != Rank.Other && (tag == PartOfSpeech.PROPN || (token > 0 && scene.Closed(token - 1).Is(WordRole.The | WordRole.Indefinite)));
    }

    /// <summary>The phrase of a noun.</summary>
    public NounPhrase Read(int head, int first, NounWord noun)
    {
        var start = scene.PhraseStart(head, first);
        return new NounPhrase(start, head, EndOf(head), noun, FormOf(start, head));
    }

    private Determination FormOf(int start, int head)
    {
        var isCounted = false;
        for (var token = start; token < head; token++)
        {
            if (scene.Head(token) != head) continue;
            switch (scene.Relation(token))
            {
                case DependencyRelation.Det or DependencyRelation.DetPredet:
                    var word = scene.Closed(token);
                    if (word.Is(WordRole.Indefinite)) return token == start ? Determination.Indefinite : Determination.Counted;
                    if (word.Is(WordRole.The | WordRole.Demonstrative)) return token == start ? Determination.Definite : Determination.Counted;
                    break;
                case DependencyRelation.NmodPoss:
                    return Determination.Owned;
                case DependencyRelation.Nummod:
                    isCounted = true;
                    break;
                default:
                    break;
            }
        }

        return isCounted ? Determination.Counted : Determination.Bare;
    }

    /// <summary>After the words that go on describing: <c>people familiar with the matter</c>, <c>spokesman for the army</c>; no clauses.</summary>
    private int EndOf(int head)
    {
        var end = head + 1;
        var last = Math.Min(scene.Count, end + LongestDescription);
        for (var token = end; token < last; token++)
        {
            if (!Describes(token, head)) break;
            end = token + 1;
        }

        while (end > head + 1 && IsLoose(end - 1)) end--;

        // What is cut in the middle of a longer description is no description.
        return end < scene.Count && end > head + 1 && end == last && scene.IsUnder(end, head) ? head + 1 : end;
    }

    /// <summary>Whether a phrase says where or when rather than who: <c>a man in Leeds</c>, but <c>a court in Leeds</c> and <c>an aide to the mayor</c>.</summary>
    private bool IsPlaced(int head, int noun) =>
        scene.Words.TryNoun(scene.Lower(head), out var word) && word.Kind == MentionKind.Person && head + 1 < noun && scene.Closed(head + 1).Is(WordRole.Placing);

    /// <summary>A word with which no description ends: what follows it was read as another phrase.</summary>
    private bool IsLoose(int token) => scene.Tag(token) switch
    {
        PartOfSpeech.AUX or PartOfSpeech.PRON or PartOfSpeech.DET or PartOfSpeech.CCONJ or PartOfSpeech.SCONJ or PartOfSpeech.ADP => true,
        PartOfSpeech.VERB => scene.Tags.FineTagOf(token) is "VBD" or "VBZ" or "VBP" or "VB",
        _ => false,
    };

    /// <summary>Whether a token hangs on the noun by nothing but phrases and, right behind it, an adjective or participle.</summary>
    private bool Describes(int token, int head)
    {
        if (scene.Has(token, TokenTraits.Clitic) && scene.Head(token) == head) return false;
        if (scene.Tokens[token].Kind == TokenKind.Punctuation && scene.Tokens[token].Lower != FunctionWord.Hyphen) return false;
        for (var steps = 0; steps < 8 && token >= 0; steps++, token = scene.Head(token))
        {
            if (token == head) return true;
            if (scene.Head(token) == head && scene.Relation(token) == DependencyRelation.Nmod && IsPlaced(head, token)) return false;
            if (scene.Relation(token) is DependencyRelation.AclRelcl or DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Cc
                or DependencyRelation.Advcl or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Cop) return false;
            if (scene.Relation(token) == DependencyRelation.Acl && scene.Tags.FineTagOf(token) != "VBN") return false;
        }

        return false;
    }
}
