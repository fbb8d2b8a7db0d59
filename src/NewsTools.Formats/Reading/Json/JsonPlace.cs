namespace NewsTools.Formats.Reading;

/// <summary>Where a JSON value stands: the input, the line that it starts on, and how many invalid sequences were replaced in it.</summary>
internal readonly record struct JsonPlace(ImportInput Input, int Line, int Replaced);
