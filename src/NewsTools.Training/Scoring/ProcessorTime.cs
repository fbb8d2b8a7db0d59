namespace NewsTools.Training.Scoring;

/// <summary>Measures by processor time, so that other processes count little.</summary>
internal static class ProcessorTime
{
    /// <summary>The least time of several rounds in seconds, after a round that does not count.</summary>
    public static double Best(int rounds, Action run)
    {
        run();
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }
}
