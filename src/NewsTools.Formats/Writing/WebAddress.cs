namespace NewsTools.Formats.Writing;

/// <summary>Which addresses may become links.</summary>
internal static class WebAddress
{
    /// <summary>The address in its escaped form where it is an absolute one of HTTP or HTTPS, else null: no <c>javascript:</c>, no file.</summary>
    public static string? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
