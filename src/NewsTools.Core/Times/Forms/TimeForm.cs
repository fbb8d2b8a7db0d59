namespace NewsTools;

/// <summary>The meaning of a time expression before it is resolved. Immutable.</summary>
internal abstract class TimeForm
{
    /// <summary>The TIMEX3 type.</summary>
    public virtual TimeType Type => TimeType.Date;

    /// <summary>What rules of later levels may take it for.</summary>
    public abstract TimeReading[] Readings { get; }

    /// <summary>What it comes to. Never throws, whatever the context.</summary>
    public abstract Resolution Resolve(TimeContext context);

    /// <summary>Whether it names its year, so that what follows can lean on it.</summary>
    public virtual bool NamesYear => false;
}
