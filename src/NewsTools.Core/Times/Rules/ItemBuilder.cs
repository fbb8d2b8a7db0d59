namespace NewsTools;

/// <summary>Makes the items of a stretch out of its pieces: words with their readings, and numbers as one item each.</summary>
internal static class ItemBuilder
{
    /// <summary>Fills the scratch's items from its pieces.</summary>
    public static void Build(TimeScratch scratch, TimeLexicon lexicon)
    {
        var pieces = scratch.Pieces.Span;
        var numbers = new NumberReader(scratch.Text, pieces);
        for (var at = 0; at < pieces.Length;)
        {
            if (IsAroundWord(scratch.Text, pieces, at))
            {
                at++;
                continue;
            }

            var item = new TimeItem { First = at, End = at + 1, SpaceBefore = pieces[at].SpaceBefore };
            var words = lexicon.ReadingsOf(lexicon.Find(pieces[at].Lower));
            var number = numbers.Read(at);
            if (CountsQuarters(pieces, at, number)) number = new NumberReader(scratch.Text, pieces[..(at + number.Count - 1)]).Read(at);
            item.Readings = words;
            if (number.Success)
            {
                item.End = at + number.Count;
                item.Number = number.Value;
                item.Readings = NumberReadings.Of(scratch.Readings, scratch.Text.AsSpan(pieces[at].Start, pieces[item.End - 1].End - pieces[at].Start), number, number.Count == 1 ? words : TimeReading.None);
            }
            else if (pieces[at].Kind == PieceKind.Digits)
            {
                item.Readings = NumberReadings.OfDottedDate(scratch.Text.AsSpan(pieces[at].Start, pieces[at].Length));
            }
            else if (words.Length > 0 && IsStop(scratch.Text, pieces, at + 1) && at + 2 < pieces.Length && pieces[at + 2].Kind == PieceKind.Digits && IsMonth(words))
            {
                // A tokenizer that parts 'Nov' from its full stop: 'Nov. 11' is one month and one number all the same.
                item.End = at + 2;
            }

            scratch.Add(item);
            at = item.End;
        }
    }

    /// <summary>In <c>the past three quarters</c> and <c>a quarter ago</c> the quarters are those of the year and no fraction.</summary>
    private static bool CountsQuarters(ReadOnlySpan<WordPiece> pieces, int at, in NumberReading number)
    {
        if ((number.Traits & NumberTraits.Fraction) == 0 || number.Count < 2) return false;
        if (pieces[at + number.Count - 1].Lower == Quarter) return at + number.Count < pieces.Length && (pieces[at + number.Count].Lower == Ago || pieces[at + number.Count].Lower == Earlier);
        if (at == 0 || pieces[at + number.Count - 1].Lower != Quarters) return false;
        return TimeVocabulary.Counting.Find(pieces[at - 1].Lower) >= 0;
    }

    private static readonly uint Ago = WordHash.OfLower("ago");
    private static readonly uint Earlier = WordHash.OfLower("earlier");
    private static readonly uint Quarter = WordHash.OfLower("quarter");
    private static readonly uint Quarters = WordHash.OfLower("quarters");

    /// <summary>The brackets of an editor around a word: <c>[Ten] years ago</c>; those around digits are of notes.</summary>
    private static bool IsAroundWord(string text, ReadOnlySpan<WordPiece> pieces, int at)
    {
        if (pieces[at].Kind != PieceKind.Mark) return false;
        return text[pieces[at].Start] switch
        {
            '[' => at + 1 < pieces.Length && pieces[at + 1].Kind == PieceKind.Word,
            ']' => at > 1 && pieces[at - 1].Kind == PieceKind.Word,
            _ => false,
        };
    }

    private static bool IsStop(string text, ReadOnlySpan<WordPiece> pieces, int at) =>
        at < pieces.Length && pieces[at].Kind == PieceKind.Mark && !pieces[at].SpaceBefore && text[pieces[at].Start] == '.';

    private static bool IsMonth(TimeReading[] readings)
    {
        foreach (var reading in readings)
            if (reading.Symbol is (ushort)TimeClass.Month or (ushort)TimeClass.Weekday)
                return true;
        return false;
    }
}
