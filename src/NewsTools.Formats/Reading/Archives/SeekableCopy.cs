namespace NewsTools.Formats.Reading;

/// <summary>Zip archives have their directory at the end, so they are read from a stream that can seek.</summary>
internal static class SeekableCopy
{
    private const int CopyBuffer = 1 << 20;

    /// <summary>The stream beneath, at its start, where it can seek, else a copy of the content in a temporary file that goes when it is disposed.</summary>
    public static Stream Of(HeadStream content, CancellationToken cancellation)
    {
        if (content.Seekable is { } file) return file;
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var copy = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, CopyBuffer, FileOptions.DeleteOnClose);
        try
        {
            Copy(content, copy, cancellation);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static void Copy(HeadStream content, FileStream copy, CancellationToken cancellation)
    {
        var buffer = new byte[CopyBuffer];
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            copy.Write(buffer.AsSpan(0, count));
        }

        copy.Position = 0;
    }
}
