using System.Globalization;
using System.Numerics;

namespace NewsTools;

/// <summary>
/// How much each cue speaks for no name, person, organisation and place: natural logarithms of odds, fitted on the
/// training corpora (multinomial logistic regression), so that the shares that follow are calibrated.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>The number of cues.</summary>
    public static readonly int CueCount = Enum.GetValues<NameCue>().Length;

    private static readonly Lazy<NameWeights> BuiltIn = new(Load);
    private readonly Vector4[] _weights;

    public NameWeights(Vector4[] weights) => _weights = weights;

    /// <summary>The weights that come with the library.</summary>
    public static NameWeights Default => BuiltIn.Value;

    /// <summary>The sums of the cues' weights.</summary>
    public Vector4 Score(in CueSet cues)
    {
        var sum = Vector4.Zero;
        foreach (var cue in cues) sum += _weights[(int)cue];
        return sum;
    }

    /// <summary>The cue that speaks most for a column.</summary>
    public NameCue Strongest(in CueSet cues, int column)
    {
        var (best, strongest) = (float.MinValue, NameCue.Always);
        foreach (var cue in cues)
        {
            var weight = _weights[(int)cue];
            if (cue == NameCue.Always || weight[column] <= best) continue;
            (best, strongest) = (weight[column], cue);
        }

        return strongest;
    }

    /// <summary>The weights in a table: cue, none, person, organization, place, parted by tabs; lines with # are comments.</summary>
    /// <exception cref="FormatException">A row is malformed.</exception>
    public static NameWeights Read(TextReader reader)
    {
        var weights = new Vector4[CueCount];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 5 || !Enum.TryParse<NameCue>(cells[0], out var cue)) throw new FormatException($"'{line}' is no row of cue and four weights.");
            weights[(int)cue] = new Vector4(Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]));
        }

        return new NameWeights(weights);
    }

    private static float Number(string cell) => float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static NameWeights Load()
    {
        using var stream = typeof(NameWeights).Assembly.GetManifestResourceStream("name-cues.tsv")
            ?? throw new InvalidOperationException("The assembly has no resource 'name-cues.tsv'.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
