using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class ModelReaderTests
{
    public static TheoryData<string, ModelClause> Clauses => new()
    {
        { "clean", new CleanClause() },
        { "apart", new ApartClause() },
        { "sink(Log, message)", new SinkClause(SinkKind.Log, Parameter("message"), Exposure.Text) },
        { "sink(Log, message, template)", new SinkClause(SinkKind.Log, Parameter("message"), Exposure.Template) },
        { "sink(Url, *, text)", new SinkClause(SinkKind.Url, new Role(RoleKind.AllParameters), Exposure.Text) },
        { "sink(Log, args, hole:log)", new SinkClause(SinkKind.Log, Parameter("args"), new Exposure(ExposureKind.Hole, "log")) },
        { "sink(Log, args, hole)", new SinkClause(SinkKind.Log, Parameter("args"), new Exposure(ExposureKind.Hole)) },
        { "sink(Log, @Ns.Attr, graph:log)", new SinkClause(SinkKind.Log, new Role(RoleKind.AttributedParameters, "Ns.Attr"), new Exposure(ExposureKind.Graph, "log")) },
        { "flow(source[] -> return[])", new FlowClause(Parameter("source", RoleStep.Element), new Role(RoleKind.Return, Path: Steps(RoleStep.Element))) },
        { "flow(a.Key->return[][].Value)", new FlowClause(Parameter("a", new RoleStep(RolePart.Member, "Key")), new Role(RoleKind.Return, Path: Steps(RoleStep.Element, RoleStep.Element, new RoleStep(RolePart.Member, "Value")))) },
        { "flow(value -> return, graph:json)", new FlowClause(Parameter("value"), new Role(RoleKind.Return), new Exposure(ExposureKind.Graph, "json")) },
        { "flow(value => x)", new FlowClause(Parameter("value"), Parameter("x")) { Replaces = true } },
        { "flow(receiver -> x)", new FlowClause(new Role(RoleKind.Receiver), Parameter("x")) },
        { "filters(f)", new FiltersClause(Parameter("f")) },
        { "calls(f, source[], seed)", new CallsClause(Parameter("f"), new([Parameter("source", RoleStep.Element), Parameter("seed")])) },
        { "calls(f, _, seed)", new CallsClause(Parameter("f"), new([new Role(RoleKind.Unknown), Parameter("seed")])) },
        { "flow(f()[] -> return)", new FlowClause(Parameter("f", RoleStep.DelegateResult, RoleStep.Element), new Role(RoleKind.Return)) },
        { "deidentify(Hashing)", new DeidentifyClause(Deidentification.Hashing) },
        { "opens(Storage)", new OpensClause(SinkKind.Storage) },
        { "wraps(stream)", new WrapsClause(Parameter("stream")) },
        { "maps(source -> return)", new MapsClause(Parameter("source"), new Role(RoleKind.Return)) },
        { "dispatches(request, Ns.IHandler`1.Handle)", new DispatchesClause(Parameter("request"), "Ns.IHandler`1", "Handle") },
        { "skip(@Ns.Attr)", new SkipClause(new Role(RoleKind.AttributedParameters, "Ns.Attr")) },
        { "sink(Log, v) when all=true", new SinkClause(SinkKind.Log, Parameter("v"), Exposure.Text) { When = new("all", new(["true"])) } },
        { "clean unless mode=A|-1", new CleanClause { When = new("mode", new(["A", "-1"]), Unless: true) } },
        { "sink(Log, v) unless sql=SELECT*|WITH*", new SinkClause(SinkKind.Log, Parameter("v"), Exposure.Text) { When = new("sql", new(["SELECT*", "WITH*"]), Unless: true) } },
        { "sink(Network, v, graph:json to a language model)", new SinkClause(SinkKind.Network, Parameter("v"), new Exposure(ExposureKind.Graph, "json")) { To = "a language model" } },
        { "returns(Network, graph:json)", new ReturnsClause(SinkKind.Network, new Exposure(ExposureKind.Graph, "json")) },
        { "returns(Network, text unless Ns.Attr)", new ReturnsClause(SinkKind.Network, Exposure.Text, "Ns.Attr") },
        { "reveals(Log, Ns.Model, graph:own) unless on=false", new RevealsClause(SinkKind.Log, "Ns.Model", new(ExposureKind.Graph, "own")) { When = new("on", new(["false"]), Unless: true) } },
        { "clean when options.Fields=true", new CleanClause { When = new("options", new(["true"])) { Member = "Fields" } } },
        { "writes(value, joined)", new WritesClause(Parameter("value"), Exposure.Joined) },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_is_read(string text, ModelClause expected) =>
        Assert.Equal([expected], OnlyModel($"M:Ns.Type.Method = {text}").Clauses);

    [Theory]
    [MemberData(nameof(Clauses))]
    public void What_is_read_can_be_written(string text, ModelClause expected)
    {
        var written = ClauseText.Of(OnlyModel($"M:Ns.Type.Method = {text}"));

        Assert.Equal([expected], OnlyModel($"M:Ns.Type.Method = {written}").Clauses);
    }

    [Theory]
    [InlineData("SELECT Id FROM Orders", false)]
    [InlineData("\n  select Id", false)]
    [InlineData("-- all\n/* of */ (SELECT Id)", false)]
    [InlineData("INSERT INTO Orders", true)]
    [InlineData(null, true)]
    public void A_star_leaves_the_end_of_a_text_open(string? text, bool counts) =>
        Assert.Equal(counts, new ArgumentCondition("sql", new(["SELECT*"]), Unless: true).HoldsFor(text));

    [Theory]
    [InlineData("INSERT INTO Orders", true)]
    [InlineData("WITH o AS (SELECT 1) insert into Orders", true)]
    [InlineData("SELECT 1;INSERT", true)]
    [InlineData("SELECT Inserted FROM Orders", false)]
    [InlineData("SELECT @INSERT", false)]
    [InlineData("SELECT 1 -- INSERT", false)]
    [InlineData("SELECT /* INSERT */ 1", false)]
    [InlineData("SELECT 'INSERT', [INSERT], \"INSERT\", `INSERT`", false)]
    [InlineData("SELECT 1 -- a\nINSERT", true)]
    [InlineData("'INSERT", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_star_on_both_sides_asks_for_a_word(string? text, bool counts) =>
        Assert.Equal(counts, new ArgumentCondition("sql", new(["*INSERT*"])).HoldsFor(text));

    [Fact]
    public void Clauses_are_separated_by_semicolons_and_spaces_do_not_matter() =>
        Assert.Equal(
            [new CleanClause(), new OpensClause(SinkKind.Log), new CleanClause()],
            OnlyModel("  M:Ns.Type.Method=clean ;opens( Log );\tclean;").Clauses);

    [Theory]
    [InlineData("M:Ns.Type.Method", ApiKind.Method, "Ns.Type", "Method", false, false)]
    [InlineData("M:Ns.Type.Method``2", ApiKind.Method, "Ns.Type", "Method", false, false)]
    [InlineData("M:Ns.Type+.#ctor", ApiKind.Method, "Ns.Type", ".ctor", false, true)]
    [InlineData("M:Ns.Type`1.Log*", ApiKind.Method, "Ns.Type`1", "Log", true, false)]
    [InlineData("M:Ns.Type.*", ApiKind.Method, "Ns.Type", "", true, false)]
    [InlineData("P:Ns.Type.Name", ApiKind.Property, "Ns.Type", "Name", false, false)]
    [InlineData("T:Ns.Type+", ApiKind.Type, "Ns.Type", "", false, true)]
    [InlineData("A:Ns.Attribute", ApiKind.Attribute, "Ns.Attribute", "", false, false)]
    public void A_pattern_is_read(string text, ApiKind kind, string type, string member, bool isPrefix, bool andDerived)
    {
        var pattern = Assert.Single(Read(text + " = clean").Lines).Pattern;

        Assert.Equal(
            (kind, type, member, isPrefix, andDerived),
            (pattern.Kind, pattern.Type.ToString(), pattern.Member, pattern.IsPrefix, pattern.AndDerived));
    }

    [Theory]
    [InlineData("M:T.M()", "")]
    [InlineData("M:T.M(System.String, *)", "System.String|*")]
    [InlineData("M:T.M(System.Func{``0,System.Int32},System.Int32[0:,0:],..)", "System.Func{``0,System.Int32}|System.Int32[0:,0:]|..")]
    public void Parameters_are_split_at_the_outer_commas(string text, string parameters) =>
        Assert.Equal(parameters, string.Join('|', Assert.Single(Read(text + " = clean").Lines).Pattern.Parameters));

    [Fact]
    public void Headers_are_read()
    {
        var file = Read("format 1\nlibrary Some.Package 1.2.3\nassembly Some.Package\nassembly Some.Other");

        Assert.Equal("Some.Package 1.2.3", file.Library);
        Assert.Equal("Some.Package,Some.Other", string.Join(',', file.Assemblies));
        Assert.Empty(file.Errors);
    }

    [Fact]
    public void A_writer_is_read()
    {
        var writer = Assert.Single(Read("writer own = ignore(A.B unless C=D|E); ignore(F); include(G); optin(H when I=J); derived(K); converter(L); fields; settable; shallow; declared").Writers);

        Assert.Equal([new AttributeRule("A.B", new("C", new(["D", "E"]), Unless: true)), new AttributeRule("F")], writer.Ignore);
        Assert.Equal([new AttributeRule("H", new("I", new(["J"])))], writer.OptIn);
        Assert.Equal(("G", "K", "L"), (writer.Include[0], writer.Derived[0], writer.Converter[0]));
        Assert.Equal(WriterTraits.Fields | WriterTraits.Settable | WriterTraits.Shallow | WriterTraits.Declared, writer.Traits);
    }

    [Fact]
    public void Comments_blank_lines_and_any_line_ends_are_fine()
    {
        var file = Read("\uFEFF# first\r\n\r\nM:A.B.#ctor = clean # why\r   \nM:A.B.C = clean");

        Assert.Empty(file.Errors);
        Assert.Equal(["M:A.B.#ctor", "M:A.B.C"], file.Lines.Select(static l => l.Model.Pattern));
    }

    [Fact]
    public void An_empty_file_says_nothing() => Assert.Empty(Read("").Lines);

    [Fact]
    public void A_hundred_thousand_lines_are_read()
    {
        var content = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"M:Ns.Type{i}.Method = sink(Log, message, template)\n"));

        Assert.Equal(100_000, Read(content).Lines.Length);
    }

    private static ModelFile Read(string content) => ModelReader.Read("own.privacymodels.txt", content);

    private static ApiModel OnlyModel(string content)
    {
        var file = Read(content);
        Assert.Empty(file.Errors);
        return Assert.Single(file.Lines).Model;
    }

    private static Role Parameter(string name, params RoleStep[] path) => new(RoleKind.Parameter, name, Steps(path));

    private static EquatableArray<RoleStep> Steps(params RoleStep[] steps) => new([.. steps]);
}
