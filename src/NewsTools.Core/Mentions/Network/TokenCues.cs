namespace NewsTools;

/// <summary>
/// What the network is told of a token beside its word: how the rules read it, longer surfaces of the lexicon, what the
/// document says of its phrase, and the look of its sentence; each a row of a table. Part of the model's format.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class TokenCues(NameScan scan)
{
    /// <summary>The number of rows.</summary>
    public const int Count = 128;

    /// <summary>The most rows of one token.</summary>
    public const int Most = 32;

    /// <summary>The rows before this one tell what rules and lexicon say; those from it on are seen in the text itself.</summary>
    public const int FirstOfText = 104;

    private const int Columns = 6, Margins = 3, Positions = 4;
    private const int FirstSurface = 1 + Positions * Columns * Margins;
    private const int SurfaceClasses = 5;
    private const int FirstLink = FirstSurface + 2 * SurfaceClasses;
    private const int PeopleColumn = 4, OtherColumn = 5;
    private const int ShortSentence = 6;
    private const int SurfacesAt = 8, LinksAt = 24, TextAt = 40;

    private static readonly NameCue[] Links =
    [
        NameCue.SurnameOfPerson, NameCue.PartOfPerson, NameCue.PartOfOrganization, NameCue.AcronymOfName, NameCue.AfterHonorific,
        NameCue.AfterRole, NameCue.BeforeSpeech, NameCue.AfterSpeech, NameCue.BeforeAge, NameCue.BeforeRoleComma, NameCue.AfterPlaceCue,
        NameCue.BeforeCommaPlace, NameCue.AfterPlaceComma, NameCue.IsAmbiguous, NameCue.SeenLower,
    ];

    private static readonly ulong[] Surfaces =
    [
        LexiconKinds.Places, LexiconKinds.Organizations, LexiconKinds.Bit(LexiconKind.Facility), LexiconKinds.Bit(LexiconKind.Person),
        LexiconKinds.Names & ~(LexiconKinds.Places | LexiconKinds.Organizations | LexiconKinds.Of(LexiconKind.Facility, LexiconKind.Person)),
    ];

    private byte[] _views = [];
    private ushort[] _links = [];
    private ushort[] _surfaces = [];
    private byte _sentenceRows;
    private SentenceRow _sentence;

    /// <summary>Gathers what rules and lexicon say of a document's tokens.</summary>
    public void Read(ReadOnlySpan<NamePhrase> phrases)
    {
        var count = scan.Tokens.Length;
        if (_views.Length < count) (_views, _links, _surfaces) = (new byte[count * 2], new ushort[count * 2], new ushort[count * 2]);
        _views.AsSpan(0, count).Clear();
        _links.AsSpan(0, count).Clear();
        _surfaces.AsSpan(0, count).Clear();
        foreach (ref readonly var phrase in phrases)
        {
            if (phrase.Covered) continue;
            ReadPhrase(phrase);
            ReadSurfaces(phrase);
        }
    }

    /// <summary>Takes up a sentence, whose tokens are then asked for.</summary>
    public void ReadSentence(int index)
    {
        _sentence = scan.Layer.Sentences[index];
        var tokens = scan.Layer.TokensOf(_sentence);
        var numbers = 0;
        foreach (ref readonly var token in tokens) if (token.Kind == TokenKind.Number) numbers++;
        var letters = scan.CaseOf(index);
        _sentenceRows = (byte)((letters == SentenceCase.Upper ? 1 : 0) | (letters == SentenceCase.Title ? 2 : 0)
            | (tokens.Length <= ShortSentence ? 4 : 0) | (tokens[^1].Kind != TokenKind.Punctuation ? 8 : 0)
            | (5 * numbers >= tokens.Length && numbers > 1 ? 16 : 0) | (index == 0 ? 32 : 0));
    }

    /// <summary>A number for the rows of a token of the sentence that was taken up last.</summary>
    public ulong KeyOf(int token)
    {
        ref readonly var row = ref scan.Tokens[token];
        var own = (row.Has(TokenTraits.SpaceBefore) ? 0 : 1) | (token == _sentence.FirstToken ? 2 : 0)
            | (token == _sentence.EndToken - 1 ? 4 : 0) | ((row.Traits & (TokenTraits.OpenQuote | TokenTraits.CloseQuote)) != 0 ? 8 : 0);
        return _views[token] | (ulong)_surfaces[token] << SurfacesAt | (ulong)_links[token] << LinksAt | (ulong)(_sentenceRows | own << 8) << TextAt;
    }

    /// <summary>Fills the rows of a token.</summary>
    /// <param name="key">Its number by <see cref="KeyOf"/>.</param>
    /// <param name="rows">Room for <see cref="Most"/>.</param>
    /// <returns>How many they are.</returns>
    public static int RowsOf(ulong key, Span<byte> rows)
    {
        var count = 0;
        if ((byte)key > 0) rows[count++] = (byte)key;
        count = Add((ushort)(key >> SurfacesAt), FirstSurface, rows, count);
        count = Add((ushort)(key >> LinksAt), FirstLink, rows, count);
        return Add((ushort)(key >> TextAt), FirstOfText, rows, count);
    }

    private static int Add(int bits, int first, Span<byte> rows, int count)
    {
        for (; bits != 0 && count < Most; bits &= bits - 1) rows[count++] = (byte)(first + int.TrailingZeroCount(bits));
        return count;
    }

    private void ReadPhrase(in NamePhrase phrase)
    {
        var links = 0;
        for (var i = 0; i < Links.Length; i++) if (phrase.Cues.Has(Links[i])) links |= 1 << i;
        var (column, margin) = ViewOf(phrase);
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            var position = phrase.Count == 1 ? 3 : at == phrase.Start ? 0 : at == phrase.End - 1 ? 2 : 1;
            _views[at] = (byte)(1 + (position * Columns + column) * Margins + margin);
            _links[at] = (ushort)links;
        }
    }

    private static (int Column, int Margin) ViewOf(in NamePhrase phrase)
    {
        if (phrase.Settled is { } kind)
            return (kind == MentionKind.Nationality ? PeopleColumn : kind is MentionKind.Person or MentionKind.Organization or MentionKind.Place ? NameTag.ClassOf(kind) + 1 : OtherColumn, Margins - 1);
        var best = DocumentNames.Best(phrase);
        var second = float.NegativeInfinity;
        for (var column = 0; column < 4; column++)
            if (column != best) second = Math.Max(second, phrase.Scores[column]);
        var margin = phrase.Scores[best] - second;
        return (best, margin < 1.5f ? 0 : margin < 4 ? 1 : 2);
    }

    /// <summary>Surfaces of several words that begin in the phrase.</summary>
    private void ReadSurfaces(in NamePhrase phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (!scan.TryLongest(at, scan.Layer.Sentences[phrase.Sentence].EndToken, LexiconKinds.Names, out var match) || match.Count < 2) continue;
            for (var kind = 0; kind < SurfaceClasses; kind++)
            {
                if ((match.KindBits & Surfaces[kind]) == 0) continue;
                _surfaces[at] |= (ushort)(1 << kind);
                for (var inside = at + 1; inside < match.End; inside++) _surfaces[inside] |= (ushort)(1 << (SurfaceClasses + kind));
            }
        }
    }
}
