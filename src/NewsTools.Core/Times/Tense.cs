namespace NewsTools;

/// <summary>Which way the verb beside a time looks.</summary>
internal enum Tense : byte
{
    /// <summary>No verb says.</summary>
    Unknown,

    /// <summary>Before the article's date.</summary>
    Past,

    /// <summary>After it.</summary>
    Future,
}
