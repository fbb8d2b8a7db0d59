namespace NewsTools;

/// <summary>What a lexicon says of one reading of a surface, beyond its kind.</summary>
[Flags]
public enum LexiconTraits : ushort
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>The surface is also an ordinary word or another name: context must confirm the reading.</summary>
    Ambiguous = 1,

    /// <summary>The surface is an alias, not the canonical name.</summary>
    Alias = 2,

    /// <summary>It names a type and not one thing: <c>artillery shells</c>.</summary>
    Generic = 4,

    /// <summary>A user's entry: it wins over built-in ones and over context.</summary>
    User = 8,

    /// <summary>The word heads a name on its own: <c>Ministry of ...</c>, <c>... Airport</c>.</summary>
    Head = 16,

    /// <summary>The word stands first in the name that it heads: <c>University of X</c>.</summary>
    First = 32,

    /// <summary>The word stands last in the name that it heads: <c>X University</c>.</summary>
    Last = 64,

    /// <summary>A male name or title.</summary>
    Male = 128,

    /// <summary>A female name or title.</summary>
    Female = 256,

    /// <summary>A place or building that can stand for its country's government: <c>the Kremlin</c>.</summary>
    Metonym = 512,

    /// <summary>It is no more, or lived long ago.</summary>
    Historical = 1024,

    /// <summary>A demonym of a region or city, not of a country.</summary>
    Regional = 2048,

    /// <summary>A public office: president, minister, mayor.</summary>
    Official = 4096,

    /// <summary>A place so large or so often in the news that its name is it unless context says otherwise.</summary>
    Major = 8192,
}
