namespace NewsTools;

/// <summary>What an image says of a single word.</summary>
/// <param name="Kinds">The kinds of its readings, see <see cref="LexiconMatch.KindBits"/>.</param>
/// <param name="Surface">The number of the surface.</param>
/// <param name="Case">How the letters agree; <see cref="LexiconCase.None"/> where the word is no surface.</param>
/// <param name="HasLonger">Whether a longer surface may begin with it.</param>
internal readonly record struct KnownWord(ulong Kinds, int Surface, LexiconCase Case, bool HasLonger);
