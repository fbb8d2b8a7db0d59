namespace NewsTools;

/// <summary>One thing that an item can be taken for.</summary>
/// <param name="Symbol">A <see cref="TimeClass"/>, a group or a word, by its number in the lexicon.</param>
/// <param name="Value">What the word stands for within its class; see times-words.tsv.</param>
internal readonly record struct TimeReading(ushort Symbol, int Value)
{
    /// <summary>None; made so that no generic method is compiled for it at start.</summary>
    public static readonly TimeReading[] None = (TimeReading[])Array.CreateInstance(typeof(TimeReading), 0);

    /// <summary>Readings of classes that carry no value.</summary>
    public static TimeReading[] Of(params TimeClass[] classes)
    {
        var readings = new TimeReading[classes.Length];
        for (var i = 0; i < classes.Length; i++) readings[i] = new TimeReading((ushort)classes[i], 0);
        return readings;
    }
}
