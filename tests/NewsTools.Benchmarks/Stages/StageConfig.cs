using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace NewsTools.Benchmarks.Stages;

/// <summary>How stages are measured: with memory, and as words a second.</summary>
public sealed class StageConfig : ManualConfig
{
    public StageConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new WordsPerSecondColumn());
    }
}
