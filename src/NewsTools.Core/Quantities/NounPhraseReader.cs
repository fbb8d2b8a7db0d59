namespace NewsTools.Quantities;

/// <summary>
/// Reads noun phrases by what words look like and by lists of those that end them: the counted noun is the first
/// plural (<c>US troops</c>), a measured one runs to the end of its phrase (<c>artillery shells</c>).
/// </summary>
internal static class NounPhraseReader
{
    private const int Longest = 9;

    /// <summary>The end of the phrase that starts at a piece and whose head is plural; the piece itself where there is none.</summary>
    public static int ReadPlural(QuantityScene scene, int at)
    {
        var (head, nouns) = (at, 0);
        for (var i = at; i < at + Longest; i++)
        {
            if (Joins(scene, i)) continue;
            if (nouns > 0 && head == at && JoinsAdjectives(scene, i)) continue;
            if (Ends(scene, i)) return head > at ? head : FallBack(scene, at, i, nouns);
            if (IsParticiple(scene, i) && nouns > 0) return head > at ? head : FallBack(scene, at, i, nouns);
            nouns++;
            if (i > head && head > at && !IsPlural(scene, i)) return head;
            if (scene.IsHyphen(i + 1) || !IsPlural(scene, i)) continue;
            head = i + 1;
            if (!GoesOn(scene, head)) return head;
        }

        return head;
    }

    /// <summary>The end of the phrase that starts at a piece and whose head is its last noun; the piece itself where there is none.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The first piece.</param>
    /// <param name="afterArticle">Whether the head is singular for sure: a word in -s after it is a verb.</param>
    /// <param name="pluralHeads">Whether the first plural is the head: <c>percent of patients relapse</c>.</param>
    public static int ReadWhole(QuantityScene scene, int at, bool afterArticle, bool pluralHeads = false)
    {
        var (end, nouns) = (at, 0);
        for (var i = at; i < at + Longest; i++)
        {
            if (Joins(scene, i)) continue;
            if (Ends(scene, i)) break;
            if (nouns > 0 && (IsParticiple(scene, i) || IsGerundBreak(scene, i) || (StartsName(scene, i, end) && !(pluralHeads && IsAcronymOf(scene, i))) || IsVerbInS(scene, i, afterArticle) || IsAdverb(scene, i))) break;
            nouns++;
            end = i + 1;
            if (pluralHeads && IsPlural(scene, i) && !scene.IsHyphen(end) && !GoesOn(scene, end)) break;
        }

        return IsOnlyModifier(scene, at, end) ? at : end;
    }

    /// <summary>Whether a plural noun stands within a few words: <c>5m people</c>, <c>2m registered voters</c>.</summary>
    public static bool IsPluralAhead(QuantityScene scene, int at)
    {
        if (!scene.IsWord(at)) return false;
        var end = ReadPlural(scene, at);
        return end > at && IsPlural(scene, end - 1);
    }

