namespace NewsTools;

/// <summary>What was counted of one term.</summary>
/// <param name="Count">How often it occurs.</param>
/// <param name="Class">What it mostly is.</param>
/// <param name="MostlyCapitalized">Whether it is mostly written with a capital where no sentence starts.</param>
internal readonly record struct WordFrequency(int Count, WordClass Class, bool MostlyCapitalized);
