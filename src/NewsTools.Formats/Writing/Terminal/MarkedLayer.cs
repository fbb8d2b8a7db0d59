namespace NewsTools.Formats.Writing;

/// <summary>What an article is shown with.</summary>
public enum MarkedLayer
{
    /// <summary>Names, by what they name.</summary>
    Names,

    /// <summary>Noun phrases and pronouns that stand for somebody or something named or told of elsewhere.</summary>
    References,

    /// <summary>When, how long, how often.</summary>
    Times,

    /// <summary>How much, how many.</summary>
    Quantities,

    /// <summary>Who said what.</summary>
    Statements,
}
