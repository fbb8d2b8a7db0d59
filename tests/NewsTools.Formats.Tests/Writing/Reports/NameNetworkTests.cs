using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

public class NameNetworkTests
{
    [Fact]
    public void Names_of_one_sentence_are_linked_once_a_sentence_and_counted_over_articles()
    {
        var links = Links(new Article("Ada Brandt met Karl Voss. Ada Brandt, said Ada Brandt, likes Karl Voss."), new Article("Karl Voss called Ada Brandt."));
        var row = Assert.Single(links.Rows);
        Assert.Equal(["Ada Brandt", "Karl Voss", "Person", "Person", 3L, 2L], row.Cells);
        Assert.Equal("Ada Brandt met Karl Voss.", string.Concat(row.Contexts[0].Before, row.Contexts[0].Match, row.Contexts[0].After));
    }

    [Fact]
    public void A_country_and_its_people_are_one()
    {
        var links = Links(new Article("Norwegian ships left Denmark. Norway told Denmark so."));
        Assert.Equal(["Norway", "Denmark", "Place", "Place", 2L, 1L], Assert.Single(links.Rows).Cells);
    }

    [Fact]
    public void Names_of_different_sentences_and_long_lists_are_not_linked()
    {
        Assert.Null(Report(new Article("Ada Brandt slept. Karl Voss did not.")));
        Assert.Null(Report(new Article("France, Spain, Italy, Greece, Malta, Cyprus, Poland, Latvia, Estonia, Finland, Sweden, Norway and Denmark agreed.")));
    }

    [Fact]
    public void The_drawing_keeps_labels_inside_and_off_each_other()
    {
        var labels = Enumerable.Range(0, 28).Select(i => 40.0 + (i % 7 * 20)).ToArray();
        var links = Enumerable.Range(1, 27).Select(i => (i / 3, i, 1.0 / i)).ToArray();
        var layout = new NetworkLayout(labels, links, 1000, 580);
        for (var i = 0; i < labels.Length; i++)
        {
            Assert.InRange(layout[i].X - (labels[i] / 2), -1, 1000);
            Assert.InRange(layout[i].X + (labels[i] / 2), 0, 1001);
            Assert.InRange(layout[i].Y, 14, 550);
            for (var j = 0; j < i; j++)
                Assert.True(Math.Abs(layout[i].X - layout[j].X) >= (labels[i] + labels[j]) / 2 || Math.Abs(layout[i].Y - layout[j].Y) >= 36, $"{i} and {j} overlap");
        }
    }

    private static ReportTable Links(params Article[] articles) => Report(articles)!;

    private static ReportTable? Report(params Article[] articles) =>
        Samples.Build([.. articles]).Tables.SingleOrDefault(table => table.Section == ReportSection.Network);
}
