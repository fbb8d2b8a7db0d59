namespace NewsTools.Formats.Writing;

/// <summary>Where a record goes: a tree of objects, lists and scalars, written in order. JSON and YAML are its forms.</summary>
internal abstract class RecordSink
{
    public abstract void StartObject();

    public abstract void EndObject();

    public abstract void StartArray();

    public abstract void EndArray();

    /// <summary>The key of the next value.</summary>
    public abstract void Key(string name);

    public abstract void Value(string value);

    public abstract void Value(long value);

    public abstract void Value(double value);

    public abstract void Value(decimal value);

    public abstract void Value(bool value);

    /// <summary>A key with its text, or nothing where there is none.</summary>
    public void Field(string name, string? value)
    {
        if (value is null) return;
        Key(name);
        Value(value);
    }

    /// <summary>A key with its number, or nothing where there is none.</summary>
    public void Field(string name, long? value)
    {
        if (value is not { } number) return;
        Key(name);
        Value(number);
    }

    /// <summary>A key with its number, or nothing where there is none.</summary>
    public void Field(string name, double? value)
    {
        if (value is not { } number) return;
        Key(name);
        Value(number);
    }

    /// <summary>A key with its number, or nothing where there is none.</summary>
    public void Field(string name, decimal? value)
    {
        if (value is not { } number) return;
        Key(name);
        Value(number);
    }

    /// <summary>A key with a score or probability, to four decimals: the last digits of a sum may differ from machine to machine.</summary>
    public void Score(string name, double value) => Field(name, Math.Round(value, 4));

    /// <summary>A key with <c>true</c>, or nothing where it is false: absent means no.</summary>
    public void Flag(string name, bool value)
    {
        if (!value) return;
        Key(name);
        Value(true);
    }

    /// <summary>The two fields of a place in the text.</summary>
    public void Place(TextSpan span)
    {
        Field("start", span.Start);
        Field("length", span.Length);
    }
}
