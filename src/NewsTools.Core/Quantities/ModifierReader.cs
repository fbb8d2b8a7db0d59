namespace NewsTools.Quantities;

/// <summary>Reads what stands around an amount and changes its claim.</summary>
internal static class ModifierReader
{
    private const int Most = 3;
    private static readonly uint Another = WordHash.OfLower("another");
    private static readonly uint About = WordHash.OfLower("about");

    /// <summary>The modifiers before a piece; two that follow one another count as the first, as <c>at least some 40</c>.</summary>
    /// <returns>The modifier and its first piece, or the piece itself.</returns>
    public static (QuantityModifier Modifier, int First) Before(QuantityScene scene, int at)
    {
        var (modifier, first) = (QuantityModifier.Exact, at);
        for (var round = 0; round < Most; round++)
        {
            var end = first - 1;
            var forms = QuantityScene.Lexicon.ModifiersBefore.Find(scene.Pieces, end, -1, out var count);
            if (count == 0 && end > scene.Free && scene.Is(end, WordUse.Between))
            {
                end--;
                forms = QuantityScene.Lexicon.ModifiersBefore.Find(scene.Pieces, end, -1, out count);
            }

            var start = end - count + 1;
            if (count == 1 && end < first - 1 && scene.Is(end + 1, WordUse.Determiner) && !scene.IsThe(end + 1, Another)) break;
            if (count == 0 || start < scene.Free || IsOtherwise(scene, start, count)) break;
            if (forms[0].Modifier != QuantityModifier.Exact && !(modifier != QuantityModifier.Exact && forms[0].Modifier == QuantityModifier.About))
                modifier = forms[0].Modifier;
            first = start;
        }

        return (modifier, first);
    }

    /// <summary>The modifier at a piece, after a number or an item, and the piece after it.</summary>
    public static (QuantityModifier Modifier, int End) After(QuantityScene scene, int at)
    {
        var forms = QuantityScene.Lexicon.ModifiersAfter.Find(scene.Pieces, at, 1, out var count);
        if (count == 0 || (count == 1 && scene.MarkAt(at) == '+' && !scene.IsGlued(at))) return (QuantityModifier.Exact, at);
        // 'Five plus three' adds; 'maximum' before a noun is an adjective.
        if (scene.IsWord(at) && (scene.IsDigits(at + count) || scene.Is(at + count, WordUse.Trigger))) return (QuantityModifier.Exact, at);
        return (forms[0].Modifier, at + count);
    }

    /// <summary>'Took over two firms', 'a film about two brothers'.</summary>
    private static bool IsOtherwise(QuantityScene scene, int start, int count) => count == 1
        && ((scene.IsThe(start, FunctionWord.Over) && scene.Is(start - 1, WordUse.OverVerb))
            || (scene.IsThe(start, About) && scene.Is(start - 1, WordUse.AboutNoun) && !scene.IsDigits(start + 1)));
}
