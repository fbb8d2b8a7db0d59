using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>Some wildcard patterns, compiled once; none at all lets everything pass.</summary>
internal sealed class WildcardSet
{
    private readonly WildcardPattern[] _patterns;

    public WildcardSet(IEnumerable<string>? patterns) =>
        _patterns = [.. (patterns ?? []).Select(pattern => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant))];

    /// <summary>Whether one of the patterns matches one of the values.</summary>
    public bool Matches(params ReadOnlySpan<string?> values)
    {
        if (_patterns.Length == 0) return true;
        foreach (var value in values)
            foreach (var pattern in _patterns)
                if (value is not null && pattern.IsMatch(value)) return true;
        return false;
    }
}
