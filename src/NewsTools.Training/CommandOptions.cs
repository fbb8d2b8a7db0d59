using System.Globalization;

namespace NewsTools.Training;

/// <summary>
/// The options of one call: <c>--name value</c>, <c>--name</c> alone for a switch, and what stands by itself.
/// A command reads what it knows and then calls <see cref="ThrowIfUnread"/>.
/// </summary>
internal sealed class CommandOptions
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the words after a command's name.</summary>
    /// <exception cref="UsageException">An option is given twice.</exception>
    public CommandOptions(ReadOnlySpan<string> words)
    {
        var plain = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsName(words[i])) { plain.Add(words[i]); continue; }
            var name = words[i];
            var hasValue = i + 1 < words.Length && !IsName(words[i + 1]);
            if (!_named.TryAdd(name[2..], hasValue ? words[++i] : ""))
                throw new UsageException($"The option '{name}' is given twice.");
        }

        Plain = plain;
    }

    /// <summary>The words that belong to no option.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>Whether an option is given, with a value or without.</summary>
    public bool Has(string name)
    {
        _read.Add(name);
        return _named.ContainsKey(name);
    }

    /// <summary>The value of an option, or <paramref name="otherwise"/> where it is not given.</summary>
    /// <exception cref="UsageException">The option is given without a value.</exception>
    public string Get(string name, string otherwise)
    {
        if (!Has(name)) return otherwise;
        return _named[name] is { Length: > 0 } value ? value : throw new UsageException($"The option '--{name}' needs a value.");
    }

    /// <summary>The value of an option that must be one of some words; null where it is not given.</summary>
    /// <exception cref="UsageException">The value is another word.</exception>
    public string? GetOneOf(string name, params ReadOnlySpan<string> allowed)
    {
        if (!Has(name)) return null;
        var value = Get(name, "");
        return allowed.Contains(value)
            ? value
            : throw new UsageException($"The option '--{name}' is '{value}'; it takes one of: {string.Join(", ", allowed.ToArray())}.");
    }

    /// <summary>The whole number of an option, or <paramref name="otherwise"/> where it is not given.</summary>
    /// <exception cref="UsageException">The value is no whole number.</exception>
    public int GetInt(string name, int otherwise)
    {
        if (!Has(name)) return otherwise;
        var value = Get(name, "");
        return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"The option '--{name}' is '{value}'; it takes a whole number.");
    }

    /// <summary>The folder of shared data: <c>--data</c>, else <c>../shared/data</c>.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public string GetDataFolder()
    {
        var folder = Get("data", Path.Combine("..", "shared", "data"));
        return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder '{folder}'; give it by '--data'.");
    }

    /// <summary>Refuses options that no one has read: a slip of the pen must not pass for a run.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public void ThrowIfUnread()
    {
        foreach (var name in _named.Keys)
            if (!_read.Contains(name)) throw new UsageException($"The option '--{name}' is unknown.");
    }

    private static bool IsName(string word) => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal);
}
