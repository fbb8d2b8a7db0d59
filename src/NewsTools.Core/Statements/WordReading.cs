namespace NewsTools.Statements;

/// <summary>What a word is read as where the tagger erred.</summary>
internal enum WordReading : byte
{
    /// <summary>As the tagger has it.</summary>
    Tagged,

    /// <summary>A verb in the past: <c>VBD</c>.</summary>
    Past,

    /// <summary>A participle of the past: <c>VBN</c>.</summary>
    Participle,

    /// <summary>A name: <c>NNP</c>.</summary>
    Name,
}
