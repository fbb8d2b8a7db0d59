namespace NewsTools.Formats.Tests.Lexicons;

public class UserLexiconReaderTests
{
    [Fact]
    public void Yaml_rows_become_entries()
    {
        var lexicon = Yaml("""
            - name: Acme Holdings
              kind: organization
              aliases: [Acme, "ACME Ltd"]
              country: gb
            - {kind: Event, pattern: 'Operation *'}
            """);
        Assert.Empty(lexicon.Errors);
        Assert.Equal(("Acme Holdings", LexiconKind.Organization, "GB"), (lexicon.Entries[0].Name, lexicon.Entries[0].Kind, lexicon.Entries[0].Country));
        Assert.Equal(["Acme", "ACME Ltd"], lexicon.Entries[0].Aliases);
        Assert.Equal(("", "Operation *"), (lexicon.Entries[1].Name, lexicon.Entries[1].Pattern));
    }

    [Fact]
    public void Yaml_rows_may_stand_under_entries() =>
        Assert.Equal("Acme", Assert.Single(Yaml("entries:\n- {name: Acme, kind: Organization, aliases: AC}\n").Entries).Name);

    [Theory]
    [InlineData("- {name: Acme, kind: Firm}", 1, 22, "'Firm' is no kind of name")]
    [InlineData("- {name: Acme}", 1, 3, "The row has no kind")]
    [InlineData("- {kind: Person}", 1, 3, "The row has no name and no pattern")]
    [InlineData("- name: Acme\n  kind: Organization\n  contry: GB", 3, 3, "'contry' is unknown")]
    [InlineData("- {name: Acme, kind: Organization, country: Britain}", 1, 45, "'Britain' is no country code")]
    [InlineData("- {name: Acme, kind: Organization, pattern: 'a {b'}", 1, 45, "malformed at column 3: '{' is not closed")]
    [InlineData("- {name: [A, B], kind: Organization}", 1, 10, "'name' must be one string")]
    [InlineData("- Acme", 1, 3, "A row was due")]
    [InlineData("rows: []", 1, 1, "'rows' is unknown")]
    [InlineData("just words", 1, 1, "A list of rows was due")]
    public void Each_yaml_error_has_line_and_column(string yaml, int line, int column, string message)
    {
        var error = Yaml(yaml).Errors[0];
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_rows_are_kept_beside_wrong_ones_and_before_a_syntax_error()
    {
        var lexicon = Yaml("- {name: A, kind: Person}\n- {name: B, kind: Thing}\n- {name: C, kind: Place}\n- {name: 'D\n");
        Assert.Equal(["A", "C"], lexicon.Entries.Select(entry => entry.Name));
        Assert.Equal([2, 4], lexicon.Errors.Select(error => error.Line));
    }

    [Fact]
    public void An_empty_yaml_file_has_no_rows_and_no_errors() =>
        Assert.Equal((0, 0), (Yaml("").Entries.Count, Yaml("").Errors.Count));

    [Fact]
    public void Yaml_references_are_refused_so_that_none_can_multiply()
    {
        var lexicon = Yaml("- &a {name: A, kind: Person}\n- *a\n");
        Assert.Single(lexicon.Entries);
        Assert.Equal(2, Assert.Single(lexicon.Errors).Line);
    }

    [Fact]
    public void Csv_rows_become_entries()
    {
        var lexicon = Csv("kind,name,aliases,country\r\nOrganization,\"Acme, Inc.\",Acme|\"\"AC,us\r\n\r\nPerson,\"Jo \"\"J\"\" Doe\",,\r\n");
        Assert.Equal(["Acme, Inc.", "Jo \"J\" Doe"], lexicon.Entries.Select(entry => entry.Name));
        Assert.Equal("US", lexicon.Entries[0].Country);
        Assert.Empty(lexicon.Errors);
    }

    [Theory]
    [InlineData("", 1, 1, "There is no header line")]
    [InlineData("name,kind,color\nA,Person,red", 1, 11, "'color' is unknown")]
    [InlineData("name,kind\nA,Person,x", 2, 10, "The row has 3 values and the header 2")]
    [InlineData("name,kind\nA,Man\n", 2, 3, "'Man' is no kind of name")]
    [InlineData("name,kind\n\"A,Person\n", 2, 1, "the quotation mark that opens here is not closed")]
    [InlineData("name,kind\n\"A\"b,Person\nB,Person", 2, 4, "after a closing quotation mark the value must end")]
    public void Each_csv_error_has_line_and_column(string csv, int line, int column, string message)
    {
        var error = Csv(csv).Errors[0];
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static UserLexicon Yaml(string text) => UserLexiconReader.ReadYaml(new StringReader(text));

    private static UserLexicon Csv(string text) => UserLexiconReader.ReadCsv(new StringReader(text));
}
