namespace NewsTools.Training.Acceptance;

/// <summary>One row of an acceptance file and whether the analysis has it.</summary>
/// <param name="Section">The file's section: <c>article</c>, <c>entities</c>, <c>times</c> …</param>
/// <param name="Expected">What must be there, in words.</param>
/// <param name="Shortfall">What is there instead, or null where the row holds.</param>
internal sealed record AcceptanceRow(string Section, string Expected, string? Shortfall)
{
    public bool Holds => Shortfall is null;
}
