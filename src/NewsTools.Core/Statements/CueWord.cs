namespace NewsTools.Statements;

/// <summary>A form that is a cue.</summary>
/// <param name="Entries">Its readings, those of the most words first.</param>
/// <param name="Speech">The reading as a verb that leads to clauses and direct speech alike, or null.</param>
internal readonly record struct CueWord(CueEntry[]? Entries, CueEntry? Speech)
{
    /// <summary>A form with its readings.</summary>
    public static CueWord Of(CueEntry[] entries) => new(entries, Array.Find(entries, entry => entry.Part == CuePart.Verb && entry.Tail.Length == 0 && entry.Has(CueFrames.Quote)));

    /// <summary>What is asked of it before its readings.</summary>
    public CueMarks Marks()
    {
        var marks = Speech is null ? CueMarks.None : CueMarks.Speech;
        foreach (var entry in Entries ?? [])
        {
            if (entry.Part != CuePart.Carrier) marks |= entry.Tail.Length == 0 ? CueMarks.StartsAlone : CueMarks.StartsWithTail;
            if (entry.Part == CuePart.Verb) marks |= entry.Has(CueFrames.That | CueFrames.Quote | CueFrames.Np) ? CueMarks.Verb | CueMarks.LeadsOn : CueMarks.Verb;
        }

        return marks;
    }
}
