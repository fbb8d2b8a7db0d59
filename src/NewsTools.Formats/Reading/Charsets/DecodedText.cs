using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>A text and how its bytes were read.</summary>
/// <param name="Text">The text as it stands: line ends and white space untouched, without byte order mark.</param>
/// <param name="Encoding">The encoding, or null where the input was a string.</param>
/// <param name="Replaced">How many invalid sequences became U+FFFD.</param>
internal readonly record struct DecodedText(string Text, Encoding? Encoding, int Replaced);
