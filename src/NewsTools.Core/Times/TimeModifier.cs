namespace NewsTools;

/// <summary>What the words around a time do to its value; the <c>mod</c> attribute of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimeModifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Earlier than the value: <c>more than a decade ago</c>.</summary>
    Before,

    /// <summary>Later than the value: <c>less than a year ago</c>.</summary>
    After,

    /// <summary>At the value or earlier: <c>no less than a year ago</c>.</summary>
    OnOrBefore,

    /// <summary>At the value or later: <c>no more than a year ago</c>.</summary>
    OnOrAfter,

    /// <summary>Shorter than the value: <c>less than two hours</c>.</summary>
    LessThan,

    /// <summary>Longer than the value: <c>more than five minutes</c>.</summary>
    MoreThan,

    /// <summary>The value or shorter: <c>up to 10 days</c>.</summary>
    EqualOrLess,

    /// <summary>The value or longer: <c>at least 10 days</c>.</summary>
    EqualOrMore,

    /// <summary>Its first part: <c>early Tuesday</c>, <c>the beginning of March</c>. The range is the first half.</summary>
    Start,

    /// <summary>Its middle: <c>mid-2023</c>. The range is the middle third.</summary>
    Mid,

    /// <summary>Its last part: <c>late last year</c>, <c>the end of March</c>. The range is the second half.</summary>
    End,

    /// <summary>About the value: <c>about 20 years</c>, <c>around noon</c>.</summary>
    Approx,
}
