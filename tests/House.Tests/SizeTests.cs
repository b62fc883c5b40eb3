namespace House.Tests;

/// <summary>One idea per file: what has to be read at once stays small.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 400)]
    public void No_file_is_longer_than(string folder, int limit) =>
        Offenders.None(Repository.CSharp(folder).Where(file => Lines(file) > limit).Select(static file => $"{file}: {Lines(file)}"));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void The_median_file_fits_a_screen(string folder)
    {
        var sizes = Repository.CSharp(folder).Select(Lines).Order().ToArray();
        Assert.InRange(sizes[sizes.Length / 2], 1, 80);
    }

    private static int Lines(string file) => Repository.Read(file).AsSpan().Count('\n');
}
