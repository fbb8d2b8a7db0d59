namespace NewsTools;

/// <summary>
/// A half-open range <c>[Start, End)</c> of a text, counted in UTF-16 code units. This is the one place that says
/// so: every <c>Start</c> and <c>Length</c> of the library means this.
/// </summary>
/// <param name="Start">The offset of the first code unit, from 0.</param>
/// <param name="Length">The number of code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes the span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies within this span; an equal span does.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
