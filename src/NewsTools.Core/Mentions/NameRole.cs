namespace NewsTools;

/// <summary>A role found beside a person: its tokens, and the country that goes with it.</summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token; equal to the first where there is no role.</param>
/// <param name="Country">See <see cref="CountryCode"/>; 0 for none.</param>
internal readonly record struct NameRole(int Start, int End, ushort Country)
{
    public bool IsEmpty => End <= Start;
}
