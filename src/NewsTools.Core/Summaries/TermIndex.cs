using System.Numerics;

namespace NewsTools;

/// <summary>Finds the place of a term among some, in an open table of twice their number: about one look a question.</summary>
internal sealed class TermIndex
{
    private readonly uint[] _terms;
    private readonly int[] _places;
    private readonly uint _mask;

    /// <param name="terms">Different terms; they are kept.</param>
    public TermIndex(uint[] terms)
    {
        _terms = terms;
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, terms.Length * 2))];
        _mask = (uint)_places.Length - 1;
        for (var i = 0; i < terms.Length; i++) _places[Slot(terms[i])] = i + 1;
    }

    /// <summary>The index of a term, or -1.</summary>
    public int Find(uint term) => _places[Slot(term)] - 1;

    /// <summary>Where the term is, or the free place where it would be.</summary>
    private uint Slot(uint term)
    {
        var slot = term & _mask;
        while (_places[slot] != 0 && _terms[_places[slot] - 1] != term) slot = (slot + 1) & _mask;
        return slot;
    }
}
