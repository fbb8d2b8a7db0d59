using System.Security.Cryptography;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>The page's style sheet and script, and the hashes by which its content security policy lets these two in and nothing else.</summary>
internal static class HtmlAssets
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>The script: sorts and filters.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>No requests, no frames, no forms, and no style or script but the page's own.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream("NewsTools.Formats.Writing." + name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
