namespace NewsTools.Quantities;

/// <summary>Finds the verb of which an amount is the object or the passive subject.</summary>
internal static class VerbReader
{
    private const int Before = 3;
    private const int After = 6;

    /// <summary>The verb before a piece or after another one, as the dictionary has it, or null.</summary>
    public static string? Read(QuantityScene scene, int first, int end) => ReadBefore(scene, first) ?? ReadAfter(scene, end);

    private static string? ReadBefore(QuantityScene scene, int first)
    {
        for (var at = first - 1; at >= Math.Max(scene.Free, first - Before); at--)
        {
            if (scene.Is(at, WordUse.Role)) return QuantityScene.Lexicon.RoleOf(scene.Pieces[at].Lower);
            if (!scene.IsWord(at) || (scene.Is(at, WordUse.Stop | WordUse.Verb) && !scene.IsThe(at, FunctionWord.By))) return null;
            if (!scene.Is(at, WordUse.Determiner | WordUse.Between | WordUse.Stop) && !scene.SpanOf(at).EndsWith("ly", StringComparison.Ordinal)) return null;
        }

        return null;
    }

    private static string? ReadAfter(QuantityScene scene, int end)
    {
        var passive = false;
        for (var at = end; at < end + After && scene.IsWord(at); at++)
        {
            if (scene.Is(at, WordUse.Role)) return IsRole(scene, at, passive || at == end) ? QuantityScene.Lexicon.RoleOf(scene.Pieces[at].Lower) : null;
            if (!scene.Is(at, WordUse.Auxiliary)) return null;
            passive = true;
        }

        return null;
    }

    /// <summary>'12 were killed', '12 killed', '12 died'; but in 'two men killed a third' the men are no object.</summary>
    private static bool IsRole(QuantityScene scene, int at, bool near) =>
        near && !scene.Is(at + 1, WordUse.Determiner | WordUse.Trigger) && !scene.IsDigits(at + 1) && !scene.IsCapital(at + 1)
        && !scene.SpanOf(at).EndsWith("ing", StringComparison.Ordinal) && !IsBase(scene, at);

    /// <summary>The bare verb behind a noun is another noun: <c>a tenfold increase</c>.</summary>
    private static bool IsBase(QuantityScene scene, int at) =>
        !scene.Is(at, WordUse.BareParticiple) && scene.SpanOf(at).Equals(QuantityScene.Lexicon.RoleOf(scene.Pieces[at].Lower), StringComparison.OrdinalIgnoreCase);
}
