using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>Turns decided phrases into mentions: span, canonical name, country, role, metonym.</summary>
internal sealed class MentionWriter
{
    private static readonly ulong Bodies = LexiconKinds.Of(LexiconKind.Agency, LexiconKind.Legislature, LexiconKind.Party, LexiconKind.Facility);

    /// <summary>A building is read as who sits in it, or as where it stands: <c>the Pentagon</c>.</summary>
    private static readonly ulong Buildings = LexiconKinds.Bit(LexiconKind.Facility);

    private readonly NameScan _scan;
    private readonly RoleReader _roles;
    private readonly MetonymRule _metonyms;
    private readonly GovernmentBodies _bodies;
    private readonly CompassNames _compass;
    private readonly BodyOwners _owners;
    private readonly UserPatternRule _patterns;
    private readonly List<Mention> _mentions = [];
    private readonly WordIndex _countries = new();

    public MentionWriter(NameScan scan)
    {
        _scan = scan;
        _roles = new RoleReader(scan);
        _metonyms = new MetonymRule(scan);
        _bodies = new GovernmentBodies(scan);
        _compass = new CompassNames(scan);
        _owners = new BodyOwners(scan);
        _patterns = new UserPatternRule(scan);
    }

    /// <summary>The mentions in text order; of those that begin together the longer first.</summary>
    public Mention[] Write(RowList<NamePhrase> phrases, NameWeights weights)
    {
        _mentions.Clear();
        var span = phrases.Span;
        PhraseDecision.DecideAll(span, weights);
        _compass.Clear(span);
        _owners.Clear();
        _patterns.Add(span, _mentions);
        ReadRoles(span);
        foreach (ref readonly var phrase in span)
        {
            if (phrase.Decided is not { } kind) continue;
            var mention = Write(phrase, kind, span);
            _mentions.Add(mention);
            if (kind is MentionKind.Place && _bodies.TryRead(phrase, mention.Country, out var body)) _mentions.Add(body);
        }

        _compass.Add(span, _mentions);
        if (!IsInOrder(CollectionsMarshal.AsSpan(_mentions))) _mentions.Sort(Compare);
        return [.. _mentions];
    }

    private static bool IsInOrder(ReadOnlySpan<Mention> mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
            if (Compare(mentions[i - 1], mentions[i]) > 0) return false;
        return true;
    }

    private static int Compare(Mention left, Mention right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length);

    /// <summary>Reads the persons' roles, so that a country named at one place of a person is known at all.</summary>
    private void ReadRoles(Span<NamePhrase> phrases)
    {
        _countries.Clear();
        for (var i = 0; i < phrases.Length; i++)
            if (phrases[i].Decided is MentionKind.Organization or MentionKind.Place) _scan.NotePhrase(phrases[i].Start, phrases[i].End, i);
        foreach (ref var phrase in phrases)
        {
            if (phrase.Decided != MentionKind.Person) continue;
            phrase.Role = _roles.Before(phrase);
            if (phrase.Role.IsEmpty) phrase.Role = _roles.After(phrase);
            else if (phrase.Role.Country == 0) phrase.Role = phrase.Role with { Country = CountryOfBody(phrase.Role.Start, phrases) };
            if (phrase.Role.Country != 0) _countries.TryAdd(FullKey(phrase, phrases), phrase.Role.Country);
        }
    }

    /// <summary>The country of the government body or party right before a role: <c>Pentagon spokesman</c>.</summary>
    private ushort CountryOfBody(int start, ReadOnlySpan<NamePhrase> phrases)
    {
        if (start == 0 || _scan.PhraseAt(start - 1) is not (>= 0 and var index) || phrases[index].Match.Count == 0) return 0;
        return LexiconSenses.TryPick(_scan.Lexicon, phrases[index].Match, Bodies, out var body) ? body.CountryNumber : (ushort)0;
    }

    private static uint FullKey(in NamePhrase phrase, ReadOnlySpan<NamePhrase> phrases) =>
        phrase.Link >= 0 ? phrases[phrase.Link].Key : phrase.Key;

    private Mention Write(in NamePhrase phrase, MentionKind kind, ReadOnlySpan<NamePhrase> phrases)
    {
        var origin = _scan.Document.Locate(_scan.Layer.SpanOf(phrase.Start, phrase.End), phrase.Certainty, phrase.Rule!);
        var (name, country) = Identify(phrase, kind, phrases);
        if (kind == MentionKind.Person) return WritePerson(phrase, origin, name, country, phrases);
        var metonym = kind == MentionKind.Place && IsSeat(phrase, kind) && _metonyms.Applies(phrase);
        if (metonym) name = _scan.Lexicon.CountryName(country) ?? name;
        return new Mention(origin) { Kind = kind, Name = name, Country = country, Metonym = metonym };
    }

    private Mention WritePerson(in NamePhrase phrase, in FactOrigin origin, string name, string? country, ReadOnlySpan<NamePhrase> phrases) =>
        new(origin)
        {
            Kind = MentionKind.Person,
            Name = name,
            Role = phrase.Role.IsEmpty ? null : Text(phrase.Role.Start, phrase.Role.End),
            Country = _countries.Find(FullKey(phrase, phrases)) is >= 0 and var known ? CountryCode.ToText((ushort)known) : country,
        };

    /// <summary>The canonical name and the country: of the linked phrase, of the lexicon, else the text itself.</summary>
    private (string Name, string? Country) Identify(in NamePhrase phrase, MentionKind kind, ReadOnlySpan<NamePhrase> phrases)
    {
        if (phrase.Link >= 0 && phrases[phrase.Link].Decided == kind) return Identify(phrases[phrase.Link], kind, phrases);
        if (phrase.Match.Count > 0 && (LexiconSenses.TryPick(_scan.Lexicon, phrase.Match, MentionKinds.KindsOf(kind), out var reading)
            || (kind is MentionKind.Organization or MentionKind.Place && LexiconSenses.TryPick(_scan.Lexicon, phrase.Match, Buildings, out reading))))
        {
            if (kind is MentionKind.Organization or MentionKind.Place) reading = _owners.Prefer(phrase, reading, phrases);
            return (reading.Name, reading.Country);
        }

        return (Text(phrase.Start, phrase.End), CountryInside(phrase, kind));
    }

    /// <summary>An organisation that bears a country's name is of that country: <c>U.S. Department of Energy</c>.</summary>
    private string? CountryInside(in NamePhrase phrase, MentionKind kind)
    {
        if (kind is MentionKind.Person) return null;
        for (var at = phrase.Start; at < phrase.End; at++)
            if (_scan.TryLongest(at, phrase.End, LexiconKinds.Bit(LexiconKind.Country) | LexiconKinds.Bit(LexiconKind.Demonym), out var match)
                && LexiconSenses.TryPick(_scan.Lexicon, match, LexiconKinds.Bit(LexiconKind.Country) | LexiconKinds.Bit(LexiconKind.Demonym), out var reading)
                && !reading.Has(LexiconTraits.Ambiguous)) return reading.Country;
        return null;
    }

    private bool IsSeat(in NamePhrase phrase, MentionKind kind)
    {
        if (phrase.Match.Count == 0 || phrase.Match.Case == LexiconCase.Upper) return false;
        return LexiconSenses.TryPick(_scan.Lexicon, phrase.Match, MentionKinds.KindsOf(kind), out var reading)
            && (reading.Kind == LexiconKind.Capital || reading.Has(LexiconTraits.Metonym)) && phrase.Count == 1;
    }

    private string Text(int start, int end) => NameText.Of(_scan.Layer.SpanOf(start, end).In(_scan.Text));
}
