using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class BuiltInModelsTests
{
    public static TheoryData<string> Files => [.. ModelCatalog.BuiltIn.BuiltInFiles.Select(static f => f.Path)];

    /// <summary>Without those whose package could not be had.</summary>
    public static TheoryData<string> Checked =>
        [.. ModelCatalog.BuiltIn.BuiltInFiles.Where(static f => !CoverageTable.IsFromDocumentation(f)).Select(static f => f.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_can_be_read(string path) => Assert.Empty(File(path).Errors);

    [Theory]
    [MemberData(nameof(Checked))]
    public void Every_line_speaks_of_a_real_member_and_its_parameters(string path)
    {
        var unmatched = new PatternCheck(Libraries.Compile(""), ModelCatalog.BuiltIn).Unmatched(File(path));

        Assert.Equal("", string.Join('\n', unmatched.Select(static u => $"{u.File}({u.Line},{u.Column}): {u.Message}")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_says_which_library_it_was_checked_against(string path) => Assert.NotNull(File(path).Library);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_can_be_written_as_it_was_read(string path)
    {
        var lines = File(path).Lines;
        var written = string.Join('\n', lines.Select(static l => $"{l.Pattern.Text} = {ClauseText.Of(l.Model)}"));

        Assert.Equal(lines.Select(static l => l.Model), ModelReader.Read(path, written).Lines.Select(static l => l.Model));
    }

    [Fact]
    public void No_pattern_stands_in_two_files()
    {
        var files = ModelCatalog.BuiltIn.BuiltInFiles;
        var patterns = files.SelectMany(static f => f.Lines.Select(l => (l.Pattern.Text, f.Path)).Distinct());

        Assert.Equal([], patterns.GroupBy(static p => p.Text).Where(static g => g.Count() > 1).Select(static g => g.Key));
    }

    private static ModelFile File(string path) => ModelCatalog.BuiltIn.BuiltInFiles.Single(f => f.Path == path);
}
