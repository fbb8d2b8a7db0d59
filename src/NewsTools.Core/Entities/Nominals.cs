namespace NewsTools.Entities;

/// <summary>Reads noun phrases: which belong to a name, which speak of somebody met before, which bring in somebody new.</summary>
internal sealed class Nominals
{
    private const int ApposReach = 10;
    private const int PredicateReach = 30;
    private const int LongestOffice = 7;
    private const int SentencesForNoun = 12;
    private readonly Scene _scene;
    private readonly CandidateList _candidates;
    private readonly NameChains _names;
    private readonly NominalPhrases _phrases;
    private readonly NominalSearch _search;
    private readonly PersonSearch _persons;

    public Nominals(Scene scene, CandidateList candidates, NameChains names)
    {
        (_scene, _candidates, _names) = (scene, candidates, names);
        _phrases = new NominalPhrases(scene);
        _search = new NominalSearch(scene, candidates, names);
        _persons = new PersonSearch(scene, candidates);
    }

    /// <summary>Reads the noun at a token, if it heads a phrase that can refer.</summary>
    public void Read(int token, int sentence)
    {
        var first = _scene.Sentences[sentence].FirstToken;
        var relation = _scene.Relation(token);
        if (_phrases.IsAge(token)) ReadAge(token, sentence);
        else if (!_scene.Words.TryNoun(_scene.Lower(token), out var noun)) ReadThing(token, sentence);
        else if (!IsTitle(token, relation) && IsPhraseHead(relation) && _phrases.MayHead(token)) Read(_phrases.Read(token, first, noun), sentence);
    }

    private void Read(in NounPhrase phrase, int sentence)
    {
        var token = phrase.Head;
        var (first, relation) = (_scene.Sentences[sentence].FirstToken, _scene.Relation(token));
        if (relation == DependencyRelation.Appos && _scene.Head(token) is >= 0 and var renamed && Rename(phrase, renamed)) return;
        if (IsOffice(phrase, sentence) || TakesName(phrase, sentence) || IsGiven(phrase, first) || NamesPlace(phrase)) return;
        if (IsPredicate(token)) ReadPredicate(phrase, first);
        else ReadReference(phrase, sentence);
    }

    /// <summary><c>the 27-year-old</c> is the person of whom the text speaks; <c>a 27-year-old</c> is somebody new.</summary>
    private void ReadAge(int token, int sentence)
    {
        var phrase = _phrases.ReadAge(token, _scene.Sentences[sentence].FirstToken);
        if (_scene.Head(token) >= 0 && _scene.Tag(_scene.Head(token)) == PartOfSpeech.NOUN && !IsPhraseHead(_scene.Relation(token))) return;
        var index = phrase.Form == Determination.Definite ? _persons.ByAge(sentence) : -1;
        if (index >= 0) Refer(phrase, index, sentence);
        else if (phrase.Form == Determination.Indefinite) Refer(phrase, _candidates.Add(Describe(phrase)), sentence);
    }

    /// <summary>A noun of no table: <c>the board</c> after <c>National Transportation Safety Board</c>, else a thing that competes for <c>it</c>.</summary>
    private void ReadThing(int token, int sentence)
    {
        if (_scene.Tag(token) != PartOfSpeech.NOUN || !IsPhraseHead(_scene.Relation(token))) return;
        var named = token > 0 && _scene.Closed(token - 1).Is(WordRole.The) && _scene.Head(token - 1) == token ? _names.NamedBy(_scene.Lower(token)) : -1;
        if (named < 0 || _candidates[named].LastSentence < 0 || sentence - _candidates[named].LastSentence > SentencesForNoun) AddThing(token, sentence);
        else Refer(new NounPhrase(token - 1, token, token + 1, default, Determination.Definite), named, sentence);
    }

    private static bool IsPhraseHead(DependencyRelation relation) => relation is not (DependencyRelation.Compound or DependencyRelation.Amod
        or DependencyRelation.Flat or DependencyRelation.Fixed or DependencyRelation.Goeswith or DependencyRelation.OblUnmarked
        or DependencyRelation.NmodUnmarked or DependencyRelation.NmodDesc or DependencyRelation.Advmod or DependencyRelation.CompoundPrt);

