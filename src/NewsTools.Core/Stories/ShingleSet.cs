using System.Numerics;

namespace NewsTools;

/// <summary>
/// The shingles of one text in a table of hashes, so that comparing it with several others costs a look-up a shingle.
/// Reused from text to text. Not thread-safe.
/// </summary>
internal sealed class ShingleSet
{
    private uint[] _keys = new uint[2048];
    private int[] _filled = new int[2048];
    private int[] _hit = new int[2048];
    private int _mask;
    private int _load;
    private int _round;
    private Shingles _text = Shingles.None;
    private readonly Func<uint, bool> _has;
    private readonly Func<uint, bool> _isHit;

    /// <summary>Makes an empty set.</summary>
    public ShingleSet() => (_has, _isHit) = (shingle => _filled[Slot(shingle)] == _load, shingle => _hit[Slot(shingle)] == _round);

    /// <summary>Turns to a text.</summary>
    public void Load(Shingles text)
    {
        _text = text;
        _load++;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, text.Count * 2));
        if (size > _keys.Length) (_keys, _filled, _hit) = (new uint[size], new int[size], new int[size]);
        _mask = size - 1;
        foreach (var shingle in text.All)
        {
            var at = Slot(shingle);
            (_keys[at], _filled[at]) = (shingle, _load);
        }
    }

    /// <summary>How much of the text and another one is the same.</summary>
    public DuplicateMatch Match(Shingles other)
    {
        if (_text.Count == 0 || other.Count == 0) return default;
        _round++;
        var shared = 0;
        foreach (var shingle in other.All)
            if (Slot(shingle) is var at && _filled[at] == _load) (_hit[at], shared) = (_round, shared + 1);
        var match = DuplicateMatch.Of(shared, _text.Count, other.Count);
        if (!match.IsNear) return match;
        return match with { Coverage = _text.Count <= other.Count ? _text.Coverage(_isHit) : other.Coverage(_has) };
    }

    /// <summary>The place of a shingle, or the free one where it would go.</summary>
    private int Slot(uint shingle)
    {
        var at = (int)(shingle & (uint)_mask);
        while (_filled[at] == _load && _keys[at] != shingle) at = (at + 1) & _mask;
        return at;
    }
}
