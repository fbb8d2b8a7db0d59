using System.Numerics;

namespace NewsTools;

/// <summary>A set of <see cref="NameCue"/>s.</summary>
internal struct CueSet
{
    private ulong _low;
    private ulong _high;

    public void Add(NameCue cue)
    {
        if ((int)cue < 64) _low |= 1UL << (int)cue;
        else _high |= 1UL << ((int)cue - 64);
    }

    public void AddIf(bool condition, NameCue cue)
    {
        if (condition) Add(cue);
    }

    /// <summary>The set of some cues.</summary>
    public static CueSet Of(params ReadOnlySpan<NameCue> cues)
    {
        var set = default(CueSet);
        foreach (var cue in cues) set.Add(cue);
        return set;
    }

    /// <summary>Whether the two sets share a cue.</summary>
    public readonly bool Overlaps(in CueSet other) => ((_low & other._low) | (_high & other._high)) != 0;

    public void ExceptWith(in CueSet other) => (_low, _high) = (_low & ~other._low, _high & ~other._high);

    public void UnionWith(in CueSet other) => (_low, _high) = (_low | other._low, _high | other._high);

    public readonly bool Has(NameCue cue) =>
        ((int)cue < 64 ? _low >> (int)cue : _high >> ((int)cue - 64)) % 2 != 0;

    /// <summary>The cues, to be walked with <c>foreach</c>.</summary>
    public readonly Enumerator GetEnumerator() => new(_low, _high);

    public ref struct Enumerator(ulong low, ulong high)
    {
        private ulong _low = low;
        private ulong _high = high;

        public NameCue Current { get; private set; }

        public bool MoveNext()
        {
            if (_low != 0)
            {
                Current = (NameCue)BitOperations.TrailingZeroCount(_low);
                _low &= _low - 1;
                return true;
            }

            if (_high == 0) return false;
            Current = (NameCue)(64 + BitOperations.TrailingZeroCount(_high));
            _high &= _high - 1;
            return true;
        }
    }
}
