using NewsTools.Training.Quantities;

namespace NewsTools.Core.Tests.Quantities;

/// <summary>The corpus of quantities, and what is found in a text.</summary>
internal static class QuantityTexts
{
    public static string File { get; } = Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Quantities", "Corpus", "quantities.tsv");

    public static IReadOnlyList<QuantityCase> Cases { get; } = QuantityCorpus.Read(File);

    public static IReadOnlyList<Quantity> Find(string text) =>
        NewsPipeline.Default.Analyze(new Article(text), Layers.Quantities).Quantities;
}
