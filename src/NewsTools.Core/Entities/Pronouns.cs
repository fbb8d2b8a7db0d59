namespace NewsTools.Entities;

/// <summary>Finds whom a pronoun of the third person means: the candidate met before with the best cues, if any is good enough.</summary>
internal sealed class Pronouns
{
    private const int Reach = 60;
    private const int MostSentences = 5;
    private const int QuoteReach = 200;
    private readonly Scene _scene;
    private readonly CandidateList _candidates;
    private readonly QuoteMarks _quotes;
    private readonly EmptyPronouns _empty;
    private readonly PronounCues _cues;
    private readonly Cataphora _cataphora;
    private readonly NameChains _names;
    private readonly RowList<Waiting> _waiting = new();

    /// <summary>Whom the words name that the pronoun at hand speaks: not himself.</summary>
    private readonly List<int> _spokenOf = [];

    public Pronouns(Scene scene, CandidateList candidates, NameChains names, QuoteMarks quotes)
    {
        (_scene, _candidates, _names, _quotes) = (scene, candidates, names, quotes);
        (_empty, _cues, _cataphora) = (new EmptyPronouns(scene), new PronounCues(scene, candidates), new Cataphora(scene));
    }

    /// <summary>Whoever looks on as pronouns are resolved, such as the trainer; usually none.</summary>
    public IPronounObserver? Observer { get; set; }

    /// <summary>The weights of cues.</summary>
    public ReferenceWeights Weights { get; set; } = ReferenceWeights.Default;

    /// <summary>Resolves the pronoun at a token, where it refers to somebody at all.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="word">What it says.</param>
    /// <param name="isEarly">Whether words before it are still to be read.</param>
    public void Read(int token, int sentence, ClosedWord word, bool isEarly)
    {
        if (_empty.Holds(token, word)) return;
        var pronoun = Describe(token, sentence, word);
        NoteSpokenOf(pronoun);
        var best = Best(pronoun);
        if (best >= 0) Take(best, pronoun, isWeak: isEarly);
        else if (_cataphora.SubjectAfter(token) is >= 0 and var subject) _waiting.Add(new Waiting(subject, pronoun));
    }

    /// <summary>A pronoun and the subject behind it whose name it may wait for.</summary>
    private readonly record struct Waiting(int Subject, Pronoun Pronoun);

    /// <summary>Resolves the pronouns of the sentence that came before their names, now that all of it is read.</summary>
    public void ReadWaiting()
    {
        foreach (var (subject, pronoun) in _waiting)
        {
            if (_scene.CandidateAt[subject] is not (> 0 and var number)) continue;
            var index = _candidates.Find(number - 1);
            if (!_candidates[index].IsThing && pronoun.Agrees(_candidates[index])) Take(index, pronoun, isWeak: true);
        }

        _waiting.Clear();
    }

    private Pronoun Describe(int token, int sentence, ClosedWord word)
    {
        ref readonly var row = ref _scene.Sentences[sentence];
        var (head, quote) = (_scene.Head(token), _scene.QuoteAt[token]);
        return new Pronoun(token, sentence, word)
        {
            First = row.FirstToken,
            Paragraph = row.Paragraph,
            Head = head,
            Rank = _scene.RankOf(token),
            Owner = head >= 0 && token > 0 && _scene.Relation(head) == DependencyRelation.Nmod && _scene.Lower(token - 1) == FunctionWord.Of ? _scene.Head(head) : -1,
            Speaks = head >= 0 && _scene.Relation(token) == DependencyRelation.Nsubj && _scene.Closed(head).Is(WordRole.Speech),
            Quote = quote,
            Speaker = quote > 0 ? _quotes.SpeakerOf(quote) : -1,
        };
    }

    /// <summary><c>He said, "Novak was a great player"</c>: Novak is not who says so.</summary>
    private void NoteSpokenOf(in Pronoun pronoun)
    {
        _spokenOf.Clear();
        if (!pronoun.Speaks || pronoun.Quote != 0) return;
        ref readonly var sentence = ref _scene.Sentences[pronoun.Sentence];
        var end = Math.Min(sentence.EndToken, pronoun.Token + QuoteReach);
        for (var token = Math.Max(sentence.FirstToken, pronoun.Token - QuoteReach); token < end; token++)
            if (_scene.QuoteAt[token] is > 0 and var quote && _scene.NameAt[token] is > 0 and var name && _quotes.SpeakerOf(quote) == pronoun.Token)
                _spokenOf.Add(_candidates.Find(_names.CandidateOf(name - 1)));
    }

    private void Take(int best, in Pronoun pronoun, bool isWeak)
    {
        ref var candidate = ref _candidates[best];
        if ((candidate.Gender & pronoun.Word.Gender) is var narrowed and not 0 && candidate.Kind == MentionKind.Person && !candidate.IsThing) candidate.Gender = narrowed;
        _candidates.Meet(best, pronoun.Token, pronoun.Sentence, MentionForm.Pronoun, isWeak);
        if (!candidate.IsThing) _candidates.References.Add(new ReferenceRow(pronoun.Token, pronoun.Token + 1, pronoun.Token, best, MentionForm.Pronoun, -1));
    }

    private int Best(in Pronoun pronoun)
    {
        var choice = new PronounChoice(_candidates.StartSearch());
        var (met, meetings) = (_candidates.Met.Length, _candidates.Meetings.Length);
        Observer?.Start(pronoun.Token, pronoun.Sort);
        if (pronoun.Sort == Pronoun.OfPerson)
            for (var i = meetings - 1; i >= 0 && _candidates.Meetings[i].Place >= met - Reach && Look(_candidates.Meetings[i].Candidate, pronoun, ref choice); i--);
        else
            for (var i = met - 1; i >= 0 && i >= met - Reach && Look(_candidates.Met[i], pronoun, ref choice); i--);
        return Observer is null ? choice.Best : Observer.Choose(choice.Best);
    }

    /// <summary>Looks at one candidate.</summary>
    /// <returns>Whether one that was met before it can be near enough.</returns>
    private bool Look(int index, in Pronoun pronoun, ref PronounChoice choice)
    {
        index = _candidates.Find(index);
        ref var candidate = ref _candidates[index];
        if (candidate.Search == choice.Search) return true;
        candidate.Search = choice.Search;
        _scene.Steps++;
        if (pronoun.Sentence - candidate.LastSentence > MostSentences) return false;
        if (!_cues.Fits(candidate, pronoun) || _spokenOf.Contains(index)) return true;
        var cues = _cues.Of(candidate, pronoun) | OrderOf(choice.Fitting++);
        var score = Weights.Score(cues, pronoun.Sort) + StandingScoreOf(ref candidate, pronoun.Sort);
        Observer?.See(index, candidate.LastToken, cues | candidate.Standing);
        if (score > choice.Score) (choice.Best, choice.Score) = (index, score);
        return true;
    }

    /// <summary>The weight of the cues that a candidate has for any pronoun; worked out again only where it was met since, or is asked for another sort.</summary>
    private int StandingScoreOf(ref Candidate candidate, int sort)
    {
        if (candidate.Standing != 0 && candidate.StandingSort == sort) return candidate.StandingScore;
        candidate.StandingSort = (byte)sort;
        return candidate.StandingScore = Weights.Score(StandingCues.Of(ref candidate), sort);
    }

    private static ulong OrderOf(int before) => before switch
    {
        0 => StandingCues.Bit(ReferenceCue.Nearest),
        1 => StandingCues.Bit(ReferenceCue.Second),
        _ => 0,
    };
}
