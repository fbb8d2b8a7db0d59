namespace NewsTools;

/// <summary>
/// The tags that the network gives to tokens: outside, and for each class of names its first, inner, last and only token.
/// Part of the model's format: a change here asks for new training.
/// </summary>
internal static class NameTag
{
    /// <summary>No name.</summary>
    public const int Outside = 0;

    /// <summary>The classes: the three of <see cref="MentionKinds"/> in their order, then peoples, events and all other names.</summary>
    public const int Classes = 6;

    /// <summary>The number of tags.</summary>
    public const int Count = 1 + Classes * Places;

    /// <summary>The tags rounded up to what a vector holds.</summary>
    public const int Padded = 32;

    public const int People = 3;
    public const int Event = 4;
    public const int Other = 5;

    private const int Places = 4;
    private const int First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>The tag of a token in a name.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="at">The token's place in the name, from 0.</param>
    /// <param name="count">The name's number of tokens.</param>
    public static int Of(int kind, int at, int count) =>
        1 + kind * Places + (count == 1 ? Only : at == 0 ? First : at == count - 1 ? Last : Inner);

    /// <summary>The tag of another class at the place of a tag of the first class.</summary>
    public static int OfClass(int kind, int tagOfFirst) => tagOfFirst + kind * Places;

    /// <summary>The class of a tag of a name.</summary>
    public static int ClassOf(int tag) => (tag - 1) / Places;

    /// <summary>Whether a name may begin at the tag, or none is there.</summary>
    public static bool Opens(int tag) => tag == Outside || (tag - 1) % Places is First or Only;

    /// <summary>Whether a name ends at the tag, or none is there.</summary>
    public static bool Closes(int tag) => tag == Outside || (tag - 1) % Places is Last or Only;

    /// <summary>Whether a tag may follow another.</summary>
    public static bool MayFollow(int before, int tag) =>
        Closes(before) ? Opens(tag) : !Opens(tag) && ClassOf(before) == ClassOf(tag);

    /// <summary>The class of a kind of mention; buildings count as places.</summary>
    public static int ClassOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => MentionKinds.Person - 1,
        MentionKind.Organization => MentionKinds.Organization - 1,
        MentionKind.Place or MentionKind.Facility => MentionKinds.Place - 1,
        MentionKind.Nationality => People,
        MentionKind.Event => Event,
        _ => Other,
    };
}
