namespace NewsTools.Entities;

/// <summary>Finds whom a pronoun of the third person means: the candidate met before with the best cues, if any is good enough.</summary>
internal sealed class Pronouns
{
    private const int Reach = 60;
    private const int MostSentences = 5;
    private const int Its = 3;
    private const int Near = 5;
    private const int Far = 20;
    private readonly Scene _scene;
    private readonly CandidateList _candidates;
    private readonly QuoteMarks _quotes;
    private int[] _seen = [];
    private int _stamp;
    private readonly Cataphora _cataphora;
    private readonly List<(int Token, int Subject, ClosedWord Word)> _waiting = [];

    public Pronouns(Scene scene, CandidateList candidates, QuoteMarks quotes)
    {
        (_scene, _candidates, _quotes) = (scene, candidates, quotes);
        _cataphora = new Cataphora(scene);
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
        if (IsEmpty(token, word)) return;
        var best = Best(token, sentence, word);
        if (best >= 0) Take(best, token, sentence, word, isWeak: isEarly);
        else if (_cataphora.SubjectAfter(token) is >= 0 and var subject) _waiting.Add((token, subject, word));
    }

    /// <summary>Resolves the pronouns of the sentence that came before their names, now that all of it is read.</summary>
    public void ReadWaiting(int sentence)
    {
        foreach (var (token, subject, word) in _waiting)
        {
            if (_scene.CandidateAt[subject] is not (> 0 and var number)) continue;
            var index = _candidates.Find(number - 1);
            if (!_candidates[index].IsThing && Agrees(_candidates[index], word)) Take(index, token, sentence, word, isWeak: true);
        }

        _waiting.Clear();
    }

    private void Take(int best, int token, int sentence, ClosedWord word, bool isWeak)
    {
        ref var candidate = ref _candidates[best];
        if ((candidate.Gender & word.Gender) is var narrowed and not 0 && candidate.Kind == MentionKind.Person && !candidate.IsThing) candidate.Gender = narrowed;
        _candidates.Meet(best, token, sentence, MentionForm.Pronoun, isWeak);
        if (!candidate.IsThing) _candidates.References.Add(new ReferenceRow(token, token + 1, token, best, MentionForm.Pronoun, -1));
    }

    private int Best(int token, int sentence, ClosedWord word)
    {
        Prepare();
        int best = -1, bestScore = 0, before = 0;
        var met = _candidates.Met;
        Observer?.Start(token, SortOf(word));
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = _candidates.Find(met[i]);
            if (_seen[index] == _stamp) continue;
            _seen[index] = _stamp;
            ref readonly var candidate = ref _candidates[index];
            _scene.Steps++;
            if (sentence - candidate.LastSentence > MostSentences) break;
            if (!Fits(candidate, token, word)) continue;
            var cues = CuesOf(candidate, token, sentence, word) | OrderOf(before++);
            var score = Weights.Score(cues, SortOf(word));
            Observer?.See(index, candidate.LastToken, cues);
            if (score > bestScore) (best, bestScore) = (index, score);
        }

