namespace NewsTools;

/// <summary>The hashes (<see cref="TokenRow.Lower"/>) of the few words and marks that rules name outright.</summary>
internal static class FunctionWord
{
    public static readonly uint The = WordHash.Of("the");
    public static readonly uint A = WordHash.Of("a");
    public static readonly uint An = WordHash.Of("an");
    public static readonly uint Of = WordHash.Of("of");
    public static readonly uint For = WordHash.Of("for");
    public static readonly uint And = WordHash.Of("and");
    public static readonly uint In = WordHash.Of("in");
    public static readonly uint On = WordHash.Of("on");
    public static readonly uint As = WordHash.Of("as");
    public static readonly uint At = WordHash.Of("at");
    public static readonly uint To = WordHash.Of("to");
    public static readonly uint By = WordHash.Of("by");
    public static readonly uint From = WordHash.Of("from");
    public static readonly uint With = WordHash.Of("with");
    public static readonly uint Against = WordHash.Of("against");
    public static readonly uint Between = WordHash.Of("between");
    public static readonly uint Old = WordHash.Of("old");
    public static readonly uint Year = WordHash.Of("year");
    public static readonly uint Or = WordHash.Of("or");
    public static readonly uint Over = WordHash.Of("over");
    public static readonly uint Per = WordHash.Of("per");
    public static readonly uint Worth = WordHash.Of("worth");
    public static readonly uint Every = WordHash.Of("every");
    public static readonly uint Have = WordHash.Of("have");
    public static readonly uint Than = WordHash.Of("than");
    public static readonly uint Possessive = WordHash.Of("'s");
    public static readonly uint Apostrophe = WordHash.Of("'");
    public static readonly uint Comma = WordHash.Of(",");
    public static readonly uint Hyphen = WordHash.Of("-");
    public static readonly uint Ampersand = WordHash.Of("&");
    public static readonly uint Open = WordHash.Of("(");
    public static readonly uint Close = WordHash.Of(")");
}
