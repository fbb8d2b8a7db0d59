using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools").FullName;

    private string Target => Path.Combine(_folder, "out.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_target_is_there_after_the_commit_and_not_before()
    {
        using (var file = AtomicFile.Open(Target))
        {
            file.Stream.Write("new"u8);
            file.Stream.Flush();
            Assert.False(File.Exists(Target));
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Without_a_commit_the_target_stays_as_it_was_and_nothing_is_left_behind()
    {
        File.WriteAllText(Target, "old");
        using (var file = AtomicFile.Open(Target)) file.Stream.Write("new"u8);
        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Replacing_puts_the_new_file_in_place_of_the_old()
    {
        File.WriteAllText(Target, "old and long");
        Write("new", FileWriteMode.Replace);
        Assert.Equal("new", File.ReadAllText(Target));
    }

    [Fact]
    public void Appending_writes_behind_what_is_there()
    {
        Write("one", FileWriteMode.Append);
        using (var file = AtomicFile.Open(Target, FileWriteMode.Append)) Assert.True(file.Appending);
        Write("two", FileWriteMode.Append);
        Assert.Equal("onetwo", File.ReadAllText(Target));
    }

    [Fact]
    public void Appending_to_nothing_or_to_an_empty_file_starts_one()
    {
        using (var file = AtomicFile.Open(Target, FileWriteMode.Append)) Assert.False(file.Appending);
        File.WriteAllText(Target, "");
        using (var file = AtomicFile.Open(Target, FileWriteMode.Append)) Assert.False(file.Appending);
    }

    [Fact]
    public void An_existing_file_is_not_clobbered()
    {
        File.WriteAllText(Target, "old");
        var error = Assert.Throws<IOException>(() => AtomicFile.Open(Target, FileWriteMode.NoClobber));
        Assert.Equal($"The file '{Target}' exists already.", error.Message);
    }

    [Fact]
    public void A_file_that_appears_meanwhile_is_not_clobbered_either()
    {
        using var file = AtomicFile.Open(Target, FileWriteMode.NoClobber);
        File.WriteAllText(Target, "other");
        Assert.Throws<IOException>(file.Commit);
        Assert.Equal("other", File.ReadAllText(Target));
    }

    [Fact]
    public void A_read_only_file_is_replaced_only_by_force()
    {
        File.WriteAllText(Target, "old");
        File.SetAttributes(Target, FileAttributes.ReadOnly);
        Assert.Throws<UnauthorizedAccessException>(() => AtomicFile.Open(Target));
        Write("new", FileWriteMode.Replace, force: true);
        Assert.Equal("new", File.ReadAllText(Target));
        File.SetAttributes(Target, FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_said_at_once() =>
        Assert.Throws<DirectoryNotFoundException>(() => AtomicFile.Open(Path.Combine(_folder, "none", "out.txt")));

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(Target, "old");
        var link = Path.Combine(_folder, "link.txt");
        File.CreateSymbolicLink(link, Target);
        using (var file = AtomicFile.Open(link))
        {
            file.Stream.Write("new"u8);
            file.Commit();
        }

        Assert.Equal(Target, new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Target));
    }

    [Fact]
    public void A_device_is_written_directly()
    {
        if (!File.Exists("/dev/null")) return;
        using var file = AtomicFile.Open("/dev/null");
        file.Stream.Write("gone"u8);
        file.Commit();
    }

    private void Write(string text, FileWriteMode mode, bool force = false)
    {
        using var file = AtomicFile.Open(Target, mode, force);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit();
    }
}
