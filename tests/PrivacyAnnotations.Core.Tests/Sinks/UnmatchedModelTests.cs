namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class UnmatchedModelTests
{
    private const string Code = """
        namespace Own;
        public class Mailer : Base
        {
            public void Send(string address) { }
            public void Set(Options options) { }
            public class Options { public string Name { get; set; } = ""; }
        }
        public class Base { public void Inherited() { } }
        """;

    [Theory]
    [InlineData("M:Own.Mailer.Send = sink(Network, address)")]
    [InlineData("M:Own.Mailer.Se* = sink(Network, *)")]
    [InlineData("M:Own.Mailer.Send(System.String) = sink(Network, address)")]
    [InlineData("M:Own.Mailer.Send(*) = sink(Network, address)")]
    [InlineData("M:Own.Mailer.Send(..) = sink(Network, address)")]
    [InlineData("P:Own.Mailer.Options.Name = sink(Storage, value)")]
    [InlineData("T:Own.Mailer = opens(Network)")]
    [InlineData("M:Own.Mailer.Set = sink(Network, options, graph:json) when options.Name=a")]
    [InlineData("M:Own.Mailer.Set = sink(Network, options) when receiver.Inherited=a")]
    [InlineData("M:Own.Mailer.Set = reveals(Log, Own.Base, graph:own)\nwriter own = fields")]
    [InlineData("M:Own.Mailer.Set = flow(options.Name -> return); sink(Log, @System.ObsoleteAttribute); skip(@System.ObsoleteAttribute)")]
    [InlineData("M:Own.Mailer.Send = dispatches(address, Own.Base.Inherited)")]
    [InlineData("M:System.Exception+.#ctor(System.Guid) = sink(Exception, id)")]
    public void A_line_that_speaks_of_something_is_no_problem(string line) => Assert.Empty(Messages(line));

    [Theory]
    [InlineData("M:Own.Maler.Send = clean", "There is no type 'Own.Maler' in this project or its references.")]
    [InlineData("T:Own.Maler = opens(Log)", "There is no type 'Own.Maler' in this project or its references.")]
    [InlineData("M:Own.Mailer.Sned = clean", "'Own.Mailer' has no member 'Sned'; did you mean 'Send'?")]
    [InlineData("P:Own.Mailer.Send = clean", "'Own.Mailer' has no member 'Send'.")]
    [InlineData("M:Own.Mailer.Inherited = clean", "'Own.Mailer' has no member 'Inherited'; it is declared by 'Own.Base'.")]
    [InlineData("M:Own.Mailer.Send(System.Int32) = clean", "'Own.Mailer' has no overload of 'Send' with these parameters.")]
    [InlineData("M:Own.Mailer.Send = sink(Network, adress)", "No parameter of 'M:Own.Mailer.Send' is called 'adress'; did you mean 'address'?")]
    [InlineData("M:Own.Mailer.Send = sink(Network, address, graph:jsn)", "There is no writer 'jsn'; did you mean 'json'?")]
    [InlineData("T:Own.Mailer = opens(Log); returns(Log, graph:nobodys)", "There is no writer 'nobodys'.")]
    [InlineData("M:Own.Mailer.Set = reveals(Log, Own.Bse)", "There is no type 'Own.Bse' in this project or its references.")]
    [InlineData("M:Own.Mailer.Set = clean when options.Nme=a", "'options' has no member 'Nme'.")]
    [InlineData("M:Own.Mailer.Set = clean when receiver.Name=a", "'receiver' has no member 'Name'.")]
    [InlineData("M:Own.Mailer.Send = sink(Log, *); skip(@Own.NoAttribute)", "There is no type 'Own.NoAttribute' in this project or its references.")]
    [InlineData("M:Own.Mailer.Send = sink(Log, @Own.NoAttribute)", "There is no type 'Own.NoAttribute' in this project or its references.")]
    [InlineData("M:Own.Mailer.Send = dispatches(address, Own.Handler.Handle)", "There is no type 'Own.Handler' in this project or its references.")]
    [InlineData("M:Own.Mailer.Send = dispatches(address, Own.Base.Handle)", "'Own.Base' has no member 'Handle'.")]
    [InlineData("M:Own.Mailer.Set = flow(options.Nme -> receiver)", "'options' has no member 'Nme'.")]
    [InlineData("M:Own.Mailer.Set = flow(options -> receiver.Last)", "'receiver' has no member 'Last'.")]
    [InlineData("M:Own.Mailer.Send = flow(receiver[] -> body)", "No parameter of 'M:Own.Mailer.Send' is called 'body'.")]
    public void A_line_that_speaks_of_nothing_says_what_it_may_have_meant(string line, string message) =>
        Assert.Equal([message], Messages(line));

    [Fact]
    public void It_is_reported_with_file_line_and_column()
    {
        var unmatched = Assert.Single(Calls.Resolver(Calls.Compile(Code), "# comment\n\n  M:No.Type.Method = clean").Unmatched());

        Assert.Equal(("0.privacymodels.txt", 3, 3), (unmatched.File, unmatched.Line, unmatched.Column));
    }

    [Fact]
    public void Lines_for_a_library_that_is_not_referenced_are_not_reported() =>
        Assert.Empty(Messages("assembly Some.Library\nM:Some.Library.Thing.Do = clean"));

    [Fact]
    public void Built_in_lines_are_never_reported_to_users() =>
        Assert.Empty(Calls.Resolver(Libraries.Compile("", [])).Unmatched());

    private static IEnumerable<string> Messages(string file) =>
        Calls.Resolver(Calls.Compile(Code), file).Unmatched().Select(static u => u.Message);
}
