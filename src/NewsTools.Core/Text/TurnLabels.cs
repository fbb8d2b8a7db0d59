namespace NewsTools;

/// <summary>Who has the word in an interview by the mark that opens the paragraph.</summary>
internal enum TurnLabel
{
    /// <summary>No such mark.</summary>
    None,

    /// <summary><c>Q: Why?</c></summary>
    Question,

    /// <summary><c>A: Because it rains.</c></summary>
    Answer,
}

/// <summary>
/// The marks of questions and answers in interviews: <c>Q: Why? … A: Because it rains</c>, with a colon or a full stop, or
/// the words themselves. One of them alone is no mark (<c>A. Novak left</c>): a document has two questions and an answer at least.
/// </summary>
internal static class TurnLabels
{
    private const int FewestQuestions = 2;

    private static readonly uint Colon = WordHash.OfLower(":");
    private static readonly WordSet Questions = WordSet.Of(["q", "q.", "question"]), Answers = WordSet.Of(["a", "a.", "answer"]);

    /// <summary>Whether a document is an interview with marked turns.</summary>
    public static bool IsInterview(TokenLayer layer)
    {
        int questions = 0, answers = 0;
        foreach (ref readonly var paragraph in layer.Paragraphs)
            switch (At(layer, layer.Sentences[paragraph.FirstSentence]))
            {
                case TurnLabel.Question:
                    questions++;
                    break;
                case TurnLabel.Answer:
                    answers++;
                    break;
                default:
                    break;
            }

        return questions >= FewestQuestions && answers > 0;
    }

    /// <summary>The mark at the start of a sentence, whatever the rest of the document.</summary>
    public static TurnLabel At(TokenLayer layer, in SentenceRow sentence)
    {
        if (sentence.TokenCount < 3) return TurnLabel.None;
        ref readonly var first = ref layer.Rows[sentence.FirstToken];
        if (!first.Has(TokenTraits.Capitalized) || (!IsStopped(first) && layer.Rows[sentence.FirstToken + 1].Lower != Colon)) return TurnLabel.None;
        return Questions.Contains(first.Lower) ? TurnLabel.Question : Answers.Contains(first.Lower) ? TurnLabel.Answer : TurnLabel.None;
    }

    /// <summary>The number of tokens that a mark has: the letter with its full stop, or word and colon.</summary>
    public static int Length(TokenLayer layer, in SentenceRow sentence) => IsStopped(layer.Rows[sentence.FirstToken]) ? 1 : 2;

    private static bool IsStopped(in TokenRow token) => token.Length == 2;
}
