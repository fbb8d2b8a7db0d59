namespace NewsTools.Formats.Reading;

/// <summary>The limits under which an address is fetched. Immutable.</summary>
public sealed record UriOptions
{
    /// <summary>The default limits.</summary>
    public static UriOptions Default { get; } = new();

    /// <summary>The most bytes that an answer may have, unpacked; 20 MiB by default.</summary>
    public long MaxBytes { get; init; } = 20 << 20;

    /// <summary>How long the whole fetch may take, redirects and body included; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed; 5 by default.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>
    /// Whether addresses of this machine and of private networks may be fetched; false by default, so that an address
    /// from elsewhere cannot read what only this machine can reach.
    /// </summary>
    public bool AllowPrivateNetwork { get; init; }
}
