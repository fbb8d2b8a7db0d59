namespace NewsTools.Entities;

/// <summary>One time that somebody was met who is no thing.</summary>
/// <param name="Candidate">The candidate's index.</param>
/// <param name="Place">Its place in the order in which all were met.</param>
internal readonly record struct Meeting(int Candidate, int Place);
