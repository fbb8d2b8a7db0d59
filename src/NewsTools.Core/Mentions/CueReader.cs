namespace NewsTools;

/// <summary>Gathers the cues of a phrase from its words, their shape and their neighbours.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class CueReader(NameScan scan)
{
    private readonly SurfaceCues _surface = new(scan);
    private readonly ContextCues _context = new(scan);

    /// <summary>The cues that the phrase's sentence gives; what the document adds comes later.</summary>
    public CueSet Read(in NamePhrase phrase)
    {
        var cues = default(CueSet);
        cues.Add(NameCue.Always);
        _surface.Read(phrase, ref cues);
        _context.Read(phrase, ref cues);
        return cues;
    }
}
