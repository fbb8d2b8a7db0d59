using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>How articles are read. Immutable.</summary>
public sealed record ImportOptions
{
    /// <summary>Everything found out from the input, with the default limits.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The form of the input; null finds it out, by content first and the file's extension second.</summary>
    public ImportFormat? Format { get; init; }

    /// <summary>The encoding of the input, whatever it says itself; null finds it out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The date of publication, whatever the input says; null takes the input's.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The outlet, whatever the input says; null takes the input's.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The most bytes that one archive may expand to, 16 GiB by default. A file that is no archive has no limit but
    /// that one article is one string, at most 1,073,741,791 UTF-16 units.
    /// </summary>
    public long MaxExpandedBytes { get; init; } = 16L << 30;

    /// <summary>
    /// How many times its own size an archive may expand to, once it gives more than 16 MiB; 200 by default. Text
    /// shrinks to a third or a tenth, machine-made text to a fiftieth; deflate's limit, and a bomb's aim, is 1,032.
    /// </summary>
    public int MaxExpansionRatio { get; init; } = 200;
}
