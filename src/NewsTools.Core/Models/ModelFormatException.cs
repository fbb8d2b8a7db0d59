namespace NewsTools;

/// <summary>A model file that is damaged, cut short, of another version or no model at all. The message says what was found and what was expected.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public ModelFormatException(string message) : base(message)
    {
    }

    /// <summary>Says what is wrong, and what led there.</summary>
    public ModelFormatException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Says nothing; the other constructors do.</summary>
    public ModelFormatException()
    {
    }
}
