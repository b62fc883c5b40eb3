using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>What is committed is finished, and the same on every machine.</summary>
public sealed class TextTests
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    // The .NET command line writes the solution with a byte order mark, each time.
    private static IEnumerable<string> OwnFiles => Repository.TextFiles.Where(static file => !file.EndsWith(".sln", StringComparison.Ordinal));

    // This file names what it forbids.
    private static IEnumerable<string> Written => OwnFiles.Where(static file => !file.StartsWith("tests/House.Tests/", StringComparison.Ordinal));

    [Fact]
    public void Lines_end_with_a_line_feed() =>
        Offenders.None(OwnFiles.Where(static file => Repository.Read(file).Contains('\r')));

    [Fact]
    public void Files_have_no_byte_order_mark() =>
        Offenders.None(OwnFiles.Where(static file => Bytes(file).AsSpan().StartsWith(s_byteOrderMark)));

    [Fact]
    public void Files_end_with_a_line() =>
        Offenders.None(OwnFiles.Where(static file => Bytes(file) is [.., not (byte)'\n']));

    [Theory]
    [InlineData(@"\b(TODO|FIXME|HACK|XXX)\b")]
    [InlineData(@"NotImplementedException")]
    public void Nothing_is_unfinished(string pattern) => Offenders.None(Matches(Written, pattern));

    // Tests may invent places; only what ships and what is documented may not know any.
    [Theory]
    [InlineData(@"(?<![\w.:/*])/(home|tmp|root|Users|var|opt|work)/\w")]
    [InlineData(@"\b[A-Z]:\\\\?\w")]
    public void No_file_names_a_place_on_somebodys_machine(string pattern) =>
        Offenders.None(Matches(Written.Where(static file => !file.StartsWith("tests/", StringComparison.Ordinal)), pattern));

    [Theory]
    [InlineData(@"//.*\b(previously|formerly|recently|nowadays|for now|at the moment|as of today|yesterday)\b")]
    [InlineData(@"//.*\b(refactored|was renamed|has been (moved|renamed|removed|added))\b")]
    public void Comments_say_why_and_not_when(string pattern) =>
        Offenders.None(Matches(Written.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal)), pattern));

    [Fact]
    public void There_is_no_drawer_for_leftovers() =>
        Offenders.None(Repository.Files.Where(static file => Regex.IsMatch(file, @"(Utils?|Helpers?|Common|Misc|Stuff)(\.cs|/)")));

    private static IEnumerable<string> Matches(IEnumerable<string> files, string pattern)
    {
        var forbidden = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return
            from file in files
            from line in Repository.Read(file).Split('\n').Index()
            where forbidden.IsMatch(line.Item)
            select $"{file}({line.Index + 1}): {line.Item.Trim()}";
    }

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Repository.Root, file));
}
