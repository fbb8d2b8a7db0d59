using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>The ranges of the states of tagger and parser, in training and in use.</summary>
internal static class SyntaxRanges
{
    /// <summary>The sum over the window, rectified: up to 15.9.</summary>
    public static ByteRange Window => new(0, 3);

    /// <summary>The recurrent layer over words: from -1 to 1.</summary>
    public static ByteRange Early => new(64, 6);

    /// <summary>Local states, rectified: up to 7.9.</summary>
    public static ByteRange Local => new(0, 4);

    /// <summary>Local states and the recurrent layer above them, in the same steps as local states: from -2 to 5.9.</summary>
    public static ByteRange State => new(32, 4);

    /// <summary>The sum of a dependent's and a head's part, rectified: up to 7.9.</summary>
    public static ByteRange Pair => new(0, 4);
}
