namespace NewsTools.Training.Entities;

/// <summary>One pronoun with its candidates.</summary>
/// <param name="Sort">The sort of pronoun.</param>
/// <param name="Cues">The cues of each candidate.</param>
/// <param name="Right">The index of the right candidate, or -1 where none is.</param>
internal sealed record PronounLesson(int Sort, IReadOnlyList<ulong> Cues, int Right);
