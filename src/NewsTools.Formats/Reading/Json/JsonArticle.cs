using System.Globalization;
using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>Makes an article of a JSON object that has the text, or at least the headline, of one.</summary>
internal static class JsonArticle
{
    /// <summary>The article, or null where the object is none.</summary>
    public static Article? Read(JsonElement value, JsonPlace place)
    {
        var names = new JsonNames(JsonValues.Unwrap(value));
        var draft = new ArticleDraft();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var text = First(names, "Text", used, JsonValues.Body);
        draft.Title = First(names, "Title", used, JsonValues.Line);
        if (text is null && draft.Title is null) return null;

        ReadFields(names, draft, used);
        draft.Text = text ?? Partial(names, draft, used);
        NoteOthers(names, draft, used);
        if (place.Replaced > 0) draft.Note("replacedCharacters", place.Replaced.ToString(CultureInfo.InvariantCulture));
        return draft.ToArticle(place.Input);
    }

    private static void ReadFields(JsonNames value, ArticleDraft draft, HashSet<string> used)
    {
        draft.Byline = First(value, "Byline", used, JsonValues.Names);
        draft.Source = First(value, "Source", used, JsonValues.Names);
        draft.Url = First(value, "Url", used, JsonValues.Line);
        draft.Language = First(value, "Language", used, found => LanguageName.Find(JsonValues.Line(found)));
        foreach (var (name, found) in JsonFieldPaths.Shared.Find(value, "Published"))
        {
            if (JsonValues.Date(found) is not { } date) continue;
            draft.Published = date;
            used.Add(name);
            return;
        }
    }

    /// <summary>What stands for the text where there is none: the lead, else the headline.</summary>
    private static string Partial(JsonNames value, ArticleDraft draft, HashSet<string> used)
    {
        var lead = First(value, "Lead", used, JsonValues.Body);
        draft.Note(PartialContent.Name, lead is null ? PartialContent.Title : PartialContent.Lead);
        return lead ?? draft.Title!;
    }

    private static string? First(JsonNames value, string field, HashSet<string> used, Func<JsonElement, string?> read)
    {
        foreach (var (name, found) in JsonFieldPaths.Shared.Find(value, field))
        {
            if (read(found) is not { } text) continue;
            used.Add(name);
            return text;
        }

        return null;
    }

    private static void NoteOthers(JsonNames value, ArticleDraft draft, HashSet<string> used)
    {
        foreach (var property in value.Value.EnumerateObject())
            if (!used.Contains(property.Name))
                draft.Note(property.Name, JsonValues.Scalars(property.Value));
    }
}
