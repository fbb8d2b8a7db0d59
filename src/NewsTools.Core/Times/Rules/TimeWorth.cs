namespace NewsTools;

/// <summary>What a token is worth to times.</summary>
internal enum TimeWorth : byte
{
    /// <summary>It can be part of none.</summary>
    None,

    /// <summary>It can be part of one that others make.</summary>
    Glue,

    /// <summary>It is worth a look at what stands around it.</summary>
    Wakes,

    /// <summary>The stroke of 11/12/22 and the colon of 10:30, which wake where a tokenizer parts them.</summary>
    Joins,
}
