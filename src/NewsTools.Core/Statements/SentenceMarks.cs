namespace NewsTools.Statements;

/// <summary>Asks for commas, dashes and brackets in the sentence at hand.</summary>
internal static class SentenceMarks
{
    /// <summary>Whether a token is a long or short dash: <c>—</c>, <c>–</c>.</summary>
    public static bool IsDash(this StatementScene scene, int token) => scene.Is(token, StatementWord.Dash) || scene.Is(token, StatementWord.ShortDash);

    /// <summary>Whether a token is a dash or what is typed for one: <c>--</c>, <c>-</c>.</summary>
    public static bool IsTypedDash(this StatementScene scene, int token) =>
        scene.IsDash(token) || scene.Is(token, StatementWord.DoubleDash) || scene.Is(token, StatementWord.Hyphen);

    /// <summary>Whether a token sets in what stands behind it: a comma or a dash.</summary>
    public static bool SetsIn(this StatementScene scene, int token) => scene.Is(token, StatementWord.Comma) || scene.IsDash(token);

    /// <summary>The last comma behind a token and before another, or -1.</summary>
    public static int LastComma(this StatementScene scene, int after, int before)
    {
        for (var token = before - 1; token > after; token--)
            if (scene.Is(token, StatementWord.Comma)) return token;
        return -1;
    }

    /// <summary>The token before a bracket that a token closes, some tokens back at most; else the token itself.</summary>
    public static int BeforeBracket(this StatementScene scene, int close, int reach)
    {
        for (var token = close - 1; token > Math.Max(scene.First, close - reach) && scene.Word(close)[0] is ')' or ']'; token--)
            if (scene.Word(token)[0] is '(' or '[') return token - 1;
        return close;
    }
}