    /// <summary>Whether a word is a plural noun by its form.</summary>
    public static bool IsPlural(QuantityScene scene, int at)
    {
        if (!scene.IsWord(at)) return false;
        if (scene.Is(at, WordUse.Plural)) return true;
        var word = scene.SpanOf(at);
        return word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S' or '\'' or '\u2019') && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal) && !scene.Is(at, WordUse.Singular | WordUse.Verb);
    }

    /// <summary>Whether a phrase ends before a piece.</summary>
    public static bool Ends(QuantityScene scene, int at)
    {
        if (!scene.IsWord(at)) return true;
        if (IsDesignation(scene, at)) return false;
        if (scene.TimeAt(at) > 0 && !IsTimeAdjective(scene, at)) return true;
        var use = scene.UseOf(at);
        if ((use & WordUse.Possessive) != 0 && scene.IsThe(at, FunctionWord.Possessive)) return false;
        if ((use & (WordUse.Stop | WordUse.Determiner)) != 0) return !scene.IsHyphen(at + 1) && !(scene.SpanOf(at) is "US" or "IT");
        if ((use & WordUse.Verb) != 0) return (use & WordUse.Plural) == 0 && !scene.IsHyphen(at + 1) && !scene.IsHyphen(at - 1);
        return scene.NumberWordAt(at) is NumberWordKind.Unit or NumberWordKind.Tens or NumberWordKind.Scale or NumberWordKind.Hundred && !scene.IsHyphen(at + 1);
    }

    /// <summary>Whether a word is a participle in -ed that follows its noun.</summary>
    public static bool IsParticiple(QuantityScene scene, int at)
    {
        if (!scene.IsWord(at) || scene.IsCapital(at) || scene.IsHyphen(at - 1) || scene.IsHyphen(at + 1)) return false;
        var word = scene.SpanOf(at);
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e';
    }

    /// <summary><c>annual</c>, <c>previously</c>, <c>three-year</c> inside a phrase: a noun follows.</summary>
    private static bool IsTimeAdjective(QuantityScene scene, int at)
    {
        if (scene.IsHyphen(at + 1) || scene.IsHyphen(at - 1)) return !scene.IsCapital(at);
        return !scene.IsCapital(at) && scene.TimeAt(at - 1) != scene.TimeAt(at) && scene.TimeAt(at + 1) == 0 && scene.IsWord(at + 1)
            && !scene.Is(at + 1, WordUse.Stop | WordUse.Determiner | WordUse.Verb) && !IsPlural(scene, at);
    }

    /// <summary>The <c>A320</c> of <c>60 Airbus A320 jets</c>, which is two pieces.</summary>
    private static bool IsDesignation(QuantityScene scene, int at) =>
        scene.IsDigits(at + 1) && scene.IsGlued(at + 1) && scene.IsCapital(at) && scene.Pieces[at].Token == scene.Pieces[at + 1].Token;

    /// <summary>A hyphen inside a word, and the apostrophe of a possessive.</summary>
    private static bool Joins(QuantityScene scene, int at) =>
        scene.IsHyphen(at) || (scene.MarkAt(at) is '\'' or '\u2019' && scene.IsGlued(at) && !scene.IsGlued(at + 1) && scene.IsWord(at + 1))
        || (at > 0 && scene.IsDigits(at) && (scene.IsHyphen(at - 1) || (scene.IsGlued(at) && scene.IsWord(at - 1)) || (scene.IsGlued(at + 1) && scene.IsWord(at + 1))));

    /// <summary>'Military and civilian staff': the noun of the first adjective is still to come.</summary>
    private static bool JoinsAdjectives(QuantityScene scene, int at) =>
        (scene.IsThe(at, FunctionWord.And) || scene.IsThe(at, FunctionWord.Or)) && scene.IsWord(at + 1) && !scene.IsCapital(at + 1) && !Ends(scene, at + 1)
        && !IsPlural(scene, at - 1) && (IsPlural(scene, at + 1) || IsPlural(scene, at + 2));

    /// <summary>Whether the plural just read stands before another noun: <c>weapons inspectors</c>, <c>police officers</c>.</summary>
    private static bool GoesOn(QuantityScene scene, int at) =>
        !Ends(scene, at) && !scene.Is(at, WordUse.Nominal) && (IsPlural(scene, at) || scene.IsHyphen(at) || (scene.IsThe(at, FunctionWord.Possessive) && IsPlural(scene, at + 1)) || (scene.MarkAt(at) is '\'' or '\u2019' && IsPlural(scene, at + 1))
            || (scene.IsCapital(at) && scene.IsCapital(at - 1) && IsPlural(scene, at + 1)) || (scene.Is(at - 1, WordUse.Attributive | WordUse.Nominal) && IsPlural(scene, at + 1) && !Ends(scene, at + 1)));

    /// <summary>A phrase with no plural: a name of people (<c>12 Chinese</c>) or a noun that says its number otherwise.</summary>
    private static int FallBack(QuantityScene scene, int at, int end, int nouns)
    {
        if (nouns == 0 || IsOnlyModifier(scene, at, end)) return at;
        while (end > at && !scene.IsWord(end - 1)) end--;
        // 'Two meet', 'three over par': a common noun that is no plural is not counted, but after 'the' as in 'the 400 mark'.
        return end > at && (scene.IsCapital(end - 1) || scene.Is(at - 2, WordUse.Determiner)) ? end : at;
    }

    private static bool IsOnlyModifier(QuantityScene scene, int at, int end) =>
        end == at + 1 && scene.IsWord(at) && !scene.Is(at, WordUse.Plural)
        && (IsParticiple(scene, at) || IsAdverb(scene, at) || (scene.Is(at, WordUse.Role) && !IsPlural(scene, at) && scene.SpanOf(at).EndsWith("ing", StringComparison.Ordinal)));

    private static bool IsAdverb(QuantityScene scene, int at)
    {
        var word = scene.SpanOf(at);
        return word.Length > 5 && !scene.IsCapital(at) && word.EndsWith("ly", StringComparison.Ordinal) && !scene.Is(at, WordUse.LyNoun);
    }

    private static bool IsGerundBreak(QuantityScene scene, int at) =>
        scene.Is(at, WordUse.Role) && !scene.Is(at, WordUse.Gerund) && scene.SpanOf(at).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>A capital after a common noun begins another phrase: <c>a $5m loan Ukraine needs</c>.</summary>
    private static bool StartsName(QuantityScene scene, int at, int end) =>
        scene.IsCapital(at) && !scene.IsCapital(end - 1) && !scene.IsTitleCase && !scene.IsHyphen(at - 1);

    /// <summary>The second word of <c>new HIV infections</c>.</summary>
    private static bool IsAcronymOf(QuantityScene scene, int at) =>
        !scene.SpanOf(at).ContainsAnyExceptInRange('A', 'Z') && IsPlural(scene, at + 1) && !scene.IsCapital(at + 1);

    private static bool IsVerbInS(QuantityScene scene, int at, bool afterArticle) =>
        afterArticle && IsPlural(scene, at) && !scene.Is(at, WordUse.Plural) && (Ends(scene, at + 1) ? scene.IsWord(at + 1) && scene.Is(at + 1, WordUse.Determiner) : scene.IsCapital(at + 1));
}
