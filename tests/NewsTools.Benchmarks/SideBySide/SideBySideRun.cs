using System.Globalization;

namespace NewsTools.Benchmarks.SideBySide;

/// <summary>
/// Runs a named peer and NewsTools over the same texts in the same run, each on one thread, and prints words a
/// second and ratios. Tokens stand beside the peer's sentence pipe, all else beside its full pipe.
/// </summary>
internal static class SideBySideRun
{
    private const int PeerRounds = 15;
    private const int OwnRounds = 45;

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when all went well, 1 when the peer could not run.</returns>
    public static int Run(TextWriter output)
    {
        var texts = BenchmarkArticles.Texts;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} articles, {BenchmarkArticles.WordCount} words"));
        try
        {
            var (sentences, full) = WinkPeer.Measure(texts, PeerRounds);
            Write(sentences, sentences, output);
            Write(full, full, output);
            foreach (var rounds in OwnStages.Measure(texts, OwnRounds))
                Write(rounds, rounds.Name.EndsWith(nameof(Layers.Tokens), StringComparison.Ordinal) ? sentences : full, output);
            return 0;
        }
        catch (Exception problem) when (problem is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            output.WriteLine($"The peer could not run: {problem.Message} It needs node and npm.");
            return 1;
        }
    }

    private static void Write(Rounds rounds, Rounds peer, TextWriter output)
    {
        var words = (double)BenchmarkArticles.WordCount;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rounds.Name,-28} {words / rounds.Best,12:N0} best {words / rounds.Median,12:N0} median words/s   {peer.Best / rounds.Best,6:F2} x best {peer.Median / rounds.Median,6:F2} x median of {peer.Name}"));
    }
}
