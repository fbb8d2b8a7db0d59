namespace NewsTools;

/// <summary>In which form a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a name: <c>Vladimir Putin</c>, <c>Seoul</c>.</summary>
    Name,

    /// <summary>By a noun phrase: <c>the officer</c>, <c>the ministry</c>.</summary>
    Nominal,

    /// <summary>By a pronoun: <c>he</c>, <c>its</c>.</summary>
    Pronoun,
}
