namespace NewsTools.Statements;

/// <summary>The words of <c>hedges.tsv</c>, by hash.</summary>
internal static class HedgeWords
{
    private static readonly WordMap<Certainty> Levels = new();
    private static readonly WordIndex Listed = new();
    private static readonly WordIndex Predicates = new();
    private static readonly WordIndex OpenIfNegated = new();
    private static readonly WordIndex Beyond = new();
    private static readonly WordIndex Due = new();

    static HedgeWords()
    {
        foreach (var columns in EmbeddedLines.Rows("hedges.tsv"))
            if (char.IsUpper(columns[0][0])) AddLevel(EnumName.Read<Certainty>(columns[0]), columns[1].Split(' '));
            else Add(columns[1].Split(' '), ListOf(columns[0]));
    }

    /// <summary>How sure a word leaves its predicate, or null where it does not hedge.</summary>
    public static Certainty? LevelOf(uint lower) => Levels.Find(lower) is >= 0 and var place ? Levels[place] : null;

    /// <summary>Whether a word hedges wherever it stands.</summary>
    public static bool HedgesAlone(uint lower) => Listed.Contains(lower) && !Predicates.Contains(lower);

    /// <summary>Whether a word leaves it open where it is negated: <c>not clear</c>.</summary>
    public static bool IsOpenIfNegated(uint lower) => OpenIfNegated.Contains(lower);

    /// <summary>Whether <c>no</c> before a noun denies nothing: <c>no doubt</c>.</summary>
    public static bool IsBeyond(uint lower) => Beyond.Contains(lower);

    /// <summary>Whether <c>should</c> before a word says what is likely.</summary>
    public static bool IsDue(uint lower) => Due.Contains(lower);

    private static void AddLevel(Certainty certainty, string[] words)
    {
        foreach (var word in words)
        {
            Listed.TryAdd(WordHash.OfLower(word));
            foreach (var form in VerbForms.OfVerb(word)) Levels.TryAdd(WordHash.OfLower(form), certainty);
        }
    }

    private static void Add(string[] words, WordIndex list)
    {
        foreach (var word in words) list.TryAdd(WordHash.OfLower(word));
    }

    private static WordIndex ListOf(string label) => label switch
    {
        "negated" => OpenIfNegated,
        "beyond" => Beyond,
        "due" => Due,
        "predicate" => Predicates,
        _ => throw new InvalidDataException($"There is no list '{label}' of hedges."),
    };
}
