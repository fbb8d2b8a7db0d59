namespace NewsTools.Training.Names;

/// <summary>A segment of a sentence as the network learns from it.</summary>
/// <param name="Words">The words from two before its first token to two after its last; null outside the sentence.</param>
/// <param name="Cues">For each token its rows of <see cref="TokenCues"/>.</param>
/// <param name="Allowed">For each token the tags that the gold allows, as bits; 0 where it is no candidate.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record NameSequence(NameWord?[] Words, byte[][] Cues, uint[] Allowed, float Weight)
{
    public int Count => Allowed.Length;
}
