using NewsTools.Training.Models;
using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>
/// The pretrained vectors for names: those of the frequent words, which all layers share, and those of the rarer words, of
/// which the model keeps codes alone; they are read here as the codes give them.
/// </summary>
internal sealed class NameVectors
{
    /// <summary>The number of frequent words, whose vectors the layers share.</summary>
    public const int Shared = 60_000;

    private const int Parts = 10;
    private readonly WordVectors _vectors;
    private readonly float[] _rare;

    public NameVectors(WordVectors vectors)
    {
        _vectors = vectors;
        Codes = new RowCoder(vectors.From(Shared), WordVectors.Size, Parts);
        _rare = new float[Codes.Rows * WordVectors.Size];
        for (var row = 0; row < Codes.Rows; row++) Codes.Decode(row, _rare.AsSpan(row * WordVectors.Size, WordVectors.Size));
    }

    /// <summary>The words, most frequent first, in lower case.</summary>
    public string[] Words => _vectors.Words;

    /// <summary>The codes of the words after the shared ones.</summary>
    public RowCoder Codes { get; }

    /// <summary>The vector of a word.</summary>
    public ReadOnlySpan<float> this[int word] => word < Shared ? _vectors[word] : _rare.AsSpan((word - Shared) * WordVectors.Size, WordVectors.Size);
}
