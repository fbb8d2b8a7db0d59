namespace NewsTools.Segmentation;

/// <summary>What the scanner needs to know of a character.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>A punctuation mark or a sign: the scanner looks at the character itself.</summary>
    Sign = 0,

    /// <summary>An upper-case or title-case letter.</summary>
    Upper = 1,

    /// <summary>A lower-case letter.</summary>
    Lower = 2,

    /// <summary>A letter without case.</summary>
    Caseless = 4,

    /// <summary>A combining mark, or a joiner that stands inside words.</summary>
    Mark = 8,

    /// <summary>A decimal digit of any script.</summary>
    Digit = 16,

    /// <summary>White space.</summary>
    Space = 32,

    /// <summary>A hyphen.</summary>
    Hyphen = 64,

    /// <summary>An apostrophe or single quotation mark.</summary>
    Apostrophe = 128,

    /// <summary>Any letter.</summary>
    Letter = Upper | Lower | Caseless,

    /// <summary>What a run of letters and digits holds.</summary>
    Word = Letter | Mark | Digit,
}
