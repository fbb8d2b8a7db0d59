using System.Globalization;

namespace NewsTools.Quantities;

/// <summary>The words, units, currencies and modifiers of amounts, out of the tables in <c>Data</c>. Immutable and thread-safe.</summary>
internal sealed class QuantityLexicon
{
    private readonly WordIndex _roles = new();
    private readonly List<string> _verbs = [];
    private readonly WordMap<Multiple> _multiples = new();

    private QuantityLexicon()
    {
        var words = new WordMap<WordUse>();
        AddWords(words);
        AddNumberWords(words);
        AddRoles(words);
        Uses = new WordUses(words);
        foreach (var columns in EmbeddedLines.Rows("quantity-multiples.tsv")) _multiples.Set(WordHash.OfLower(columns[0]), new Multiple(Number(columns[1])));
        AddUnits();
        AddCurrencies();
        AddModifiers();
    }

    /// <summary>The English tables.</summary>
    public static QuantityLexicon English { get; } = new();

    /// <summary>What each word does.</summary>
    public WordUses Uses { get; }

    /// <summary>Units and currencies that stand after a number.</summary>
    public WordingTable<UnitForm> After { get; } = new();

    /// <summary>Signs and codes of currencies that stand before a number.</summary>
    public WordingTable<UnitForm> Before { get; } = new();

    /// <summary>Modifiers that stand before an amount, to be looked up backwards.</summary>
    public WordingTable<ModifierForm> ModifiersBefore { get; } = new();

    /// <summary>Modifiers that stand after an amount.</summary>
    public WordingTable<ModifierForm> ModifiersAfter { get; } = new();

    /// <summary>The verb of which a word is a form, or null.</summary>
    public string? RoleOf(uint lower) => _roles.Find(lower) is >= 0 and var verb ? _verbs[verb] : null;

    /// <summary>The value of a word such as <c>twice</c>, or 0.</summary>
    public decimal MultipleOf(uint lower) => _multiples.Find(lower) is >= 0 and var place ? _multiples[place].Value : 0;

    private readonly record struct Multiple(decimal Value);

    private static void AddWords(WordMap<WordUse> words)
    {
        foreach (var columns in EmbeddedLines.Rows("quantity-words.tsv"))
        {
            var use = EnumName.Read<WordUse>(columns[0]);
            foreach (var word in columns[1].Split(' ')) Add(words, WordHash.OfLower(word), use);
        }
    }

    private static void AddNumberWords(WordMap<WordUse> words)
    {
        foreach (var hash in NumberWords.English.Hashes)
            if (NumberWords.English[hash].Kind is not (NumberWordKind.Article or NumberWordKind.And or NumberWordKind.Of or NumberWordKind.Point
                or NumberWordKind.Vague or NumberWordKind.OrdinalEnding or NumberWordKind.Fractions))
                Add(words, hash, WordUse.Trigger);
            else if (NumberWords.English[hash].Kind is NumberWordKind.Article or NumberWordKind.Vague)
                Add(words, hash, WordUse.Vague);
    }

    private void AddRoles(WordMap<WordUse> words)
    {
        foreach (var columns in EmbeddedLines.Rows("quantity-verbs.tsv"))
        {
            foreach (var form in columns[1].Split(' '))
            {
                var hash = WordHash.OfLower(form);
                _roles.TryAdd(hash, _verbs.Count);
                Add(words, hash, WordUse.Role);
            }

            _verbs.Add(columns[0]);
        }
    }

    private void AddUnits()
    {
        foreach (var columns in EmbeddedLines.Rows("units.tsv"))
        {
            var parts = columns[0].Split(';');
            var unit = new QuantityUnit(parts[0], EnumName.Read<QuantityMeasure>(columns[1]), columns[2] == "-" ? null : columns[2], Number(columns[3]), Number(columns[4]))
            {
                Per = parts.Length > 1 ? parts[1] : null,
            };
            AddForms(After, columns[5], unit);
        }
    }

    private void AddCurrencies()
    {
        foreach (var columns in EmbeddedLines.Rows("currencies.tsv"))
        {
            var unit = new QuantityUnit(columns[0], QuantityMeasure.Money, null, Number(columns[1]), 0)
            {
                CountryWords = WordHash.OfEachLower(columns[4].Split(' ')),
            };
            if (columns[2] != "-") AddForms(Before, columns[2], unit, codes: true);
            if (columns[3] != "-") AddForms(After, columns[3], unit);
        }
    }

    private void AddModifiers()
    {
        foreach (var columns in EmbeddedLines.Rows("quantity-modifiers.tsv"))
        {
            var form = new ModifierForm(EnumName.Read<QuantityModifier>(columns[0]));
            var before = columns[1] == "before";
            foreach (var phrase in columns.Skip(2))
                (before ? ModifiersBefore : ModifiersAfter).Add(PhrasePieces.Of(phrase), form, backwards: before);
        }
    }

    /// <summary>Adds the ways to write a unit; codes in capitals must stand so: <c>CUP 5</c> but not <c>Cup 2018</c>.</summary>
    private static void AddForms(WordingTable<UnitForm> table, string forms, QuantityUnit unit, bool codes = false)
    {
        foreach (var form in forms.Split('|'))
        {
            var text = form.Length == 1 ? form : form.TrimStart('~', '=', '-');
            var glue = text == form ? UnitGlue.Any : form[0] == '~' ? UnitGlue.Joined : form[0] == '-' ? UnitGlue.Hyphen : UnitGlue.Any;
            var exact = text != form && form[..^text.Length].Contains('=') || (codes && text.Length > 1 && text.All(char.IsAsciiLetterUpper)) ? text : null;
            table.Add(PhrasePieces.Of(text), new UnitForm(unit, exact, glue, char.IsAsciiDigit(text[^1])));
        }
    }

    private static decimal Number(string column) => decimal.Parse(column, CultureInfo.InvariantCulture);

    private static void Add(WordMap<WordUse> words, uint hash, WordUse use) =>
        words.Value(hash, out _) |= use;
}
