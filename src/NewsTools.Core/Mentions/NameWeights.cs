using System.Globalization;
using System.Numerics;

namespace NewsTools;

/// <summary>
/// How much each cue speaks for no name, person, organisation and place, for each <see cref="PhraseGroup"/>: natural
/// logarithms of odds, fitted on the training corpora (multinomial logistic regression), so that the shares that
/// follow are calibrated.
/// </summary>
/// <param name="weights">One for each group and cue, group by group.</param>
internal sealed class NameWeights(Vector4[] weights)
{
    /// <summary>The number of cues.</summary>
    public static readonly int CueCount = EnumName.CountOf<NameCue>();

    /// <summary>The number of weights.</summary>
    public static readonly int Count = CueCount * EnumName.CountOf<PhraseGroup>();

    private static readonly Lazy<NameWeights> BuiltIn = new(Load);

    /// <summary>The cues by which the lexicon knows a phrase.</summary>
    private static readonly CueSet Known = CueSet.Of(
        NameCue.IsCountry, NameCue.IsCapital, NameCue.IsCity, NameCue.IsRegion, NameCue.IsPlace, NameCue.IsPeople, NameCue.IsOrganization,
        NameCue.IsAgency, NameCue.IsOutlet, NameCue.IsParty, NameCue.IsLegislature, NameCue.IsCompany, NameCue.IsTeam, NameCue.IsFacility,
        NameCue.IsPerson, NameCue.IsOtherName, NameCue.IsGivenName, NameCue.IsSurname, NameCue.IsTitle, NameCue.IsHead, NameCue.IsNoName,
        NameCue.FirstGivenName, NameCue.FirstSurname, NameCue.LastSurname, NameCue.LastGivenName, NameCue.LastOrgHead, NameCue.FirstOrgHead,
        NameCue.LastPlaceHead, NameCue.FirstPlaceHead, NameCue.LastFacilityHead, NameCue.FirstFacilityHead, NameCue.HasPlace,
        NameCue.HasPeople, NameCue.HasOrganization);

    /// <summary>The weights that come with the library.</summary>
    public static NameWeights Default => BuiltIn.Value;

    /// <summary>Where the weights of a phrase with these cues begin.</summary>
    public static int OffsetOf(in CueSet cues) => CueCount * (int)(
        cues.Overlaps(Known) ? PhraseGroup.Known : cues.Has(NameCue.OneWord) ? PhraseGroup.Word : PhraseGroup.Phrase);

    /// <summary>How much the rules' cues count beside what the network thinks, which has seen them.</summary>
    private const float RulesShare = 0.6f;

    /// <summary>The sums of the weights of a phrase's cues, and what the network thinks.</summary>
    public Vector4 Score(in NamePhrase phrase) =>
        phrase.Learned == Vector4.Zero ? Score(phrase.Cues) : phrase.Learned + Score(phrase.Cues) * RulesShare;

    /// <summary>The sums of the cues' weights.</summary>
    public Vector4 Score(in CueSet cues)
    {
        var offset = OffsetOf(cues);
        var sum = Vector4.Zero;
        foreach (var cue in cues) sum += weights[offset + (int)cue];
        return sum;
    }

    /// <summary>The cue that speaks most for a column.</summary>
    public NameCue Strongest(in CueSet cues, int column)
    {
        var offset = OffsetOf(cues);
        var (best, strongest) = (float.MinValue, NameCue.Always);
        foreach (var cue in cues)
        {
            var weight = weights[offset + (int)cue];
            if (cue == NameCue.Always || weight[column] <= best) continue;
            (best, strongest) = (weight[column], cue);
        }

        return strongest;
    }

    /// <summary>The weights in a table: group, cue, none, person, organization, place, parted by tabs; lines with # are comments.</summary>
    /// <exception cref="FormatException">A row is malformed.</exception>
    public static NameWeights Read(TextReader reader)
    {
        var weights = new Vector4[Count];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 6 || !EnumName.TryRead<PhraseGroup>(cells[0], out var group) || !EnumName.TryRead<NameCue>(cells[1], out var cue))
                throw new FormatException($"'{line}' is no row of group, cue and four weights.");
            weights[(CueCount * (int)group) + (int)cue] = new Vector4(Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]));
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
