using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Finds encodings by the names that pages and servers use, without registering anything for the whole process.</summary>
internal static class KnownEncodings
{
    /// <summary>The encoding of a name such as <c>windows-1252</c>, or null where it is unknown or not safe to read (UTF-7).</summary>
    public static Encoding? Find(string name)
    {
        var plain = name.Trim().Trim('"', '\'').ToLowerInvariant();
        if (plain is "utf8" or "utf-8") return Encoding.UTF8;
        // Pages that say Latin 1 mean its superset Windows 1252, as every browser reads them (WHATWG Encoding).
        if (plain is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") plain = "windows-1252";
        if (plain.StartsWith("utf-7", StringComparison.Ordinal)) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
