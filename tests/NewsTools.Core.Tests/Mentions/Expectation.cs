using System.Text.RegularExpressions;

namespace NewsTools.Core.Tests.Mentions;

/// <summary>A mention as a corpus line writes it: <c>Seoul/Place=South Korea@KR!</c>, <c>Jane Roe/Person~chief of staff@US</c>.</summary>
internal sealed partial record Expectation(string Text, string Kind, string? Name, string? Country, string? Role, bool Metonym)
{
    public static Expectation Parse(string text)
    {
        var match = Shape().Match(text);
        Assert.True(match.Success, $"'{text}' is no expectation.");
        return new Expectation(match.Groups["text"].Value, match.Groups["kind"].Value, Value(match, "name"), Value(match, "country"), Value(match, "role"), match.Groups["metonym"].Success);
    }

    /// <summary>Holds the mention against what the line says; what it leaves out is free, but for a metonym.</summary>
    public void AssertHolds(Mention mention)
    {
        if (Name is not null) Assert.Equal(Name, mention.Name);
        if (Country is not null) Assert.Equal(Country, mention.Country);
        if (Role is not null) Assert.Equal(Role, mention.Role ?? "none");
        Assert.Equal($"{Text} metonym: {Metonym}", $"{mention.Text} metonym: {mention.Metonym}");
    }

    private static string? Value(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value : null;

    [GeneratedRegex(@"^(?<text>.+)/(?<kind>[A-Z][a-z]+)(=(?<name>[^@~!]+))?(~(?<role>[^@!]+))?(@(?<country>[A-Z]{2}))?(?<metonym>!)?$")]
    private static partial Regex Shape();
}
