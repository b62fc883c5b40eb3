using PrivacyAnnotations.Build;

namespace PrivacyAnnotations.Tool.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_content_is_utf8_without_a_byte_order_mark()
    {
        var file = _directory.File("inventory.csv");

        Assert.True(AtomicFile.Write(file, "é\n"));

        Assert.Equal([0xC3, 0xA9, 0x0A], File.ReadAllBytes(file));
    }

    [Fact]
    public void The_same_content_is_not_written_again()
    {
        var file = _directory.File("inventory.csv");
        AtomicFile.Write(file, "same");
        var before = File.GetLastWriteTimeUtc(file);

        Assert.False(AtomicFile.Write(file, "same"));

        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void New_content_replaces_the_old()
    {
        var file = _directory.File("inventory.csv");
        AtomicFile.Write(file, "old and longer");

        Assert.True(AtomicFile.Write(file, "new"));

        Assert.Equal("new", File.ReadAllText(file));
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_directory.File("taken"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(_directory.File("taken"), "content"));

        Assert.Empty(Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void Writers_at_the_same_time_leave_one_whole_content()
    {
        var file = _directory.File("inventory.json");
        string[] contents = [.. Enumerable.Range(0, 8).Select(writer => new string((char)('a' + writer), 20_000))];

        Parallel.For(0, 200, write => AtomicFile.Write(file, contents[write % contents.Length]));

        Assert.Contains(File.ReadAllText(file), contents);
        Assert.Equal([file], Directory.GetFiles(_directory.Path));
    }
}
