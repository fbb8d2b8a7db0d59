namespace NewsTools;

/// <summary>What a source does with the content of a statement; <c>docs/statements.md</c> gives the verbs of each.</summary>
public enum Stance
{
    /// <summary>Gives it as so, without more: <c>said</c>.</summary>
    States,

    /// <summary>Says that what was claimed or asked before is so.</summary>
    Confirms,

    /// <summary>Grants what is unwelcome or was in doubt.</summary>
    Admits,

    /// <summary>Says that a claim is not so.</summary>
    Denies,

    /// <summary>Takes or shares a view, plan or side.</summary>
    Agrees,

    /// <summary>Turns down a view, plan or side.</summary>
    Disagrees,

    /// <summary>Gives as so what the text leaves open: <c>claimed</c>, <c>alleged</c>.</summary>
    Claims,

    /// <summary>Says it with force or again.</summary>
    Insists,

    /// <summary>Points to a danger, or threatens.</summary>
    Warns,

    /// <summary>Wants others to act, with force.</summary>
    Demands,

    /// <summary>Puts a question or a request.</summary>
    Asks,

    /// <summary>Binds itself to what is to come.</summary>
    Promises,

    /// <summary>Means to do something.</summary>
    Plans,

    /// <summary>Puts forward what could be done.</summary>
    Proposes,

    /// <summary>Says what is to come.</summary>
    Predicts,

    /// <summary>Guesses, hints, estimates.</summary>
    Speculates,

    /// <summary>Holds it in mind: an opinion, knowledge, an impression.</summary>
    Believes,

    /// <summary>Gives it as the result of looking: <c>the poll found</c>.</summary>
    Finds,

    /// <summary>Decides with authority.</summary>
    Rules,

    /// <summary>Wishes for it.</summary>
    Wants,

    /// <summary>Thinks of it with worry or dread.</summary>
    Fears,

    /// <summary>Finds fault, accuses, mocks, complains.</summary>
    Criticises,

    /// <summary>Finds it good, thanks, welcomes.</summary>
    Praises,

    /// <summary>Says that it is sorry.</summary>
    Apologises,

    /// <summary>Will not say or do.</summary>
    Declines,
}
