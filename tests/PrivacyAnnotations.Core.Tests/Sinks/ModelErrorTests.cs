using CsCheck;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class ModelErrorTests
{
    [Theory]
    [InlineData("M:T.M = snk(Log, x)", 9, "'snk' is not a clause; did you mean 'sink'?")]
    [InlineData("M:T.M = explode", 9, "'explode' is not a clause; expected one of: sink, flow, calls, filters, clean, apart, deidentify, opens, wraps, writes, returns, skip, maps, dispatches, reveals.")]
    [InlineData("M:T.M =", 8, "Expected a clause: sink, flow, calls, filters, clean, apart, deidentify, opens, wraps, writes, returns, skip, maps, dispatches, reveals.")]
    [InlineData("M:T.M", 6, "Expected '=' and what the API does, such as '= sink(Log, message)'.")]
    [InlineData("M:T.M = sink(Logg, x)", 14, "'Logg' is not a kind of sink; did you mean 'Log'?")]
    [InlineData("M:T.M = sink(Unspecified, x)", 14, "'Unspecified' is not a kind of sink; expected one of: Log, Telemetry, Exception, Serialization, Network, Storage, Url.")]
    [InlineData("M:T.M = sink(Log)", 17, "Expected ',' and what reaches the sink, such as 'sink(Log, message)'.")]
    [InlineData("M:T.M = sink(Log, )", 19, "Expected a parameter's name, '*', 'receiver' or 'return'.")]
    [InlineData("M:T.M = sink(Log, x, txt)", 22, "'txt' is not an exposure; did you mean 'text'?")]
    [InlineData("M:T.M = sink(Log, x, graph)", 27, "Expected ':' and the key of a writer, such as 'graph:json'.")]
    [InlineData("M:T.M = sink(Log, x, hole:)", 27, "Expected the key of a writer, such as 'json'.")]
    [InlineData("M:T.M = sink(Log, x", 20, "Expected ')' to end 'sink'.")]
    [InlineData("M:T.M = sink Log, x", 14, "Expected '(' after 'sink'.")]
    [InlineData("M:T.M = sink(Log, @)", 20, "Expected the full name of an attribute after '@'.")]
    [InlineData("M:T.M = flow(a)", 15, "Expected '->' and where it goes, such as 'flow(source[] -> return[])'.")]
    [InlineData("M:T.M = maps(a)", 15, "Expected '->' and where the members go, such as 'maps(source -> return)'.")]
    [InlineData("M:T.M = dispatches(a, Handle)", 23, "Expected the method of a generic interface, such as 'Ns.IHandler`1.Handle'.")]
    [InlineData("M:T.M = flow(a. -> b)", 17, "Expected the name of a field or property after '.'.")]
    [InlineData("M:T.M = deidentify(Hash)", 20, "'Hash' is not a technique of de-identification; expected one of: Redaction, Masking, Aggregation, Anonymization, Hashing, Tokenization, Encryption.")]
    [InlineData("M:T.M = clean clean", 15, "Expected ';' before the next clause, or the end of the line.")]
    [InlineData("X:T.M = clean", 1, "'X:T.M' is no pattern; expected a documentation-comment id such as 'M:Ns.Type.Method', 'P:Ns.Type.Property', 'T:Ns.Type' or 'A:Ns.Attribute'.")]
    [InlineData("  M:Method = clean", 3, "'M:Method' is no pattern; expected a documentation-comment id such as 'M:Ns.Type.Method', 'P:Ns.Type.Property', 'T:Ns.Type' or 'A:Ns.Attribute'.")]
    [InlineData("M:T.M(System.String = clean", 1, "'M:T.M(System.String' is no pattern; expected a documentation-comment id such as 'M:Ns.Type.Method', 'P:Ns.Type.Property', 'T:Ns.Type' or 'A:Ns.Attribute'.")]
    [InlineData("M:T.M*x = clean", 1, "'M:T.M*x' is no pattern; expected a documentation-comment id such as 'M:Ns.Type.Method', 'P:Ns.Type.Property', 'T:Ns.Type' or 'A:Ns.Attribute'.")]
    [InlineData("libary Some.Package", 1, "'libary' is not a pattern (such as 'M:Ns.Type.Method') or a header; did you mean 'library'?")]
    [InlineData("format 2", 8, "Expected 'format 1', the only format there is; found '2'.")]
    [InlineData("assembly", 9, "Expected the name of an assembly, without '.dll'.")]
    [InlineData("writer = fields", 8, "Expected the key of the writer, such as 'writer json = ...'.")]
    [InlineData("writer own = ignore()", 21, "Expected the full name of an attribute.")]
    [InlineData("writer own = ingore(A)", 14, "'ingore' is not a part of a writer; did you mean 'ignore'?")]
    [InlineData("writer own = ignore(A unless B)", 31, "Expected '=' and the values of the argument, such as 'Condition=Never'.")]
    [InlineData("M:T.M = clean when =true", 20, "Expected the name of an argument, such as 'when Condition=Never'.")]
    [InlineData("M:T.M = clean when a.=true", 22, "Expected a member of the argument, such as 'when options.IncludeFields=true'.")]
    [InlineData("M:T.M = reveals(Log)", 20, "Expected ',' and whose data that is, such as 'reveals(Log, Ns.Model)'.")]
    [InlineData("M:T.M = reveals(Log, )", 22, "Expected the full name of a type.")]
    [InlineData("M:T.M = clean when a=|b", 22, "Expected a value: the name of an enum member, 'true', 'false', a number or a word.")]
    public void A_bad_line_says_where_and_what_was_expected(string line, int column, string message)
    {
        var file = ModelReader.Read("own.privacymodels.txt", "\n" + line);

        Assert.Equal(new ModelError("own.privacymodels.txt", 2, column, message), Assert.Single(file.Errors));
        Assert.Empty(file.Lines);
        Assert.Empty(file.Writers);
    }

    [Fact]
    public void The_other_lines_still_count()
    {
        var file = ModelReader.Read("x", "M:A.B.C = clean\nnonsense\nM:A.B.D = clean");

        Assert.Equal(2, file.Lines.Length);
        Assert.Equal(2, Assert.Single(file.Errors).Line);
    }

    [Fact]
    public void No_content_whatever_throws() =>
        Gen.String[Gen.Char["MPTA:.*+#()[]{}`=;,->@|abcsinkflow \t\r\n\0\uFEFFä"], 0, 200]
            .Sample(static content => Assert.NotNull(ModelReader.Read("x", content)));
}
