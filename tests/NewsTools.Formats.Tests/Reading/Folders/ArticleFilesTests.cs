namespace NewsTools.Formats.Reading.Tests;

public class ArticleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Files_come_in_a_fixed_order_and_hidden_ones_do_not()
    {
        foreach (var name in (string[])["b.txt", "a.txt", "Z.txt", "é.txt", ".hidden.txt", "x/2.txt", "x/10.txt", "x/y/1.txt", "A/1.txt", ".git/1.txt"]) Write(name);
        Assert.Equal(["Z.txt", "a.txt", "b.txt", "é.txt"], Names(recurse: false));
        Assert.Equal(["Z.txt", "a.txt", "b.txt", "é.txt", "A/1.txt", "x/10.txt", "x/2.txt", "x/y/1.txt"], Names(recurse: true));
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        Write("a/b/1.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "b", "up"), Path.Combine(_folder, "a"));
        Assert.Equal(["a/b/1.txt"], Names(recurse: true));
    }

    [Fact]
    public void A_linked_folder_is_read_as_if_it_stood_there()
    {
        Write("real/1.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "real"));
        Assert.Equal(["link/1.txt", "real/1.txt"], Names(recurse: true));
    }

    [Fact]
    public void A_folder_that_is_missing_is_one_error()
    {
        var path = Path.Combine(_folder, "none");
        Assert.Equal($"'{path}': there is no such folder.", Assert.Single(new ArticleImporter().ReadFolder(path, recurse: true)).Error!.Message);
    }

    private void Write(string name)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "One.");
    }

    private List<string> Names(bool recurse) => [.. ArticleFiles.Enumerate(_folder, recurse).Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))];
}
