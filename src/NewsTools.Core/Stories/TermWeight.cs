namespace NewsTools;

/// <summary>How much of a term a text has.</summary>
/// <param name="Term">Its hash.</param>
/// <param name="Weight">Its damped frequency, above 0.</param>
internal readonly record struct TermWeight(uint Term, float Weight);
