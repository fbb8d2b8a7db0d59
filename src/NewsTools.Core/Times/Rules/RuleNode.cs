namespace NewsTools;

/// <summary>A node of a <see cref="RuleGraph"/>. Small, for a text leads to nodes all over the graph.</summary>
internal struct RuleNode
{
    /// <summary>One bit for each symbol that leads on; symbols share bits, so that a bit only says that it is worth a look.</summary>
    public uint Followers;

    /// <summary>The first of the nodes that it leads to, and their number.</summary>
    public ushort First, Count;

    /// <summary>The first of the rules whose patterns end in it, and their number.</summary>
    public ushort FirstRule, RuleCount;

    /// <summary>Whether a symbol may lead on; false is certain.</summary>
    public readonly bool MayLead(ushort symbol) => (Followers & BitOf(symbol)) != 0;

    /// <summary>The bit of a symbol: those that must stand right behind what is before them have their own half.</summary>
    public static uint BitOf(ushort symbol) => 1u << ((symbol & 15) | (symbol >> 15 << 4));
}
