namespace NewsTools.Entities;

/// <summary>
/// In an interview whose turns stand without quotation marks <c>I</c> is whoever answers, and <c>you</c> in a question too:
/// by the label of the turn (<c>Novak: I left</c>), else the person whom the introduction names most, who also is
/// the <c>A</c> of turns marked <c>Q:</c> and <c>A:</c>.
/// </summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
/// <param name="names">The names.</param>
internal sealed class Turns(Scene scene, CandidateList candidates, NameChains names)
{
    private const int FewestQuestions = 3;
    private const int FewestAnswers = 5;
    private const int LongestLabel = 5;
    private const int LongestTitle = 12;
    private static readonly uint Colon = WordHash.Of(":");
    private static readonly uint QuestionMark = WordHash.Of("?");

    private bool _isMarked;

    /// <summary>Resolves the pronouns of the first and second person outside of quotations, once all else is read.</summary>
    public void Read()
    {
        _isMarked = TurnLabels.IsInterview(scene.Layer);
        var guest = Guest();
        for (var first = 0; first < scene.Sentences.Length;)
        {
            var end = ParagraphEnd(first);
            var label = LabelOf(first);
            if (label == TurnLabel.Answer && guest >= 0) Refer(scene.Sentences[first].FirstToken, guest, MentionForm.Nominal);
            var isQuestion = label == TurnLabel.Question || (label == TurnLabel.None && IsQuestion(end - 1));
            var speaker = SpeakerOf(scene.Sentences[first]) is >= 0 and var named ? named : isQuestion ? -1 : guest;
            if (speaker >= 0 || (isQuestion && guest >= 0)) ReadTurn(scene.Sentences[first].FirstToken, scene.Sentences[end - 1].EndToken, speaker, isQuestion ? guest : -1);
            first = end;
        }
    }

    private TurnLabel LabelOf(int sentence) => _isMarked ? TurnLabels.At(scene.Layer, scene.Sentences[sentence]) : TurnLabel.None;

    private int ParagraphEnd(int first)
    {
        var end = first + 1;
        while (end < scene.Sentences.Length && scene.Sentences[end].Paragraph == scene.Sentences[first].Paragraph) end++;
        return end;
    }

    /// <summary>Whether a paragraph's last sentence is a question to somebody.</summary>
    private bool IsQuestion(int sentence)
    {
        var last = scene.Sentences[sentence].EndToken - 1;
        return scene.QuoteAt[last] == 0 && scene.Lower(last) == QuestionMark;
    }

    /// <summary>The person who is asked, or -1 where the document is no interview.</summary>
    private int Guest()
    {
        int questions = 0, addressed = 0, answers = 0, introduction = -1;
        for (var first = 0; first < scene.Sentences.Length;)
        {
            var end = ParagraphEnd(first);
            if (LabelOf(first) == TurnLabel.Question || IsQuestion(end - 1))
            {
                questions++;
                addressed += Count(first, end, WordRole.SecondPerson);
                if (introduction < 0) introduction = scene.Sentences[first].FirstToken;
            }
            else if (introduction >= 0) answers += Count(first, end, WordRole.FirstPerson);

            first = end;
        }

        if (_isMarked) return MostNamed(introduction);
        return questions < FewestQuestions || addressed < FewestQuestions || answers < FewestAnswers ? -1 : MostNamed(introduction);
    }

    private int Count(int first, int end, WordRole role)
    {
        var count = 0;
        for (var token = scene.Sentences[first].FirstToken; token < scene.Sentences[end - 1].EndToken; token++)
            if (scene.Tag(token) == PartOfSpeech.PRON && scene.QuoteAt[token] == 0 && scene.Closed(token).Is(role)) count++;
        return count;
    }

    /// <summary>The person named before a token right after a word for interviews, else whose name the document has most often; or -1.</summary>
    private int MostNamed(int before)
    {
        var best = -1;
        for (var i = 0; i < scene.Names.Length && names.PlaceOf(i).First < before; i++)
        {
            var index = names.CandidateOf(i);
            if (candidates[index].Kind == MentionKind.Person && IsInterviewed(names.PlaceOf(i).First)) return index;
            if (candidates[index].Kind == MentionKind.Person && (best < 0 || candidates[index].NamesInAll > candidates[best].NamesInAll)) best = index;
        }

        return best;
    }

    /// <summary><c>interviewed the author Ann Lee</c>, <c>an interview with Ann Lee</c>.</summary>
    private bool IsInterviewed(int first)
    {
        for (var token = first - 1; token >= 0 && token >= first - LongestTitle; token--)
            if (scene.Closed(token).Is(WordRole.Interview)) return true;
        return false;
    }

    /// <summary>The person whose name and a colon begin a paragraph, or -1.</summary>
    private int SpeakerOf(in SentenceRow sentence)
    {
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel);
        var person = -1;
        for (var token = sentence.FirstToken; token < end; token++)
        {
            if (scene.Lower(token) == Colon) return person;
            if (scene.NameAt[token] is > 0 and var name && names.CandidateOf(name - 1) is var index && candidates[index].Kind == MentionKind.Person) person = index;
        }

        return -1;
    }

    private void ReadTurn(int first, int end, int speaker, int addressed)
    {
        for (var token = first; token < end; token++)
        {
            if (scene.QuoteAt[token] != 0 || scene.Tag(token) != PartOfSpeech.PRON || scene.CandidateAt[token] != 0) continue;
            var word = scene.Closed(token);
            var index = word.Is(WordRole.FirstPerson) && word.Number == GrammaticalNumber.Singular ? speaker : word.Is(WordRole.SecondPerson) ? addressed : -1;
            if (index < 0) continue;
            Refer(token, index, MentionForm.Pronoun);
        }
    }

    private void Refer(int token, int index, MentionForm form)
    {
        scene.CandidateAt[token] = index + 1;
        candidates[index].Count++;
        candidates.References.Add(new ReferenceRow(token, token + 1, token, index, form, -1));
    }
}
