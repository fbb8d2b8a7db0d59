namespace NewsTools.Statements;

/// <summary>Asks for finite verbs by their tags, in the sentence at hand.</summary>
internal static class FiniteVerbs
{
    /// <summary>Whether a token is a verb in the past or the present: <c>said</c>, <c>says</c>, <c>say</c>.</summary>
    public static bool IsTensed(this StatementScene scene, int token) => scene.Fine(token) is "VBD" or "VBZ" or "VBP";

    /// <summary>Whether a token is such a verb or a modal one: <c>will</c>.</summary>
    public static bool IsFinite(this StatementScene scene, int token) => scene.Fine(token) is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Whether a token is a relative or question word: <c>who</c>, <c>which</c>, <c>where</c>.</summary>
    public static bool IsRelativeWord(this StatementScene scene, int token) => scene.Fine(token)[0] == 'W';

    /// <summary>Whether a stretch has a finite verb.</summary>
    public static bool HasFinite(this StatementScene scene, int from, int to)
    {
        for (var token = from; token < to; token++)
            if (scene.IsFinite(token)) return true;
        return false;
    }

    /// <summary>Whether a stretch has a finite verb before any relative word or <c>that</c>, so that it is a clause of its own.</summary>
    public static bool HasMainFinite(this StatementScene scene, int from, int to)
    {
        for (var token = from; token < to; token++)
            if (scene.IsRelativeWord(token) || scene.Is(token, StatementWord.That)) return false;
            else if (scene.IsFinite(token)) return true;
        return false;
    }
}
