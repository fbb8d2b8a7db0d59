namespace NewsTools;

/// <summary>
/// Names and the words that help to find them. A surface is found by the hashes of its tokens and verified by its
/// characters, so no other name with the same hash is ever taken for it. Immutable and safe to use from many threads.
/// </summary>
/// <remarks>
/// Case: a surface matches as printed; words that the lexicon has in lower case also with a capital; and a text all
/// in capitals matches any surface, which the match then says.
/// </remarks>
public sealed class Lexicon
{
    /// <summary>The most words that a surface can have.</summary>
    public const int MaxTokens = 24;

    private const uint UserSurface = 0x80000000;
    private static readonly Lazy<Lexicon> BuiltIn = new(() => new Lexicon(OpenResource(), null, []));
    private readonly LexiconImage _builtIn;
    private readonly LexiconImage? _user;
    private readonly Lazy<string?[]> _countryNames;

    private Lexicon(LexiconImage builtIn, LexiconImage? user, IReadOnlyList<LexiconEntry> userEntries)
    {
        (_builtIn, _user, UserEntries) = (builtIn, user, userEntries);
        UserPatterns = [.. userEntries.Where(entry => entry.Pattern is not null).Select(entry => new LexiconPattern(entry))];
        _countryNames = new(() => NameCountries(_builtIn));
    }

    /// <summary>The lexicon that comes with the library, read where the assembly is mapped.</summary>
    public static Lexicon Default => BuiltIn.Value;

    /// <summary>The kinds that are kinds of names, in the order of <see cref="LexiconKind"/>: those that a user's entry can have.</summary>
    public static IReadOnlyList<LexiconKind> NameKinds { get; } =
        LexiconKinds.In(LexiconKinds.Names);

    /// <summary>The entries that a user added, in the order in which they were added.</summary>
    public IReadOnlyList<LexiconEntry> UserEntries { get; }

    /// <summary>The user's entries that are patterns.</summary>
    internal IReadOnlyList<LexiconPattern> UserPatterns { get; }

    /// <summary>The number of ways to write a name that the lexicon holds, the user's among them.</summary>
    public int SurfaceCount => _builtIn.SurfaceCount + (_user?.SurfaceCount ?? 0);

    /// <summary>This lexicon with more entries; one with the name and kind of an earlier user's entry replaces that.</summary>
    /// <exception cref="FormatException">A country code or a pattern is malformed, or an entry names nothing.</exception>
    public Lexicon With(IEnumerable<LexiconEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = UserEntries.ToList();
        foreach (var entry in entries)
        {
            var earlier = all.FindIndex(other => IsSame(other, entry));
            if (earlier < 0) all.Add(entry);
            else all[earlier] = entry;
        }

        return OfUser(all);
    }

    /// <summary>This lexicon without the user's entries that <paramref name="matches"/> picks; built-in ones stay.</summary>
    public Lexicon Without(Predicate<LexiconEntry> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var kept = UserEntries.Where(entry => !matches(entry)).ToList();
        return kept.Count == UserEntries.Count ? this : OfUser(kept);
    }

    /// <summary>All surfaces that begin at a token, the shortest first; of equal ones the user's first.</summary>
    /// <param name="tokens">The tokens to search, for example those of one sentence.</param>
    /// <param name="text">The text of which they are tokens.</param>
    /// <param name="index">The token at which a surface must begin.</param>
    /// <param name="found">Where the matches go; those for which it has no room are dropped.</param>
    /// <returns>The number of matches.</returns>
    public int FindAt(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, int index, Span<LexiconMatch> found) =>
        FindAt(tokens, text, index, _builtIn.FindWord(tokens[index], text), found);

    /// <summary>The same, where a memo of <see cref="NewMemo"/> told what is built in of the first word.</summary>
    internal int FindAt(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, int index, KnownWord word, Span<LexiconMatch> found)
    {
        var users = _user is null ? 0 : FindIn(_user, UserSurface, tokens, text, index, _user.FindWord(tokens[index], text), found, 0);
        var count = FindIn(_builtIn, 0, tokens, text, index, word, found, users);
        if (users > 0) SortByLength(found[..count]);
        return count;
    }

    /// <summary>Room to keep what the lexicon says of single words; that given where it was made for the same words.</summary>
    internal WordMemo NewMemo(WordMemo? memo) => memo?.Image == _builtIn ? memo : new WordMemo(_builtIn);

