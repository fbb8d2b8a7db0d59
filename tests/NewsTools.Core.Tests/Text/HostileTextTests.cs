using System.Text;

namespace NewsTools.Core.Tests.Text;

/// <summary>Whatever the text, every character but white space is in exactly one token, and offsets are exact.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n ")]
    [InlineData("\0")]
    [InlineData("a\0b \0\0\0 c")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 x \uD83D y\uD83Dz")]
    [InlineData("\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDDEC\uD83C\uDDE7\uD83D\uDC4D\uD83C\uDFFD")]
    [InlineData("\uD83C\uDDEC\uD83C")]
    [InlineData("\u200B\uFEFFword\u200Bword\u200D")]
    [InlineData("\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u202Eabc\u202C 12\u0663")]
    [InlineData("東京都で、雨が降る。明日も。")]
    [InlineData("e\u0301\u0302\u0303 \u0301 n\u0303'")]
    [InlineData("'")]
    [InlineData("''''' \"\"\" ``` ‘’‘’ “”“” «»")]
    [InlineData("n't 't 's' n' '' d'")]
    [InlineData("http:// http: mailto: www. www.. @ # @@ ## a@ @b #_ a@b@c")]
    [InlineData("... . .. .5 .a a. a.. a.b. 1. 1.. 1.2. 1,2,3 1- -1 1-2-3-4-5-6-7-8")]
    [InlineData("1,000,000,00 12:34:56:78 1/2/3/4 +1 ++1 +-1 5'11\" 1x2x3 1e10 ½ ² Ⅷ")]
    [InlineData(":-) :( ;) (: :)) :):):) <3 >:( ^_^ :")]
    [InlineData("\r\n\r\n\n\rA\rB\u2028C\u2029D\u0085E\vF\fG")]
    [InlineData("U.S. U.S U.S.. U.S.A.B.C.D.E.F.G. I.")]
    [InlineData("& &amp; A&B A& &B / a/b/c _a_ __ *a* **")]
    public void Odd_text_is_divided_without_loss(string text) => SegmentationInvariants.Check(text);

    [Fact]
    public void Random_text_is_divided_without_loss()
    {
        const string alphabet = "aAbBsStTnN019 \n\t.,;:!?'\"’‘“”-–/\\@#$%&*()[]{}<>=+_|~`^\0é\u0301\u200B\uD83D\uDE00東ا…·•€ªº½";
        var random = new Random(20221111);
        var text = new StringBuilder();
        for (var round = 0; round < 20_000; round++)
        {
            text.Clear();
            for (var length = random.Next(1, 40); length > 0; length--) text.Append(alphabet[random.Next(alphabet.Length)]);
            SegmentationInvariants.Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("ab.")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData("a'b")]
    [InlineData("a@b")]
    [InlineData("a_b.c")]
    [InlineData("http://a)")]
    [InlineData("\uD83D\uDE00\u200D")]
    [InlineData("Mr. ")]
    [InlineData("[1]. ")]
    [InlineData("A.\"[2 ")]
    [InlineData("\n\n")]
    public void A_long_repetition_is_divided_without_loss(string piece) =>
        SegmentationInvariants.Check(new StringBuilder().Insert(0, piece, 300_000 / piece.Length).ToString());
}
