namespace NewsTools.Statements;

/// <summary>Whether a statement can be read off a form.</summary>
internal enum CueStart : byte
{
    /// <summary>It only carries other cues.</summary>
    Never,

    /// <summary>Only with the further words of one of its readings behind it.</summary>
    WithTail,

    /// <summary>By itself.</summary>
    Alone,
}
