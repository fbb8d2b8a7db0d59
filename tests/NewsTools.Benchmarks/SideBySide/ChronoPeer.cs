namespace NewsTools.Benchmarks.SideBySide;

/// <summary>chrono-node, which finds and resolves dates in English text.</summary>
internal static class ChronoPeer
{
    /// <summary>Measures it over some texts.</summary>
    /// <exception cref="InvalidOperationException">node or npm is missing or fails.</exception>
    public static Rounds Measure(string[] texts, int rounds)
    {
        using var result = PeerProcess.Measure("chrono", texts, rounds);
        return PeerProcess.Read(result, "parse", "chrono-node");
    }
}