    /// <summary>A title before a name is a head of its bearer: <c>President Yoon</c>.</summary>
    private bool IsTitle(int token, DependencyRelation relation)
    {
        if (_names.BearerAfter(token) is >= 0 and var named)
        {
            if (relation != DependencyRelation.Appos && _candidates[named].Kind == MentionKind.Person) _scene.CandidateAt[token] = named + 1;
            return true;
        }

        if (relation is not (DependencyRelation.NmodDesc or DependencyRelation.Compound or DependencyRelation.Flat)) return false;
        var head = _scene.Head(token);
        if (head <= token || _scene.NameAt[head] is not (> 0 and var name)) return false;
        var bearer = _names.CandidateOf(name - 1);
        if (_candidates[bearer].Kind == MentionKind.Person) _scene.CandidateAt[token] = bearer + 1;
        return true;
    }

    /// <summary><c>Fuad Basya, spokesman for the military</c>: the phrase renames whom it stands beside.</summary>
    private bool Rename(in NounPhrase phrase, int renamed)
    {
        if (_scene.CandidateAt[renamed] is not (> 0 and var number)) return false;
        var index = _candidates.Find(number - 1);
        return Describe(phrase, index);
    }

    /// <summary><c>Merkel's spokesman, Steffen Seibert</c>, <c>President Yoon</c> with the title as head: the name comes after.</summary>
    private bool TakesName(in NounPhrase phrase, int sentence)
    {
        var end = Math.Min(_scene.Sentences[sentence].EndToken, phrase.Head + ApposReach);
        for (var at = phrase.Head + 1; at < end; at++)
        {
            if (_scene.NameAt[at] == 0 || !(IsRenaming(at, phrase.Head) || IsBeside(at, phrase) || IsEnclosed(at, phrase, end))) continue;
            var index = _names.CandidateOf(_scene.NameAt[at] - 1);
            if (!CanBe(phrase.Noun, _candidates[index])) return false;
            if (_scene.Relation(at) is not (DependencyRelation.Flat or DependencyRelation.NmodDesc)) return Describe(phrase, index);
            _scene.CandidateAt[phrase.Head] = index + 1;
            return true;
        }

        return false;
    }

    /// <summary><c>Secretary of State Mark Jensen</c>, <c>Mayor of London Sadiq Malik</c>: an office of several words and its holder.</summary>
    private bool IsOffice(in NounPhrase phrase, int sentence)
    {
        var head = phrase.Head;
        var end = Math.Min(_scene.Sentences[sentence].EndToken, head + LongestOffice);
        if (phrase.Noun.Kind != MentionKind.Person || head + 2 >= end || !_scene.Has(head, TokenTraits.Capitalized) || _scene.Lower(head + 1) != FunctionWord.Of) return false;
        for (var at = head + 3; at < end && _scene.Has(at - 1, TokenTraits.Capitalized); at++)
        {
            if (_scene.NameAt[at] is not (> 0 and var name) || _names.PlaceOf(name - 1).First != at || _names.CandidateOf(name - 1) is var index && !CanBe(phrase.Noun, _candidates[index])) continue;
            ref var holder = ref _candidates[index];
            _scene.CandidateAt[head] = index + 1;
            (holder.RoleFrom, holder.RoleFirst, holder.RoleEnd) = (-1, head, at);
            (holder.Noun, holder.Class) = (_scene.Lower(head), phrase.Noun.Class);
            return true;
        }

        return false;
    }

    private bool IsRenaming(int name, int head) =>
        _scene.Head(name) == head && _scene.Relation(name) is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc;

    /// <summary>Whether a name follows right after the phrase or its comma, both read as subjects of one verb: <c>Once a star of the left, Renard …</c></summary>
    private bool IsBeside(int name, in NounPhrase phrase)
    {
        if (_scene.Head(name) != _scene.Head(phrase.Head) || _scene.Relation(name) != DependencyRelation.Nsubj || _scene.Relation(phrase.Head) != DependencyRelation.Nsubj) return false;
        var first = _names.PlaceOf(_scene.NameAt[name] - 1).First;
        return first == phrase.End || (first == phrase.End + 1 && _scene.Lower(phrase.End) == FunctionWord.Comma);
    }

