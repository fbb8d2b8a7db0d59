namespace NewsTools;

/// <summary>A stretch of text that a rule made a meaning of.</summary>
internal sealed class TimeNode(TimeForm form)
{
    /// <summary>The meaning.</summary>
    public TimeForm Form { get; } = form;

    /// <summary>What the words around it do to it.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>Whether it is an expression by itself, or only a part of a longer one.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Expressions within this one that stand by themselves too: the two ends of a range.</summary>
    public TimeNode[] Parts { get; init; } = [];

    /// <summary>The same stretch with another meaning.</summary>
    public TimeNode With(TimeForm other) => new(other)
    {
        Modifier = Modifier, Stands = Stands, Confidence = Confidence, Parts = Parts, Rule = Rule, Span = Span, FirstToken = FirstToken,
    };

    /// <summary>The rule's name; the matcher sets it.</summary>
    public string Rule { get; set; } = "";

    /// <summary>Index of the first token in the document; the matcher sets it.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Index of the first token; the matcher sets it.</summary>
    public int FirstToken { get; set; }
}