        return Observer is null ? best : Observer.Choose(best);
    }

    private static int SortOf(ClosedWord word) =>
        word.Number == GrammaticalNumber.Plural ? 2 : word.Gender != PersonGender.Neuter ? 0 : word.Is(WordRole.Possessive) ? Its : 1;

    /// <summary>Whether sex, number and kind are right.</summary>
    private static bool Agrees(in Candidate candidate, ClosedWord word)
    {
        if ((candidate.Gender & word.Gender) == 0 || (candidate.Number & word.Number) == 0) return false;
        var isPerson = candidate.Kind == MentionKind.Person && !candidate.IsThing;
        return SortOf(word) switch
        {
            0 => isPerson,
            1 or Its => !isPerson,
            _ => true,
        };
    }

    private bool Fits(in Candidate candidate, int token, ClosedWord word)
    {
        if (!Agrees(candidate, word)) return false;
        if (SortOf(word) == 2 && candidate.Number != GrammaticalNumber.Plural && IsCoordinated(candidate.LastToken)) return false;
        if (word.Is(WordRole.Reflexive)) return AreOfOneVerb(candidate.LastToken, token);
        if (!word.Is(WordRole.Possessive) && AreOfOneVerb(candidate.LastToken, token)) return false;
        if (word.Is(WordRole.Possessive) && IsOwner(token, candidate.LastToken)) return false;
        return !IsOwnSpeaker(candidate, token);
    }

    /// <summary>Nobody owns himself: <c>his friend</c>, <c>the owner of his boat</c> are not he; <c>the Italian for his work</c> may be.</summary>
    private bool IsOwner(int token, int noun)
    {
        var owned = _scene.Head(token);
        return owned == noun || (owned >= 0 && _scene.Head(owned) == noun && _scene.Relation(owned) == DependencyRelation.Nmod && token > 0 && _scene.Lower(token - 1) == FunctionWord.Of);
    }

    /// <summary>After <c>France and Spain</c> <c>they</c> are both, which is no entity.</summary>
    private bool IsCoordinated(int token)
    {
        if (_scene.Relation(token) == DependencyRelation.Conj) return true;
        for (var at = token + 1; at < Math.Min(_scene.Count, token + 8); at++)
            if (_scene.Head(at) == token && _scene.Relation(at) == DependencyRelation.Conj) return true;
        return false;
    }

    /// <summary>Subject and object of a verb are two, unless the pronoun is a reflexive: <c>Smith saw him</c>.</summary>
    private bool AreOfOneVerb(int antecedent, int token)
    {
        if (antecedent < 0) return false;
        var verb = _scene.Head(token);
        var other = _scene.GovernorOf(antecedent);
        return verb >= 0 && verb == other && _scene.RankOf(antecedent) >= Rank.Oblique && _scene.RankOf(antecedent) != Rank.Possessor;
    }

    /// <summary>Within a quotation its speaker is <c>I</c>, not <c>he</c>.</summary>
    private bool IsOwnSpeaker(in Candidate candidate, int token)
    {
        if (_scene.QuoteAt[token] is not (> 0 and var quote) || _quotes.SpeakerOf(quote) is not (>= 0 and var speaker)) return false;
        if (candidate.Kind != MentionKind.Person) return false;
        return speaker == candidate.LastToken || (_scene.CandidateAt[speaker] > 0 && _candidates.Find(_scene.CandidateAt[speaker] - 1) is var own
            && own == _candidates.Find(_scene.CandidateAt[candidate.LastToken] is > 0 and var last ? last - 1 : own));
    }

    private ulong CuesOf(in Candidate candidate, int token, int sentence, ClosedWord word)
    {
        var cues = Bit(ReferenceCue.Always) | DistanceOf(candidate, token, sentence) | StandingOf(candidate) | SpeechOf(candidate, token) | ClauseOf(candidate, token, word);
        if (candidate.Gender == word.Gender) cues |= Bit(ReferenceCue.GenderKnown);
        if (candidate.Number == GrammaticalNumber.Plural) cues |= Bit(ReferenceCue.PluralKnown);
        if ((_scene.QuoteAt[token] > 0) != (_scene.QuoteAt[candidate.LastToken] > 0)) cues |= Bit(ReferenceCue.QuoteBorder);
        var rank = _scene.RankOf(token);
        if (rank == Rank.Subject && candidate.LastRank == Rank.Subject) cues |= Bit(ReferenceCue.SameRank);
        if (rank is Rank.Subject or Rank.Possessor && candidate.LastRank == Rank.Subject && candidate.WasTopic
            && sentence == candidate.LastSentence + 1 && token - _scene.Sentences[sentence].FirstToken < 3) cues |= Bit(ReferenceCue.Continues);

        if (word.Is(WordRole.Possessive)) cues |= Bit(ReferenceCue.ForPossessive);
        else if (rank != Rank.Subject && candidate.LastRank == Rank.Subject) cues |= Bit(ReferenceCue.ObjectAfterSubject);
        if (candidate.LastForm == MentionForm.Pronoun && sentence - candidate.LastSentence < 2) cues |= Bit(ReferenceCue.Chained);
        if (Reports(candidate.LastToken, token)) cues |= Bit(ReferenceCue.Reports);
        if (word.Is(WordRole.Possessive) && candidate.LastRank == Rank.Subject && sentence == candidate.LastSentence && _scene.GovernorOf(candidate.LastToken) is >= 0 and var verb && _scene.IsUnder(token, verb))
            cues |= Bit(ReferenceCue.OwnClause);
        return cues;
    }

    private static ulong OrderOf(int before) => before switch
    {
        0 => Bit(ReferenceCue.Nearest),
        1 => Bit(ReferenceCue.Second),
        _ => 0,
    };

    /// <summary>What it says that the pronoun is the subject of a verb of speech.</summary>
    private ulong SpeechOf(in Candidate candidate, int token)
    {
        if (_scene.Relation(token) != DependencyRelation.Nsubj || _scene.Head(token) is not (>= 0 and var verb) || !_scene.Closed(verb).Is(WordRole.Speech)) return 0;
        if (candidate.IsThing) return Bit(ReferenceCue.CannotSpeak);
        return Bit(ReferenceCue.CanSpeak) | (candidate.Speaks ? Bit(ReferenceCue.SpeaksAgain) : 0);
    }

    /// <summary>How the clauses of the pronoun and of the last mention hang together.</summary>
    private ulong ClauseOf(in Candidate candidate, int token, ClosedWord word)
    {
        var cues = 0UL;
        var verb = _scene.GovernorOf(candidate.LastToken);
        if (candidate.LastRank == Rank.Possessor && word.Is(WordRole.Possessive)) cues |= Bit(ReferenceCue.BothPossessive);
        if (candidate.LastRank == Rank.Other) cues |= Bit(ReferenceCue.InPhrase);
        if (verb < 0 || candidate.LastRank is not (Rank.Subject or Rank.Object)) return cues;
        var own = _scene.Head(token);
        if (candidate.LastRank == Rank.Subject && own >= 0 && own != verb && _scene.RankOf(token) == Rank.Subject && _scene.Lower(own) == _scene.Lower(verb)) cues |= Bit(ReferenceCue.SameVerb);
        if (verb < token && own != verb && _scene.IsUnder(token, verb)) cues |= Bit(candidate.LastRank == Rank.Subject ? ReferenceCue.SubjectAbove : ReferenceCue.Addressed);
        return cues;
    }

    private ulong DistanceOf(in Candidate candidate, int token, int sentence)
    {
        var cue = (sentence - candidate.LastSentence) switch
        {
            0 => ReferenceCue.SameSentence,
            1 => ReferenceCue.OneBack,
            2 => ReferenceCue.TwoBack,
            _ => ReferenceCue.FartherBack,
        };
        var cues = Bit(cue);
        if (_scene.Sentences[sentence].Paragraph == candidate.LastParagraph) cues |= Bit(ReferenceCue.SameParagraph);
        if (token - candidate.LastToken < Near) cues |= Bit(ReferenceCue.VeryNear);
        if (token - candidate.LastToken > Far) cues |= Bit(ReferenceCue.Far);
        if (_scene.QuoteAt[token] > 0 && _scene.QuoteAt[token] == _scene.QuoteAt[candidate.LastToken]) cues |= Bit(ReferenceCue.SameQuote);
        return cues;
    }

    private static ulong StandingOf(in Candidate candidate)
    {
        var cues = Bit(candidate.LastRank switch
        {
            Rank.Subject => ReferenceCue.LastSubject,
            Rank.Object => ReferenceCue.LastObject,
            Rank.Possessor => ReferenceCue.LastPossessor,
            Rank.Oblique => ReferenceCue.LastOblique,
            Rank.Modifier => ReferenceCue.LastModifier,
            _ => ReferenceCue.LastOther,
        });
        cues |= Bit(candidate.LastForm switch
        {
            MentionForm.Pronoun => ReferenceCue.LastPronoun,
            MentionForm.Name => ReferenceCue.LastName,
            _ => ReferenceCue.LastNominal,
        });
        if (candidate.IsNamed) cues |= Bit(ReferenceCue.Named);
        if (candidate.Count > 1) cues |= Bit(ReferenceCue.MetTwice);
        if (candidate.Count > 4) cues |= Bit(ReferenceCue.MetOften);
        if (candidate.WasTopic) cues |= Bit(ReferenceCue.Topic);
        if (candidate.IsMainOfKind) cues |= Bit(ReferenceCue.MainOfKind);
        if (candidate.IsFirstOfKind) cues |= Bit(ReferenceCue.FirstOfKind);
        if (!candidate.IsNamed && !candidate.IsThing) cues |= Bit(ReferenceCue.Unnamed);
        if (!candidate.IsThing && candidate.Number == GrammaticalNumber.Plural && candidate.Kind == MentionKind.Person) cues |= Bit(ReferenceCue.PluralPersons);
        if (!candidate.IsThing && (candidate.Number == GrammaticalNumber.Plural || candidate.Kind == MentionKind.Organization)) cues |= Bit(ReferenceCue.Group);
        return cues | KindOf(candidate);
    }

    private static ulong KindOf(in Candidate candidate)
    {
        if (candidate.IsThing) return Bit(ReferenceCue.Thing);
        return candidate.Kind switch
        {
            MentionKind.Person => Bit(ReferenceCue.Person),
            MentionKind.Organization => Bit(ReferenceCue.Organization),
            MentionKind.Place when (candidate.Kinds & LexiconKinds.Bit(LexiconKind.Country)) != 0 => Bit(ReferenceCue.Place) | Bit(ReferenceCue.State),
            MentionKind.Place => Bit(ReferenceCue.Place),
            _ => 0,
        };
    }

    /// <summary>Whether a candidate's mention is the subject of a verb of speech in whose report the token stands.</summary>
    private bool Reports(int antecedent, int token)
    {
        var verb = _scene.GovernorOf(antecedent);
        if (verb < 0 || verb >= token || _scene.RankOf(antecedent) != Rank.Subject || !_scene.Closed(verb).Is(WordRole.Speech)) return false;
        return _scene.Head(token) != verb && _scene.IsUnder(token, verb);
    }

    /// <summary>Whether <c>it</c> stands for nothing: <c>it is likely that</c>, <c>it was reported</c>.</summary>
    private bool IsEmpty(int token, ClosedWord word)
    {
        if (word.Gender != PersonGender.Neuter || word.Is(WordRole.Possessive)) return false;
        var head = _scene.Head(token);
        if (head < 0) return false;
        var relation = _scene.Relation(token);
        if (relation == DependencyRelation.Expl) return !_scene.Closed(head).Is(WordRole.Speech) || HasSubject(head, token);
        if (relation == DependencyRelation.NsubjPass) return HasClause(head);
        return relation == DependencyRelation.Nsubj && (_scene.Closed(head).Is(WordRole.Empty) || (_scene.Tag(head) is PartOfSpeech.ADJ or PartOfSpeech.NOUN && HasClause(head) && HasCopula(head)));
    }

    private bool HasSubject(int verb, int token)
    {
        for (var at = token + 1; at < Math.Min(_scene.Count, verb + 12); at++)
            if (_scene.Head(at) == verb && _scene.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Csubj) return true;
        return false;
    }

    private bool HasClause(int head)
    {
        for (var at = head + 1; at < Math.Min(_scene.Count, head + 12); at++)
            if (_scene.Head(at) == head && _scene.Relation(at) is DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass) return true;
        return false;
    }

    private bool HasCopula(int head)
    {
        for (var at = head - 1; at >= 0 && at > head - 6; at--)
            if (_scene.Head(at) == head && _scene.Relation(at) == DependencyRelation.Cop) return true;
        return false;
    }

    private void Prepare()
    {
        if (_seen.Length < _candidates.Count) Array.Resize(ref _seen, _candidates.Count * 2);
        _stamp++;
    }

    private static ulong Bit(ReferenceCue cue) => 1UL << (int)cue;
}
