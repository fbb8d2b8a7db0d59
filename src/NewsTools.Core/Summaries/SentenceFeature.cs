namespace NewsTools;

/// <summary>One thing that speaks for a sentence.</summary>
/// <param name="Name">Its name, as reasons show it.</param>
/// <param name="Weight">Its share of the score; the shares of all features add up to 1.</param>
/// <param name="Values">Its value for each sentence, from 0 to 1.</param>
internal sealed record SentenceFeature(string Name, double Weight, Func<SentenceScene, double[]> Values);
