namespace NewsTools;

/// <summary>A node of a <see cref="RuleTrie"/>: the patterns that end there, and which symbols may lead on.</summary>
internal struct RuleNode
{
    /// <summary>The patterns that end in it, or null.</summary>
    public PatternEnd? End;

    /// <summary>One bit for each symbol that leads on; symbols share bits, so that a bit only says that it is worth a look.</summary>
    public ulong Followers;

    /// <summary>Whether a symbol may lead on; false is certain.</summary>
    public readonly bool MayLead(ushort symbol) => (Followers & BitOf(symbol)) != 0;

    /// <summary>The bit of a symbol: those that must stand right behind what is before them have their own half.</summary>
    public static ulong BitOf(ushort symbol) => 1ul << ((symbol & 31) | (symbol >> 15 << 5));
}
