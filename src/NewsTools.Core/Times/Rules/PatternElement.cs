namespace NewsTools;

/// <summary>One element of a pattern: <c>of</c>, <c>the?</c>, <c>~Year|Two</c>, <c>[in|on]</c>; see times-rules.tsv.</summary>
internal sealed class PatternElement
{
    /// <summary>Reads an element; its words become part of the lexicon.</summary>
    public PatternElement(string text, TimeLexiconBuilder lexicon)
    {
        Text = text;
        IsContext = text.Length > 1 && text[0] == '[';
        var inner = IsContext ? text[1..^1] : text;
        IsOptional = inner.Length > 1 && inner[^1] == '?';
        if (IsOptional) inner = inner[..^1];
        var choices = inner.Split('|');
        Symbols = new ushort[choices.Length];
        for (var i = 0; i < choices.Length; i++) Symbols[i] = SymbolOf(choices[i], lexicon);
    }

    /// <summary>As the pattern has it.</summary>
    public string Text { get; }

    /// <summary>Whether it must stand there but is no part of the expression.</summary>
    public bool IsContext { get; }

    /// <summary>Whether it may be missing.</summary>
    public bool IsOptional { get; }

    /// <summary>What it may be, each with <see cref="RuleTrie.Glued"/> where no space may stand before it.</summary>
    public ushort[] Symbols { get; }

    private static ushort SymbolOf(string choice, TimeLexiconBuilder lexicon)
    {
        var glued = choice.Length > 1 && choice[0] == '~';
        var symbol = lexicon.SymbolOf(glued ? choice[1..] : choice);
        return (ushort)(symbol | (glued ? RuleTrie.Glued : 0));
    }
}