    /// <summary><c>The party elected Freya Nilsen as its leader</c>: the office of whom the verb names.</summary>
    private bool IsGiven(in NounPhrase phrase, int start)
    {
        var verb = _scene.Head(phrase.Head);
        if (phrase.Noun.Kind != MentionKind.Person || phrase.First - 2 < start || verb < start || verb > phrase.First || !_scene.Closed(verb).Is(WordRole.Naming)) return false;
        if (_scene.Lower(phrase.First - 1) != FunctionWord.As) return false;
        for (var at = phrase.First - 2; at > verb; at--)
            if (_scene.NameAt[at] is > 0 and var name) return _names.PlaceOf(name - 1).End == phrase.First - 1 && Describe(phrase, _names.CandidateOf(name - 1));
        return false;
    }

    /// <summary><c>A spokesman for the Kremlin, Pavel Orlov, denied it</c>: one name between commas behind the phrase, whatever the tree hangs it on.</summary>
    private bool IsEnclosed(int name, in NounPhrase phrase, int end)
    {
        var place = _names.PlaceOf(_scene.NameAt[name] - 1);
        if (place.First < phrase.Head + 2 || place.End + 1 >= end || _scene.Lower(place.First - 1) != FunctionWord.Comma || _scene.Lower(place.End) != FunctionWord.Comma) return false;
        if (_scene.Tag(place.End + 1) is PartOfSpeech.CCONJ or PartOfSpeech.PROPN || _scene.Has(place.End + 1, TokenTraits.Capitalized)) return false;
        for (var token = phrase.Head + 1; token < place.First - 1; token++)
            if (_scene.Tag(token) is PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.PUNCT or PartOfSpeech.CCONJ || _scene.NameAt[token] > 0 && _candidates[_names.CandidateOf(_scene.NameAt[token] - 1)].Kind == MentionKind.Person) return false;
        return true;
    }

    /// <summary><c>the island of Samos</c> is Samos.</summary>
    private bool NamesPlace(in NounPhrase phrase)
    {
        if (phrase.Noun.Kind != MentionKind.Place || phrase.Head + 1 >= _scene.Count || _scene.Lower(phrase.Head + 1) != FunctionWord.Of) return false;
        for (var at = phrase.Head + 2; at < Math.Min(_scene.Count, phrase.Head + ApposReach); at++)
            if (_scene.Head(at) == phrase.Head && _scene.NameAt[at] is > 0 and var name) return Describe(phrase, _names.CandidateOf(name - 1));
        return false;
    }

    /// <summary><c>the Italian</c>: a person of the country, where one is spoken of.</summary>
    /// <returns>The candidate, or -1.</returns>
    public int PersonOf(int token, int sentence)
    {
        if (token == 0 || !_scene.Closed(token - 1).Is(WordRole.The) || _scene.Names[_scene.NameAt[token] - 1] is not { Kind: MentionKind.Nationality } people) return -1;
        return _scene.RankOf(token) == Rank.Other || IsManyPeople(_scene.TextOf(token)) ? -1 : _persons.ByCountry(people.Country, sentence);
    }

    /// <summary><c>the Poles</c>, and <c>the French</c>, who are rather a people than one of it.</summary>
    private static bool IsManyPeople(ReadOnlySpan<char> word) => word[^1] is 's' or 'h' or 'e' or 'z';

    /// <summary>Takes a phrase for one more mention of a candidate that it describes.</summary>
    private bool Describe(in NounPhrase phrase, int index)
    {
        ref var candidate = ref _candidates[index];
        if (candidate.IsThing || !CanBe(phrase.Noun, candidate)) return false;
        _scene.CandidateAt[phrase.Head] = index + 1;
        _candidates.References.Add(new ReferenceRow(phrase.First, phrase.End, phrase.Head, index, MentionForm.Nominal, -1));
        if ((candidate.Gender & phrase.Noun.Gender) != 0) candidate.Gender &= phrase.Noun.Gender;
        if (candidate.Noun == 0) (candidate.Noun, candidate.Class) = (_scene.Lower(phrase.Head), phrase.Noun.Class);
        if (candidate.Kind == MentionKind.Person && candidate.RoleFrom < 0 && candidate.RoleEnd == 0 && !phrase.Noun.IsGeneric)
            (candidate.RoleFirst, candidate.RoleEnd) = (AfterOwner(phrase), phrase.End);
        return true;
    }

