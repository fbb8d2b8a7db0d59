namespace NewsTools.Segmentation;

/// <summary>
/// What the word lists say of a word, and what the scanner saw around a token.
/// </summary>
[Flags]
internal enum WordNotes : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An abbreviation that a name follows, and that ends no sentence: <c>Mr.</c></summary>
    Title = 1,

    /// <summary>An abbreviation that may end a sentence: <c>Inc.</c></summary>
    Abbreviation = 1 << 1,

    /// <summary>An abbreviation only before a number: <c>No. 5</c></summary>
    BeforeNumber = 1 << 2,

    /// <summary>An abbreviation only after a comma: <c>Boston, Mass.</c></summary>
    AfterComma = 1 << 3,

    /// <summary>An abbreviation only after <c>et</c>: <c>al.</c></summary>
    AfterEt = 1 << 4,

    /// <summary>A word that often opens a sentence and no name: <c>The</c>.</summary>
    Opener = 1 << 5,

    /// <summary>A verb that follows a quote: <c>said</c>.</summary>
    Reporting = 1 << 6,

    /// <summary>A prefix that keeps its hyphen and what follows: <c>non-</c>.</summary>
    Prefix = 1 << 7,

    /// <summary>A suffix that keeps its hyphen and what stands before: <c>-esque</c>.</summary>
    Suffix = 1 << 8,

    /// <summary>A whole form that is one token in spite of the marks inside it: <c>o'clock</c>, <c>w/o</c>.</summary>
    Whole = 1 << 9,

    /// <summary>A unit or a half of the day, which is split from the digits before it: <c>155mm</c>.</summary>
    Unit = 1 << 10,

    /// <summary>A top-level domain that is no English word: <c>com</c>.</summary>
    Domain = 1 << 11,

    /// <summary>A top-level domain that is also a word: <c>in</c>; it needs two parts before it.</summary>
    WordDomain = 1 << 12,

    /// <summary>The extension of a file's name: <c>pdf</c>.</summary>
    FileType = 1 << 13,

    /// <summary>The letters before a dollar sign that belong to it: <c>US$</c>.</summary>
    Currency = 1 << 14,

    /// <summary>A scheme that a colon and an address follow: <c>mailto</c>.</summary>
    Scheme = 1 << 15,

    /// <summary>An emoticon.</summary>
    Emoticon = 1 << 16,

    /// <summary>An abbreviation that ends a sentence before any capital letter: <c>etc.</c></summary>
    Closing = 1 << 17,

    /// <summary>The code of a currency that stands before the digits: <c>IRR200,000</c>.</summary>
    Money = 1 << 18,

    /// <summary>The word before the colon of a credit line: <c>Photo: Agency</c>.</summary>
    Credit = 1 << 19,

    /// <summary>A month or its abbreviation.</summary>
    Month = 1 << 20,

    /// <summary>A weekday.</summary>
    Weekday = 1 << 21,

    /// <summary>The first part of a newsgroup's name.</summary>
    Hierarchy = 1 << 22,

    /// <summary>An abbreviation only before a small letter: <c>the temp. was</c>.</summary>
    BeforeSmall = 1 << 23,

    /// <summary>Seen: a line break that ends a sentence stands before the token.</summary>
    LineBefore = 1L << 32,

    /// <summary>Seen: a paragraph ends before the token.</summary>
    ParagraphBefore = 1L << 33,

    /// <summary>Seen: the token is a full stop, question mark, exclamation mark or ellipsis.</summary>
    Terminator = 1L << 34,

    /// <summary>The length of the first piece of a word that is split.</summary>
    FirstPiece = 0xFUL << 56,

    /// <summary>The length of the second piece.</summary>
    SecondPiece = 0xFUL << 60,

    /// <summary>Every kind of abbreviation.</summary>
    AnyAbbreviation = Title | Abbreviation | Closing | BeforeNumber | BeforeSmall | AfterComma | AfterEt,

    /// <summary>What ends the sentence before the token.</summary>
    Break = LineBefore | ParagraphBefore,
}
