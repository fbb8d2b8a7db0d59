using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Fills the templates of invented newswire with names: score lines, tables, datelines, headlines in capitals.</summary>
internal sealed partial class NameTemplates
{
    private const int DocumentsInEpoch = 1400;
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Feb", "Aug", "Sept", "Dec"];
    private static readonly string[] Sports = ["SOCCER", "CRICKET", "TENNIS", "GOLF", "BASEBALL", "BASKETBALL", "ICE HOCKEY", "RUGBY UNION", "CYCLING", "MOTOR RACING", "ATHLETICS", "SKIING", "Soccer", "Tennis", "Cricket"];
    private static readonly string[] Counties = ["Durham", "Kent", "Sussex", "Surrey", "Essex", "Middlesex", "Hampshire", "Somerset", "Yorkshire", "Lancashire", "Derbyshire", "Warwickshire", "Glamorgan", "Leicestershire", "Northamptonshire", "Gloucestershire", "Nottinghamshire", "Worcestershire", "Queensland", "Tasmania", "Victoria", "Natal", "Transvaal"];
    private static readonly string[] UsCities = ["Boston", "Chicago", "Seattle", "Houston", "Detroit", "Atlanta", "Denver", "Dallas", "Miami", "Cleveland", "Toronto", "Montreal", "Baltimore", "Oakland", "Milwaukee", "Minnesota", "Texas", "California", "Philadelphia", "Cincinnati", "Pittsburgh", "Florida", "Colorado", "San Diego", "San Francisco", "St. Louis", "Los Angeles", "New York", "Kansas City", "Phoenix", "Portland", "Utah", "Indiana", "Orlando", "Charlotte", "Buffalo", "Washington", "Tampa Bay", "Edmonton", "Calgary", "Vancouver", "Ottawa", "Winnipeg", "New Jersey", "Green Bay", "New England", "Jacksonville", "Carolina", "Arizona", "NY RANGERS", "LA CLIPPERS"];
    private static readonly string[] Nicknames = ["Bears", "Hawks", "Tigers", "Royals", "Eagles", "Sharks", "Kings", "Bulls", "Rangers", "Braves", "Twins", "Giants", "Jets", "Cubs", "Pirates", "Lions", "Falcons", "Rockets", "Suns", "Stars", "Blues", "Devils", "Panthers", "Saints", "Senators", "Flyers", "Angels", "Orioles", "Dodgers", "Marlins", "Mariners", "Indians"];
    private static readonly string[] ClubForms = ["{0} United", "{0} City", "{0} Town", "Sporting {0}", "Real {0}", "Dynamo {0}", "Spartak {0}", "FC {0}", "{0} FC", "Racing {0}", "{0} Rovers", "AC {0}", "Lokomotiv {0}", "Hapoel {0}", "Slavia {0}", "Olympique {0}", "Inter {0}", "Union {0}", "{0} Wanderers", "Deportivo {0}", "CSKA {0}", "Olimpia {0}"];
    private static readonly string[] Leagues = ["American League", "National League", "Major League Baseball", "Eastern Conference", "Western Conference", "Premier League", "Serie A"];
    private static readonly string[] Associations = ["NBA", "NHL", "NFL", "National Hockey League", "National Basketball Association", "National Football League", "FIFA", "UEFA"];
    private static readonly string[] Wires = ["Reuters", "AFP", "AP", "Interfax", "Itar-Tass", "Xinhua", "REUTERS", "Reuter", "Associated Press", "UPI", "Kyodo"];

    private readonly Dictionary<string, List<string>> _sections = TemplateSections.Read("newswire-templates.txt");
    private readonly Dice _dice;
    private readonly NamePools _pools;
    private readonly StringBuilder _text = new();
    private readonly ComposedNames _composed;
    private List<NameSpan> _names = [];
    private NameCast _cast;

    public NameTemplates(Dice dice)
    {
        (_dice, _pools) = (dice, new NamePools(dice));
        _composed = new ComposedNames(_pools, dice);
        _cast = new NameCast(_pools, _composed);
    }

    /// <summary>The invented documents of an epoch.</summary>
    public IEnumerable<NameDocument> Documents()
    {
        var bodies = _sections.Keys.Where(name => name is not ("headline" or "dateline")).ToArray();
        for (var i = 0; i < DocumentsInEpoch; i++) yield return Document(i, _sections[bodies[i % bodies.Length]]);
    }

    private NameDocument Document(int number, List<string> body)
    {
        _text.Clear();
        _names = [];
        _cast = new NameCast(_pools, _composed);
        var tight = _dice.NextSingle() < 0.6f;
        Write(_sections["headline"], tight);
        if (_dice.NextSingle() < 0.8f) Write(_sections["dateline"], tight);
        for (var lines = 5 + _dice.Next(14); lines > 0; lines--)
        {
            var line = body[_dice.Next(body.Count)];
            for (var repeats = RepeatsOf(line); repeats > 0; repeats--) Write(line, tight);
        }

        return new NameDocument("templates", $"template-{number}", _text.ToString(), _names, KindSet.All);
    }

    /// <summary>Short lines come in threes at times, rows of a table by the dozen.</summary>
    private int RepeatsOf(string line)
    {
        if (_dice.NextSingle() > 0.4f) return 1;
        return line.Split("{n}").Length > 4 ? 3 + _dice.Next(8) : line.Length < 60 ? 3 : 1;
    }

    private void Write(List<string> lines, bool tight) => Write(lines[_dice.Next(lines.Count)], tight);

