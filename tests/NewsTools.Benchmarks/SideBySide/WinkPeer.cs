namespace NewsTools.Benchmarks.SideBySide;

/// <summary>wink-nlp with its web model.</summary>
internal static class WinkPeer
{
    /// <summary>Measures its sentence pipe and its full pipe over some texts.</summary>
    /// <exception cref="InvalidOperationException">node or npm is missing or fails.</exception>
    public static (Rounds Sentences, Rounds Full) Measure(string[] texts, int rounds)
    {
        using var result = PeerProcess.Measure("wink", texts, rounds);
        return (PeerProcess.Read(result, "sbd", "wink-nlp, sentence pipe"), PeerProcess.Read(result, "full", "wink-nlp, full pipe"));
    }
}
