namespace NewsTools.Formats.Reading;

/// <summary>One paragraph of a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="LinkLength">How many of its characters, without white space, are links.</param>
/// <param name="Length">How many characters it has without white space.</param>
internal readonly record struct HtmlParagraph(string Text, int LinkLength, int Length)
{
    /// <summary>Whether all of it is links.</summary>
    public bool IsLink => LinkLength == Length;
}
