namespace NewsTools;

/// <summary>What capitals mean in a sentence.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Names and first words have them.</summary>
    Normal,

    /// <summary>Most words have them, as in many headlines.</summary>
    Title,

    /// <summary>All letters are capitals.</summary>
    Upper,

    /// <summary>No word has one.</summary>
    Lower,
}
