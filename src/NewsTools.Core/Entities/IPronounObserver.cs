namespace NewsTools.Entities;

/// <summary>Looks on as pronouns are resolved and may decide otherwise: how the trainer sees candidates with their cues.</summary>
internal interface IPronounObserver
{
    /// <summary>A pronoun is to be resolved.</summary>
    void Start(int token, int sort);

    /// <summary>A candidate that fits it.</summary>
    void See(int candidate, int lastToken, ulong cues);

    /// <summary>The candidate to take, -1 for none, where the weights give <paramref name="best"/>.</summary>
    int Choose(int best);
}
