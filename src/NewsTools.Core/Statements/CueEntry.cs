namespace NewsTools.Statements;

/// <summary>One reading of a cue, a line of <c>cues.tsv</c>.</summary>
/// <param name="Words">The base form, with its particle or the further words of a phrase.</param>
/// <param name="Part">What kind of word it is.</param>
/// <param name="Stance">What a source does with it.</param>
/// <param name="Certainty">How sure it makes the content.</param>
/// <param name="Frames">The constructions in which it leads to content.</param>
/// <param name="Prepositions">The prepositions that lead to content (<see cref="CuePrepositions"/>).</param>
/// <param name="Tail">The hashes of the words behind the first.</param>
internal sealed record CueEntry(
    string Words, CuePart Part, Stance Stance, Certainty Certainty, CueFrames Frames, uint Prepositions, uint[] Tail)
{
    public bool Has(CueFrames frames) => (Frames & frames) != 0;

    public bool Takes(uint preposition) => (Prepositions & CuePrepositions.MaskOf(preposition)) != 0;
}