    /// <summary>The first token that is no article and no owner: <c>spokesman</c> in <c>Merkel's spokesman</c>.</summary>
    private int AfterOwner(in NounPhrase phrase)
    {
        if (phrase.Form != Determination.Owned) return phrase.NameFirst;
        for (var token = phrase.Head - 1; token >= phrase.First; token--)
            if (_scene.Has(token, TokenTraits.Clitic) || _scene.Closed(token).Is(WordRole.Possessive)) return token + 1;
        return phrase.First;
    }

    private static bool CanBe(NounWord noun, in Candidate candidate) =>
        noun.Kind == candidate.Kind && (noun.Gender & candidate.Gender) != 0 && (noun.Number & candidate.Number) != 0;

    private bool IsPredicate(int token)
    {
        for (var at = token - 1; at >= 0 && at > token - ApposReach; at--)
            if (_scene.Head(at) == token && _scene.Relation(at) == DependencyRelation.Cop) return true;
        return false;
    }

    /// <summary><c>Smith is the president</c>, <c>Smith was a teacher</c> describe Smith, unless it is denied.</summary>
    private void ReadPredicate(in NounPhrase phrase, int first)
    {
        first = Math.Max(first, phrase.Head - PredicateReach);
        for (var at = phrase.Head - 1; at >= first; at--)
        {
            _scene.Steps++;
            if (_scene.Head(at) == phrase.Head && _scene.Closed(at).Is(WordRole.Not)) return;
            if (_scene.Head(at) == phrase.Head && _scene.Relation(at) == DependencyRelation.Nsubj)
            {
                if (_scene.CandidateAt[at] > 0) Describe(phrase, _candidates.Find(_scene.CandidateAt[at] - 1));
                return;
            }
        }
    }

    private void ReadReference(in NounPhrase phrase, int sentence)
    {
        var index = phrase.Form is Determination.Definite or Determination.Owned ? _search.Find(phrase, sentence) : -1;
        if (index < 0)
        {
            if (phrase.Noun.IsVague)
            {
                AddThing(phrase.Head, sentence);
                return;
            }

            // A bare singular without article is no reference: 'as president', 'on television'; but 'police said' is.
            if (phrase.Form == Determination.Bare && phrase.Noun.Number == GrammaticalNumber.Singular && _scene.RankOf(phrase.Head) != Rank.Subject) return;
            index = _candidates.Add(Describe(phrase));
        }

        Refer(phrase, index, sentence);
    }

    private void Refer(in NounPhrase phrase, int index, int sentence)
    {
        ref var candidate = ref _candidates[index];
        if ((candidate.Gender & phrase.Noun.Gender) != 0) candidate.Gender &= phrase.Noun.Gender;
        _candidates.References.Add(new ReferenceRow(phrase.First, phrase.End, phrase.Head, index, MentionForm.Nominal, -1));
        _candidates.Meet(index, phrase.Head, sentence, MentionForm.Nominal, isWeak: false);
    }

    private Candidate Describe(in NounPhrase phrase)
    {
        var noun = phrase.Noun;
        var isMany = noun.Number == GrammaticalNumber.Plural && phrase.Form != Determination.Counted;
        return Candidate.Empty with
        {
            Kind = noun.Kind,
            Attribution = isMany || noun.Kind != MentionKind.Person ? Attribution.Collective : Attribution.Unnamed,
            Gender = noun.Gender,
            Number = noun.Number,
            Class = noun.Class,
            Noun = _scene.Lower(phrase.Head),
            NameFirst = phrase.NameFirst,
            NameEnd = phrase.End,
            Country = _search.CountryIn(phrase),
            IsFormer = _scene.HasBeforeHead(phrase, WordRole.Former),
        };
    }

    private void AddThing(int token, int sentence)
    {
        var index = _candidates.AddThing(_scene.Tags.FineTagOf(token) is "NNS" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular);
        _candidates.Meet(index, token, sentence, MentionForm.Nominal, isWeak: false);
    }
}
