namespace NewsTools.Entities;

/// <summary>A pronoun with what its place tells, whatever it may mean.</summary>
/// <param name="Token">Its index.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Word">What it says.</param>
internal readonly record struct Pronoun(int Token, int Sentence, ClosedWord Word)
{
    /// <summary>The sort of <c>he</c> and <c>she</c>.</summary>
    public const int OfPerson = 0;

    /// <summary>The sort of <c>its</c>.</summary>
    public const int Its = 3;

    /// <summary>The sort of <c>they</c>.</summary>
    public const int They = 2;

    /// <summary>Which of the sorts of <see cref="ReferenceWeights"/> it is.</summary>
    public int Sort { get; } =
        Word.Number == GrammaticalNumber.Plural ? They : Word.Gender != PersonGender.Neuter ? OfPerson : Word.Is(WordRole.Possessive) ? Its : 1;

    /// <summary>Whether it owns.</summary>
    public bool IsPossessive => Word.Is(WordRole.Possessive);

    /// <summary>The first token of its sentence, and the paragraph of that.</summary>
    public required int First { get; init; }

    public required int Paragraph { get; init; }

    /// <summary>Its head, or -1, and what it is there.</summary>
    public required int Head { get; init; }

    public required Rank Rank { get; init; }

    /// <summary>Whose it cannot be: in <c>the owner of his boat</c> the owner's; or -1.</summary>
    public required int Owner { get; init; }

    /// <summary>Whether it is the subject of a verb of speech.</summary>
    public required bool Speaks { get; init; }

    /// <summary>The number of its quotation, or 0, and the token of the speaker of that, or -1.</summary>
    public required int Quote { get; init; }

    public required int Speaker { get; init; }

    /// <summary>Whether sex, number and kind of a candidate are right.</summary>
    public bool Agrees(in Candidate candidate)
    {
        if ((candidate.Gender & Word.Gender) == 0 || (candidate.Number & Word.Number) == 0) return false;
        var isPerson = candidate.Kind == MentionKind.Person && !candidate.IsThing;
        return Sort switch
        {
            OfPerson => isPerson,
            They => true,
            _ => !isPerson,
        };
    }
}
