namespace NewsTools.Entities;

/// <summary>The tokens of a phrase.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Head">Index of the syntactic head.</param>
internal readonly record struct NamePlace(int First, int End, int Head)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - First;
}
