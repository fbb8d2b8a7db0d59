namespace NewsTools.Training.Names;

/// <summary>The widths and shares of dropout of the name network. Widths come in multiples of 16, numbers of rows are powers of two.</summary>
internal sealed record NameShape
{
    /// <summary>The dimensions of the pretrained vectors, filled up with zeros.</summary>
    public const int VectorSize = 112;

    /// <summary>The kinds of the lexicon, one bit each.</summary>
    public const int KindRows = 64;

    public int WordSize { get; init; } = 48;

    public int FormSize { get; init; } = 32;

    public int[] SlotSizes { get; init; } = [16, 16, 16, 16, 16, 32, 32, 16];

    public int[] SlotRows { get; init; } = [256, 1024, 4096, 256, 1024, 4096, 8192, 1024];

    public int GramRows { get; init; } = 8192;

    public int GramSize { get; init; } = 32;

    public int KindSize { get; init; } = 32;

    public int TypeSize { get; init; } = 128;

    public int WindowSize { get; init; } = 96;

    public int LocalSize { get; init; } = 96;

    public int UpperSize { get; init; } = 96;

    public float WordDrop { get; init; } = 1f;

    public float VectorDrop { get; init; } = 0.05f;

    /// <summary>How often what the lexicon says of a word is left out.</summary>
    public float KindDrop { get; init; } = 0.15f;

    /// <summary>How often what rules and lexicon say of a segment is left out.</summary>
    public float CueDrop { get; init; } = 0.15f;

    public float InputDrop { get; init; } = 0.1f;

    public float TypeDrop { get; init; } = 0.15f;

    public float LocalDrop { get; init; } = 0.15f;

    /// <summary>The width of all features of a word beside each other.</summary>
    public int TypeInput => VectorSize + WordSize + FormSize + SlotSizes.Sum() + GramSize + KindSize;
}
