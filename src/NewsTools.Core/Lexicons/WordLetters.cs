using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools;

/// <summary>The letters of a short word as one vector, to be compared at once: Latin-1, apostrophes straight, zero behind the last.</summary>
internal static class WordLetters
{
    private const int Longest = 16;
    private static Vector256<ushort> Largest => Vector256.Create((ushort)byte.MaxValue);

    /// <summary>Reads the letters of a word.</summary>
    /// <returns>Whether it is short enough and has no other letters.</returns>
    public static bool TryRead(in TokenRow token, ReadOnlySpan<char> text, out Vector128<byte> letters)
    {
        letters = default;
        if (token.Length > Longest) return false;
        var wide = Load(text[token.Start..], token.Length);
        if (Vector256.GreaterThanAny(wide, Largest) && Vector256.GreaterThanAny(wide = Straighten(wide), Largest)) return false;
        letters = Vector128.Narrow(wide.GetLower(), wide.GetUpper());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> from, int count)
    {
        if (from.Length < Longest) return LoadLast(from[..count]);
        var within = Vector256.GreaterThan(Vector256.Create((short)count), Vector256<short>.Indices).AsUInt16();
        return Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(from))) & within;
    }

    /// <summary>A word so near the text's end that a vector would go past it.</summary>
    private static Vector256<ushort> LoadLast(ReadOnlySpan<char> word)
    {
        Span<char> padded = stackalloc char[Longest];
        padded.Clear();
        word.CopyTo(padded);
        return Vector256.Create(MemoryMarshal.Cast<char, ushort>(padded));
    }

    private static Vector256<ushort> Straighten(Vector256<ushort> letters)
    {
        var curly = Vector256.Equals(letters, Vector256.Create((ushort)'\u2019')) | Vector256.Equals(letters, Vector256.Create((ushort)'\u2018'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'\u02BC'));
        return Vector256.ConditionalSelect(curly, Vector256.Create((ushort)'\''), letters);
    }
}
