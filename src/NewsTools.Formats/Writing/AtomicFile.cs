namespace NewsTools.Formats.Writing;

/// <summary>
/// A file that is written beside its target and moved into place at the end, so that a broken run leaves the target
/// as it was. A link is followed. A device under <c>/dev</c>, onto which nothing can be moved, is written directly.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileWriteMode _mode;
    private bool _committed;

    private AtomicFile(string target, FileWriteMode mode, string? temporary)
    {
        _target = target;
        _mode = mode;
        _temporary = temporary;
        Stream = temporary is null
            ? new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)
            : new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Whether <see cref="Stream"/> stands behind content that the target had.</summary>
    public bool Appending { get; private set; }

    /// <summary>Starts a file.</summary>
    /// <param name="path">The target; its folder exists.</param>
    /// <param name="mode">What to do where it exists.</param>
    /// <param name="force">Whether a read-only target is replaced as well.</param>
    /// <exception cref="IOException">It exists and <paramref name="mode"/> is <see cref="FileWriteMode.NoClobber"/>, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It is read-only and <paramref name="force"/> is not set, or the folder cannot be written.</exception>
    public static AtomicFile Open(string path, FileWriteMode mode = FileWriteMode.Replace, bool force = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (IsDevice(full)) return new AtomicFile(full, mode, temporary: null);

        var target = Follow(full);
        if (File.Exists(target)) CheckReplaceable(target, mode, force);
        var file = new AtomicFile(target, mode, NameBeside(target));
        try
        {
            if (mode == FileWriteMode.Append && File.Exists(target)) file.CopyTarget();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Closes the file and moves it into place.</summary>
    /// <exception cref="IOException">It could not be moved, or the target appeared meanwhile and must not be replaced.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_committed, this);
        Stream.Dispose();
        if (_temporary is not null)
        {
            KeepPermissions();
            File.Move(_temporary, _target, overwrite: _mode != FileWriteMode.NoClobber);
        }

        _committed = true;
    }

    /// <summary>Closes the file, and removes it unless it was committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed && _temporary is not null) File.Delete(_temporary);
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);

    private static string Follow(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static string NameBeside(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");

    private static void CheckReplaceable(string target, FileWriteMode mode, bool force)
    {
        if (mode == FileWriteMode.NoClobber) throw new IOException($"The file '{target}' exists already.");
        if (!force && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException($"The file '{target}' is read-only.");
    }

    private void CopyTarget()
    {
        using var before = new FileStream(_target, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        before.CopyTo(Stream);
        Appending = Stream.Position > 0;
    }

    private void KeepPermissions()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
            File.SetUnixFileMode(_temporary!, File.GetUnixFileMode(_target));
    }
}
