namespace NewsTools.Formats.Writing;

/// <summary>What a marked place is. Where two have the same place, the later in this list stands within the earlier.</summary>
internal enum MarkRole
{
    /// <summary>What was said.</summary>
    Content,

    /// <summary>Who said it.</summary>
    Source,

    /// <summary>The words that tell that it was said.</summary>
    Cue,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A place, a building, the people of a place.</summary>
    Place,

    /// <summary>A product, a weapon, an event, a law, a work.</summary>
    Thing,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A quantity.</summary>
    Quantity,
}