    /// <summary>Whether there are surfaces that a user added.</summary>
    internal bool HasUserSurfaces => _user is not null;

    /// <summary>The readings of a match of this lexicon.</summary>
    public LexiconReadings ReadingsOf(in LexiconMatch match) => (match.Surface & UserSurface) != 0
        ? _user!.ReadingsOf((int)(match.Surface & ~UserSurface))
        : _builtIn.ReadingsOf((int)match.Surface);

    /// <summary>The name of a country by its code, or null for a code that the lexicon does not know.</summary>
    public string? CountryName(string? code) => code is null ? null : _countryNames.Value[CountryCode.ToNumber(code)];

    /// <summary>The lexicon in the bytes of a compiled file, without any user's entries.</summary>
    /// <exception cref="InvalidDataException">It is no lexicon, of another version, cut short or damaged.</exception>
    internal static Lexicon Open(ReadOnlySpan<byte> compiled)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(compiled.Length, pinned: true);
        compiled.CopyTo(pinned);
        return new Lexicon(LexiconImage.OfPinned(pinned, isUser: false), null, []);
    }

    private static int FindIn(
        LexiconImage image, uint mark, ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, int index, KnownWord word, Span<LexiconMatch> found, int count)
    {
        if (word.Case != LexiconCase.None && count < found.Length)
            found[count++] = new LexiconMatch(index, 1, word.Case, (uint)word.Surface | mark, word.Kinds);
        return word.HasLonger ? FindLonger(image, mark, tokens, text, index, found, count) : count;
    }

    private static int FindLonger(
        LexiconImage image, uint mark, ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, int index, Span<LexiconMatch> found, int count)
    {
        var key = tokens[index].Lower;
        for (var end = index + 1; end < tokens.Length;)
        {
            key = LexiconHash.Extend(key, tokens[end++]);
            if (!image.Keys.MayHave(key)) break;
            var slot = image.SlotOf(key);
            if (slot.Surface >= 0 && count < found.Length
                && image.TrySpell(slot.Surface, tokens[index..end], text, out var surface, out var letters, out var kinds))
                found[count++] = new LexiconMatch(index, end - index, letters, (uint)surface | mark, kinds);
            if (!slot.HasLonger) break;
        }

        return count;
    }

    /// <summary>Sorts a handful of matches; of equal length those that stood first stay first.</summary>
    private static void SortByLength(Span<LexiconMatch> matches)
    {
        for (var i = 1; i < matches.Length; i++)
        {
            var match = matches[i];
            var at = i;
            for (; at > 0 && matches[at - 1].Count > match.Count; at--) matches[at] = matches[at - 1];
            matches[at] = match;
        }
    }

    private Lexicon OfUser(List<LexiconEntry> entries)
    {
        if (entries.Count == 0) return new Lexicon(_builtIn, null, []);
        var marked = entries.Select(entry => entry with { Traits = entry.Traits | LexiconTraits.User });
        var image = LexiconImage.OfPinned(LexiconCompiler.Compile(marked), isUser: true);
        return new Lexicon(_builtIn, image, entries.AsReadOnly());
    }

    private static bool IsSame(LexiconEntry one, LexiconEntry other) =>
        one.Kind == other.Kind && one.Name == other.Name && (one.Name.Length > 0 || one.Pattern == other.Pattern);

    private static string?[] NameCountries(LexiconImage image)
    {
        var names = new string?[CountryCode.Limit];
        foreach (ref readonly var entry in image.Entries)
            if (entry.Kind == LexiconKind.Country && entry.Country != 0
                && (names[entry.Country] is null || (entry.Traits & LexiconTraits.Historical) == 0))
                names[entry.Country] = image.TextOf(entry.Name);
        return names;
    }

    private static unsafe LexiconImage OpenResource()
    {
        var assembly = typeof(Lexicon).Assembly;
        var stream = assembly.GetManifestResourceStream("names.lexicon")
            ?? throw new InvalidOperationException("The assembly has no resource 'names.lexicon'.");
        if (stream is UnmanagedMemoryStream mapped)
            return new LexiconImage(mapped.PositionPointer, mapped.Length, assembly, isUser: false);
        var pinned = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.ReadExactly(pinned);
        return LexiconImage.OfPinned(pinned, isUser: false);
    }
}
