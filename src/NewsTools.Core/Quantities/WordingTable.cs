namespace NewsTools.Quantities;

/// <summary>
/// Phrases by the hashes of their pieces: every phrase and every beginning of one is a key, so that the longest one at
/// a place is found with one probe a piece. Also backwards, for what stands before a number.
/// </summary>
internal sealed class WordingTable<T> where T : class
{
    private readonly WordMap<Slot> _slots = new();

    /// <summary>Adds a phrase; several values may share one.</summary>
    public void Add(ReadOnlySpan<uint> pieces, T value, bool backwards = false)
    {
        var key = 0u;
        for (var i = 0; i < pieces.Length; i++)
        {
            key = Next(key, pieces[backwards ? pieces.Length - 1 - i : i]);
            ref var slot = ref _slots.Value(key, out _);
            if (i < pieces.Length - 1) slot.HasLonger = true;
            else slot.Values = slot.Values is null ? [value] : [.. slot.Values, value];
        }
    }

    /// <summary>The values of the longest phrase that starts at a piece, or with a step of -1 ends there.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="at">The first one to look at.</param>
    /// <param name="step">1 forwards, -1 backwards.</param>
    /// <param name="count">The number of its pieces, 0 where there is none.</param>
    public T[] Find(ReadOnlySpan<WordPiece> pieces, int at, int step, out int count)
    {
        T[] found = [];
        count = 0;
        var key = 0u;
        for (var seen = 1; (uint)at < (uint)pieces.Length; at += step, seen++)
        {
            key = Next(key, pieces[at].Lower);
            if (_slots.Find(key) is not (>= 0 and var place)) break;
            ref readonly var slot = ref _slots[place];
            if (slot.Values is not null) (found, count) = (slot.Values, seen);
            if (!slot.HasLonger) break;
        }

        return found;
    }

    private static uint Next(uint key, uint piece) => WordHash.Combine(key, piece);

    private struct Slot
    {
        public T[]? Values;
        public bool HasLonger;
    }
}
