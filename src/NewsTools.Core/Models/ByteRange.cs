namespace NewsTools.Models;

/// <summary>
/// What the bytes that a <see cref="ByteLayer"/> reads stand for: numbers in steps of 1 / <see cref="Scale"/>, from
/// <see cref="Zero"/> steps below zero, 128 of them.
/// </summary>
/// <param name="Zero">The byte that is zero.</param>
internal readonly record struct ByteRange(byte Zero)
{
    /// <summary>How many steps are one.</summary>
    public const float Scale = 32;

    /// <summary>The largest byte.</summary>
    public const int Most = 127;

    /// <summary>Nothing below zero, and up to 3.97.</summary>
    public static ByteRange Rectified => new(0);

    /// <summary>From -1 to 2.97.</summary>
    public static ByteRange Signed => new(32);
}
