namespace NewsTools.Statements;

/// <summary>The hashes of the grammar words that the readers of statements look for.</summary>
internal static class StatementWord
{
    public static readonly uint That = WordHash.OfLower("that");
    public static readonly uint Which = WordHash.OfLower("which");
    public static readonly uint Who = WordHash.OfLower("who");
    public static readonly uint Whether = WordHash.OfLower("whether");
    public static readonly uint If = WordHash.OfLower("if");
    public static readonly uint To = WordHash.OfLower("to");
    public static readonly uint When = WordHash.OfLower("when");
    public static readonly uint It = WordHash.OfLower("it");
    public static readonly uint There = WordHash.OfLower("there");
    public static readonly uint I = WordHash.OfLower("i");
    public static readonly uint We = WordHash.OfLower("we");
    public static readonly uint By = WordHash.OfLower("by");
    public static readonly uint From = WordHash.OfLower("from");
    public static readonly uint Into = WordHash.OfLower("into");
    public static readonly uint Among = WordHash.OfLower("among");
    public static readonly uint As = WordHash.OfLower("as");
    public static readonly uint About = WordHash.OfLower("about");
    public static readonly uint For = WordHash.OfLower("for");
    public static readonly uint Of = WordHash.OfLower("of");
    public static readonly uint In = WordHash.OfLower("in");
    public static readonly uint On = WordHash.OfLower("on");
    public static readonly uint At = WordHash.OfLower("at");
    public static readonly uint During = WordHash.OfLower("during");
    public static readonly uint Through = WordHash.OfLower("through");
    public static readonly uint Via = WordHash.OfLower("via");
    public static readonly uint Not = WordHash.OfLower("not");
    public static readonly uint Nt = WordHash.OfLower("n't");
    public static readonly uint Never = WordHash.OfLower("never");
    public static readonly uint No = WordHash.OfLower("no");
    public static readonly uint Neither = WordHash.OfLower("neither");
    public static readonly uint All = WordHash.OfLower("all");
    public static readonly uint Both = WordHash.OfLower("both");
    public static readonly uint Either = WordHash.OfLower("either");
    public static readonly uint Including = WordHash.OfLower("including");
    public static readonly uint Like = WordHash.OfLower("like");
    public static readonly uint None = WordHash.OfLower("none");
    public static readonly uint Nobody = WordHash.OfLower("nobody");
    public static readonly uint Nothing = WordHash.OfLower("nothing");
    public static readonly uint Longer = WordHash.OfLower("longer");
    public static readonly uint Percent = WordHash.OfLower("percent");
    public static readonly uint Has = WordHash.OfLower("has");
    public static readonly uint Had = WordHash.OfLower("had");
    public static readonly uint Did = WordHash.OfLower("did");
    public static readonly uint Even = WordHash.OfLower("even");
    public static readonly uint With = WordHash.OfLower("with");
    public static readonly uint According = WordHash.OfLower("according");
    public static readonly uint Further = WordHash.OfLower("further");
    public static readonly uint Should = WordHash.OfLower("should");
    public static readonly uint Could = WordHash.OfLower("could");
    public static readonly uint Will = WordHash.OfLower("will");
    public static readonly uint Would = WordHash.OfLower("would");
    public static readonly uint WouldShort = WordHash.OfLower("'d");
    public static readonly uint Comma = WordHash.OfLower(",");
    public static readonly uint Colon = WordHash.OfLower(":");
    public static readonly uint Stop = WordHash.OfLower(".");
    public static readonly uint Semicolon = WordHash.OfLower(";");
    public static readonly uint Dash = WordHash.OfLower("—");
    public static readonly uint ShortDash = WordHash.OfLower("–");
    public static readonly uint DoubleDash = WordHash.OfLower("--");
    public static readonly uint Hyphen = WordHash.OfLower("-");
    public static readonly uint And = WordHash.OfLower("and");
    public static readonly uint While = WordHash.OfLower("while");
    public static readonly uint Though = WordHash.OfLower("though");
    public static readonly uint Although = WordHash.OfLower("although");
    public static readonly uint Whereas = WordHash.OfLower("whereas");
    public static readonly uint But = WordHash.OfLower("but");
    public static readonly uint Or = WordHash.OfLower("or");
    private static readonly WordSet Be = WordSet.Of("is was are were 's ’s be been");

    /// <summary>Whether a word is a form of <c>be</c>.</summary>
    public static bool IsBe(uint lower) => Be.Contains(lower);
}
