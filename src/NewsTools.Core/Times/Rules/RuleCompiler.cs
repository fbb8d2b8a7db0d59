namespace NewsTools;

/// <summary>Reads the rules and turns their patterns into a <see cref="RuleTrie"/> over the symbols of a lexicon.</summary>
internal sealed class RuleCompiler
{
    private readonly TimeLexiconBuilder _lexicon = new();
    private readonly RuleTrie _trie = new();
    private readonly List<TimeRule> _rules = [];

    private RuleCompiler()
    {
        _lexicon.AddWords(EmbeddedLines.Of("times-words.tsv"));
        _lexicon.AddNumberWords(NumberWords.English);
        foreach (var line in EmbeddedLines.Of("times-rules.tsv"))
            if (line.Length > 0 && line[0] != '#')
                AddRule(line.Split('\t'));
        foreach (var holiday in Holiday.All) AddHoliday(holiday);
    }

    /// <summary>The grammar of English times.</summary>
    public static TimeGrammar Compile()
    {
        var compiler = new RuleCompiler();
        return new TimeGrammar(new TimeLexicon(compiler._lexicon), compiler._trie, compiler._rules);
    }

    private void AddRule(string[] columns)
    {
        var production = columns[3].Split(' ');
        var elements = columns[2].Split(' ').ToList();
        var left = elements.TakeWhile(element => element[0] == '[').Count();
        var right = elements.Count - elements.FindLastIndex(element => element[0] != '[') - 1;
        var rule = new TimeRule(columns[0], _rules.Count, columns[1][0] - '0', left, right, TimeProductions.Of(production[0]),
            production.Length > 1 ? production[1] : "");
        _rules.Add(rule);
        Insert(_trie.RootOf(rule.Level), elements, 0, rule);
    }

    private void AddHoliday(Holiday holiday)
    {
        var rule = new TimeRule("holiday", _rules.Count, 1, 0, 0, (in TimeMatch match) => CalendarProductions.Holiday(match, holiday), "");
        if (_rules[^1].Name != rule.Name) _rules.Add(rule);
        foreach (var name in holiday.Names)
        {
            var words = name.Split(' ').ToList();
            Insert(_trie.RootOf(1), words, 0, rule);
            _lexicon.Wake(words[^1]);
        }
    }

    private void Insert(int node, List<string> elements, int index, TimeRule rule)
    {
        if (index == elements.Count)
        {
            _trie.Accept(node, rule);
            return;
        }

        var element = elements[index].Trim('[', ']');
        if (element.Length > 1 && element[^1] == '?')
        {
            Insert(node, elements, index + 1, rule);
            element = element[..^1];
        }

        foreach (var choice in element.Split('|'))
        {
            var glued = choice.Length > 1 && choice[0] == '~';
            var symbol = _lexicon.SymbolOf(glued ? choice[1..] : choice);
            Insert(_trie.Next(node, symbol, glued, add: true), elements, index + 1, rule);
        }
    }
}
