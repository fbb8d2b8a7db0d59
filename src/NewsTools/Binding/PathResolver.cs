using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>The one place that knows wildcards from literal paths, and PowerShell's drives from files.</summary>
internal sealed class PathResolver(PSCmdlet cmdlet)
{
    private const string FileSystem = "FileSystem";

    /// <summary>The files and folders that the paths name, in the order given, matches of one wildcard by name.</summary>
    public IEnumerable<string> Existing(IEnumerable<string> paths, bool literal) =>
        paths.SelectMany(path => literal || !HasWildcard(path) ? ExistingLiteral(path) : Matches(path));

    /// <summary>The file to write; a path that cannot be one ends the command.</summary>
    public string Target(string path, bool literal)
    {
        var full = literal || !HasWildcard(path) ? Full(path) : OneMatch(path);
        if (Directory.Exists(full)) cmdlet.ThrowTerminatingError(ErrorRecords.TargetIsFolder(path));
        if (!Directory.Exists(Path.GetDirectoryName(full))) cmdlet.ThrowTerminatingError(ErrorRecords.FolderNotFound(path));
        return full;
    }

    private IEnumerable<string> ExistingLiteral(string path)
    {
        if (Try(path, () => Full(path)) is not { } full) return [];
        if (Path.Exists(full)) return [full];
        cmdlet.WriteError(ErrorRecords.PathNotFound(path));
        return [];
    }

    private List<string> Matches(string path)
    {
        var matches = Try(path, () => Resolve(path));
        if (matches is null) return [];
        if (matches.Count > 0) return matches;

        // A name such as 'notes [1].txt' is a pattern that does not match itself.
        if (Try(path, () => Full(path)) is { } full && Path.Exists(full)) return [full];
        cmdlet.WriteError(ErrorRecords.NothingMatches(path));
        return [];
    }

    private List<string> Resolve(string path)
    {
        try
        {
            var matches = cmdlet.GetResolvedProviderPathFromPSPath(path, out var provider);
            Require(provider, path);
            return [.. matches.Order(StringComparer.Ordinal)];
        }
        catch (ItemNotFoundException)
        {
            return [];
        }
    }

    private string OneMatch(string path) => Resolve(path) is [var only] ? only : Full(path);

    private string Full(string path)
    {
        var full = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        Require(provider, path);
        return full;
    }

    private T? Try<T>(string path, Func<T> resolve) where T : class
    {
        try
        {
            return resolve();
        }
        catch (Exception failure) when (failure is NotSupportedException or System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or ProviderInvocationException)
        {
            cmdlet.WriteError(IsAddress(path) ? ErrorRecords.PathIsAddress(path) : ErrorRecords.PathNotUsable(path, failure));
            return null;
        }
    }

    private static bool HasWildcard(string path) => WildcardPattern.ContainsWildcardCharacters(path) || path.Contains('`', StringComparison.Ordinal);

    private static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static void Require(ProviderInfo provider, string path)
    {
        if (provider.Name != FileSystem)
            throw new NotSupportedException($"The path '{path}' is on a drive of the provider '{provider.Name}'; articles are read from and written to files.");
    }
}
