namespace NewsTools.Entities;

/// <summary>A word of a closed class.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Gender">What a pronoun or title says of sex.</param>
/// <param name="Number">What a pronoun says of number.</param>
internal readonly record struct ClosedWord(WordRole Role, PersonGender Gender, GrammaticalNumber Number)
{
    /// <summary>Whether it does one of these.</summary>
    public bool Is(WordRole roles) => (Role & roles) != 0;
}
