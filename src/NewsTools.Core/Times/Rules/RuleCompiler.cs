namespace NewsTools;

/// <summary>Reads the rules and turns their patterns into a <see cref="RuleGraph"/> over the symbols of a lexicon.</summary>
internal sealed class RuleCompiler
{
    private readonly TimeLexiconBuilder _lexicon = new();
    private readonly RuleTrie _trie = new();
    private readonly List<TimeRule> _rules = [];
    private readonly WordIndex _known = new(1024);
    private readonly List<PatternElement> _elements = [];
    private readonly PatternElement[] _pattern = new PatternElement[RuleSearch.LongestPattern * 2];

    private RuleCompiler()
    {
        _lexicon.AddWords(EmbeddedLines.Of("times-words.tsv"));
        _lexicon.AddNumberWords(NumberWords.English);
        foreach (var line in EmbeddedLines.Of("times-rules.tsv")) AddRule(line);
        foreach (var holiday in Holiday.All) AddHoliday(holiday);
    }

    /// <summary>The grammar of English times.</summary>
    public static TimeGrammar Compile()
    {
        var compiler = new RuleCompiler();
        return new TimeGrammar(new TimeLexicon(compiler._lexicon), new RuleGraph(compiler._trie, TimeGrammar.Levels), compiler._rules);
    }

    private void AddRule(string line)
    {
        var level = line.IndexOf('\t') + 1;
        var production = line.LastIndexOf('\t') + 1;
        var count = Read(line.AsSpan()[(level + 2)..(production - 1)]);
        int left = 0, right = 0;
        while (left < count && _pattern[left].IsContext) left++;
        while (right < count - left && _pattern[count - 1 - right].IsContext) right++;
        var stop = line.IndexOf(' ', production);
        var name = line[..(level - 1)];
        if (_rules.Count > 0 && _rules[^1].Name == name) name = _rules[^1].Name;
        var rule = new TimeRule(name, _rules.Count, stop < 0 ? line[production..] : line[production..stop], stop < 0 ? "" : line[(stop + 1)..]) { Left = left, Right = right };
        _rules.Add(rule);
        Insert(_trie.RootOf(line[level] - '0'), 0, count, rule);
    }

    private void AddHoliday(Holiday holiday)
    {
        var rule = new TimeRule("holiday", _rules.Count, "holiday", "") { Holiday = holiday };
        if (_rules[^1].Name != rule.Name) _rules.Add(rule);
        foreach (var name in holiday.Names)
        {
            Insert(_trie.RootOf(1), 0, Read(name), rule);
            _lexicon.Wake(name[(name.LastIndexOf(' ') + 1)..]);
        }
    }

    /// <summary>Reads the elements of a pattern and gives their number.</summary>
    private int Read(ReadOnlySpan<char> pattern)
    {
        var count = 0;
        for (var at = 0; at < pattern.Length;)
        {
            var end = pattern[at..].IndexOf(' ') is >= 0 and var length ? at + length : pattern.Length;
            _pattern[count++] = ElementOf(pattern[at..end]);
            at = end + 1;
        }

        return count;
    }

    private PatternElement ElementOf(ReadOnlySpan<char> text)
    {
        var hash = WordHash.Of(text);
        if (_known.Find(hash) is >= 0 and var number && text.SequenceEqual(_elements[number].Text)) return _elements[number];
        var element = new PatternElement(text.ToString(), _lexicon);
        _known.Set(hash, _elements.Count);
        _elements.Add(element);
        return element;
    }

    private void Insert(int node, int index, int count, TimeRule rule)
    {
        if (index == count)
        {
            _trie.End(node, rule);
            return;
        }

        var element = _pattern[index];
        if (element.IsOptional) Insert(node, index + 1, count, rule);
        foreach (var symbol in element.Symbols) Insert(_trie.Add(node, symbol), index + 1, count, rule);
    }
}