    private void Write(string line, bool tight)
    {
        var start = _text.Length;
        var capitals = line.StartsWith("^ ", StringComparison.Ordinal);
        if (capitals) line = line[2..];
        if (tight) line = SpaceBefore().Replace(line, "$1").Replace("( ", "(", StringComparison.Ordinal);
        var at = 0;
        foreach (Match slot in Slot().Matches(line))
        {
            _text.Append(line, at, slot.Index - at);
            Fill(slot.Groups[1].Value);
            at = slot.Index + slot.Length;
        }

        _text.Append(line, at, line.Length - at);
        if (capitals)
            for (var i = start; i < _text.Length; i++) _text[i] = char.ToUpperInvariant(_text[i]);
        _text.Append('\n');
    }

    private void Fill(string slot)
    {
        var (text, kinds) = slot switch
        {
            _ when NameCast.Has(slot) => (_cast[slot].Text, NameLabels.Of(_cast[slot].Label)),
            "person" => (_pools.Person(), NameLabels.Of("PER")),
            "surname" => (_pools.Surname(), NameLabels.Of("PER")),
            "initial" => ((char)('A' + _dice.Next(26)) + ". " + _pools.Surname(), NameLabels.Of("PER")),
            "country" => (_pools["country"], NameLabels.Of("LOC")),
            "city" => (_pools.Invented("city"), NameLabels.Of("LOC")),
            "CITY" => (_pools.Invented("city").ToUpperInvariant(), NameLabels.Of("LOC")),
            "place" or "region" => (_pools["place"], NameLabels.Of("LOC")),
            "facility" => (_pools["facility"], NameLabels.Of("LOC")),
            "cityclub" => (CityClub(), NameLabels.Of("ORG")),
            "CITYCLUB" => (CityClub().ToUpperInvariant(), NameLabels.Of("ORG")),
            "club" => (Club(), NameLabels.Of("ORG")),
            "usclub" => (_pools.Pick(UsCities) + " " + _pools.Pick(Nicknames), NameLabels.Of("ORG")),
            "nickname" => (_pools.Pick(Nicknames), NameLabels.Of("ORG")),
            "county" => (_pools.Pick(Counties), NameLabels.Of("ORG")),
            "company" or "party" when _dice.NextSingle() < 0.4f => (_composed[slot], NameLabels.Of("ORG")),
            "org" when _dice.NextSingle() < 0.3f => (_composed["body"], NameLabels.Of("ORG")),
            "company" or "party" or "outlet" or "org" => (_pools[slot], NameLabels.Of("ORG")),
            "body" => (_composed[slot], NameLabels.Of("ORG")),
            "OUTLET" => (_pools["outlet"].ToUpperInvariant(), NameLabels.Of("ORG")),
            "league" => (_pools.Pick(Leagues), KindSet.Miscellaneous),
            "association" => (_pools.Pick(Associations), NameLabels.Of("ORG")),
            "agencywire" => (_pools.Pick(Wires), NameLabels.Of("ORG")),
            "outletline" => (_pools.Pick(Wires), NameLabels.Of("ORG")),
            "acronym" => (new string([.. Enumerable.Range(0, 3 + _dice.Next(2)).Select(_ => (char)('A' + _dice.Next(26)))]), NameLabels.Of("ORG")),
            "demonym" => (_pools["demonym"], NameLabels.Of("NORP")),
            "event" => (_pools["event"], NameLabels.Of("EVENT")),
            _ => (Plain(slot), KindSet.None),
        };
        if (kinds != KindSet.None) _names.Add(new NameSpan(new TextSpan(_text.Length, text.Length), kinds));
        _text.Append(text);
    }

    private string Plain(string slot) => slot switch
    {
        "n" => Number(),
        "score" => $"{_dice.Next(8)}-{_dice.Next(8)}",
        "time" => _dice.NextSingle() < 0.5f ? $"{9 + _dice.Next(50)}.{_dice.Next(100):00}" : $"{1 + _dice.Next(4)}:{_dice.Next(60):00}.{_dice.Next(100):00}",
        "date" => string.Create(CultureInfo.InvariantCulture, $"{1990 + _dice.Next(35)}-{1 + _dice.Next(12):00}-{1 + _dice.Next(28):00}"),
        "title" => _pools["title"],
        "role" => _pools["role"],
        "weekday" => _pools.Pick(Weekdays),
        "month" => _pools.Pick(Months),
        "day" => (1 + _dice.Next(30)).ToString(CultureInfo.InvariantCulture),
        "sport" => _pools.Pick(Sports),
        "letter" => ((char)('A' + _dice.Next(8))).ToString(),
        "ticker" => new string([.. Enumerable.Range(0, 4).Select(_ => (char)('A' + _dice.Next(26)))]) + ".N",
        _ => throw new FormatException($"The templates have no slot '{slot}'."),
    };

    private string Number() => _dice.NextSingle() switch
    {
        < 0.6f => _dice.Next(100).ToString(CultureInfo.InvariantCulture),
        < 0.8f => _dice.Next(1000).ToString(CultureInfo.InvariantCulture),
        < 0.9f => $"{1 + _dice.Next(60)},{_dice.Next(1000):000}",
        _ => $"{_dice.Next(100)}.{_dice.Next(100)}",
    };

    private string CityClub() => _dice.NextSingle() < 0.5f ? _pools.Pick(UsCities) : _pools.Invented("city");

    private string Club() => _dice.NextSingle() switch
    {
        < 0.35f => string.Format(CultureInfo.InvariantCulture, _pools.Pick(ClubForms), _pools.Invented("city")),
        < 0.65f => _pools["team"],
        < 0.9f => _pools.Invented("city"),
        _ => _pools.Surname(),
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@" ([,.;:)]|'s\b)")]
    private static partial Regex SpaceBefore();
}
