using System.Globalization;
using System.Numerics;

namespace NewsTools.Entities;

/// <summary>The weight of each cue for each sort of pronoun. Immutable.</summary>
internal sealed class ReferenceWeights
{
    /// <summary>The sorts of pronouns: he and she, it, they, its.</summary>
    public const int Sorts = 4;

    private static readonly Lazy<ReferenceWeights> BuiltIn = new(() => new ReferenceWeights(Read()));
    private readonly int[] _weights;

    /// <param name="weights">For each cue the weights of the sorts.</param>
    public ReferenceWeights(int[] weights) => _weights = weights;

    /// <summary>The weights that come with the library.</summary>
    public static ReferenceWeights Default => BuiltIn.Value;

    /// <summary>The sum of the weights of some cues.</summary>
    /// <param name="cues">One bit for each <see cref="ReferenceCue"/>.</param>
    /// <param name="sort">The sort of pronoun.</param>
    public int Score(ulong cues, int sort)
    {
        var sum = 0;
        for (; cues != 0; cues &= cues - 1) sum += _weights[BitOperations.TrailingZeroCount(cues) * Sorts + sort];
        return sum;
    }

    private static int[] Read()
    {
        var weights = new int[EnumName.CountOf<ReferenceCue>() * Sorts];
        foreach (var row in EmbeddedLines.Rows("reference-cues.tsv"))
            for (var sort = 0; sort < Sorts; sort++)
                weights[(int)EnumName.Read<ReferenceCue>(row[0]) * Sorts + sort] = int.Parse(row[sort + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return weights;
    }
}
