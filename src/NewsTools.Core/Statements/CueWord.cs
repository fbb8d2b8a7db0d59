namespace NewsTools.Statements;

/// <summary>A form that is a cue, with what is asked of it before its readings.</summary>
/// <param name="Entries">Its readings, those of the most words first.</param>
/// <param name="Speech">The reading as a verb that leads to clauses and direct speech alike, or null.</param>
/// <param name="Start">Whether a statement can be read off it.</param>
/// <param name="IsVerb">Whether it is a verb in one of its readings.</param>
/// <param name="LeadsOn">Whether it is one that leads to a clause, direct speech or a thing.</param>
internal readonly record struct CueWord(CueEntry[]? Entries, CueEntry? Speech, CueStart Start, bool IsVerb, bool LeadsOn)
{
    /// <summary>A form with its readings.</summary>
    public static CueWord Of(CueEntry[] entries) => new(
        entries,
        Array.Find(entries, entry => entry.Part == CuePart.Verb && entry.Tail.Length == 0 && entry.Has(CueFrames.Quote)),
        Array.TrueForAll(entries, entry => entry.Part == CuePart.Carrier) ? CueStart.Never : Array.Exists(entries, entry => entry.Part != CuePart.Carrier && entry.Tail.Length == 0) ? CueStart.Alone : CueStart.WithTail,
        Array.Exists(entries, entry => entry.Part == CuePart.Verb),
        Array.Exists(entries, entry => entry.Part == CuePart.Verb && entry.Has(CueFrames.That | CueFrames.Quote | CueFrames.Np)));
}
