namespace NewsTools.Entities;

/// <summary>One time that a candidate was met.</summary>
/// <param name="Candidate">The candidate's index.</param>
/// <param name="Place">Its place in the order in which all were met.</param>
internal readonly record struct Meeting(int Candidate, int Place);
