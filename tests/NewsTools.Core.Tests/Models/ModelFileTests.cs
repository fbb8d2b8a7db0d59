using System.Text;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Models;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Sections_come_back_as_written()
    {
        Write();
        using var file = ModelFile.Open(_path);
        Assert.Equal(["numbers", "words"], file.Sections);
        Assert.Equal("one two", Encoding.ASCII.GetString(file.Section("words")));
        Assert.Equal([1.5f, -2f], file.Section<float>("numbers").ToArray());
        Assert.True(file.Has("words"));
        Assert.False(file.Has("trees"));
    }

    [Fact]
    public void The_same_sections_give_the_same_bytes()
    {
        Write();
        var first = File.ReadAllBytes(_path);
        Write();
        Assert.Equal(first, File.ReadAllBytes(_path));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var problem = Assert.Throws<FileNotFoundException>(() => ModelFile.Open("no-such.model"));
        Assert.Equal("The model file 'no-such.model' does not exist.", problem.Message);
    }

    [Fact]
    public void An_empty_file_is_no_model()
    {
        File.WriteAllBytes(_path, []);
        Assert.Equal($"'{_path}' is no model file: it has 0 bytes, and the header alone has 64.", Problem());
    }

    [Fact]
    public void A_foreign_file_shows_how_it_starts()
    {
        File.WriteAllText(_path, "%PDF-1.7\n" + new string(' ', 100));
        Assert.Equal($"'{_path}' is no model file: it starts with '%PDF-1.7', and 'NEWSTMDL' was expected.", Problem());
    }

    [Fact]
    public void Another_version_is_named()
    {
        Change(8, 9);
        Assert.Equal($"'{_path}' is a model file of version 9; version 1 was expected.", Problem());
    }

    [Fact]
    public void A_truncated_file_tells_both_lengths()
    {
        Write();
        var bytes = File.ReadAllBytes(_path);
        File.WriteAllBytes(_path, bytes[..^10]);
        Assert.Equal($"'{_path}' has {bytes.Length - 10} bytes; its header says {bytes.Length}.", Problem());
    }

    [Fact]
    public void A_changed_directory_is_told_by_its_checksum()
    {
        Change(64, (byte)'x');
        Assert.Matches("The directory of '.*' is damaged: its checksum is [0-9a-f]{16}, and [0-9a-f]{16} was expected.", Problem());
    }

    [Fact]
    public void An_impossible_number_of_sections_is_refused()
    {
        Change(14, 200);
        Assert.Contains("sections, for which its", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_section_is_told_when_it_is_asked_for()
    {
        Change(64 * 3, 77);
        using var file = ModelFile.Open(_path);
        var problem = Assert.Throws<ModelFormatException>(() => file.Section("numbers").Length);
        Assert.Matches("The section 'numbers' of '.*' is damaged: its checksum is [0-9a-f]{16}, and [0-9a-f]{16} was expected.", problem.Message);
        Assert.Equal(7, file.Section("words").Length);
    }

    [Fact]
    public void A_missing_section_is_named_beside_those_that_are_there()
    {
        Write();
        using var file = ModelFile.Open(_path);
        var problem = Assert.Throws<ModelFormatException>(() => file.Section("trees").Length);
        Assert.Equal($"'{_path}' has no section 'trees'; it has 'numbers', 'words'.", problem.Message);
    }

    [Fact]
    public void A_section_of_the_wrong_length_is_refused()
    {
        Write();
        using var file = ModelFile.Open(_path);
        var problem = Assert.Throws<ModelFormatException>(() => file.Section<int>("words").Length);
        Assert.Equal($"The section 'words' of '{_path}' has 7 bytes; a multiple of 4 was expected.", problem.Message);
    }

    [Fact]
    public void Every_changed_byte_of_a_section_changes_the_checksum()
    {
        var bytes = Enumerable.Range(0, 100).Select(i => (byte)i).ToArray();
        var sound = NewsTools.Models.ModelFormat.Checksum(bytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            Assert.NotEqual(sound, NewsTools.Models.ModelFormat.Checksum(bytes));
            bytes[i] ^= 1;
        }
    }

    private void Write()
    {
        var writer = new ModelFileWriter();
        writer.Add("words", "one two"u8);
        writer.Add<float>("numbers", [1.5f, -2f]);
        writer.Write(_path);
    }

    private void Change(int at, byte value)
    {
        Write();
        var bytes = File.ReadAllBytes(_path);
        bytes[at] = value;
        File.WriteAllBytes(_path, bytes);
    }

    private string Problem() => Assert.Throws<ModelFormatException>(() => ModelFile.Open(_path)).Message;
}
