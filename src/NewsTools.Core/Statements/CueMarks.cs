namespace NewsTools.Statements;

/// <summary>What is asked of a form of a cue before its readings.</summary>
[Flags]
internal enum CueMarks : byte
{
    /// <summary>It only carries other cues, or is none.</summary>
    None = 0,

    /// <summary>A statement can be read off it.</summary>
    StartsAlone = 1,

    /// <summary>A statement can be read off it with the further words of one of its readings behind it alone.</summary>
    StartsWithTail = 2,

    /// <summary>It is a verb that leads to clauses and direct speech alike.</summary>
    Speech = 4,

    /// <summary>It is a verb in one of its readings.</summary>
    Verb = 8,

    /// <summary>It is a verb that leads to a clause, direct speech or a thing.</summary>
    LeadsOn = 16,

    /// <summary>A statement can be read off it in one way or the other.</summary>
    Starts = StartsAlone | StartsWithTail,
}
