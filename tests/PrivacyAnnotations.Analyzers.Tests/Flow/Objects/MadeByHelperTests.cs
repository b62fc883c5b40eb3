namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

/// <summary>What a helper puts into the inner parts of an object that it makes: a list or another object that the first one had from its beginning.</summary>
public sealed class MadeByHelperTests
{
    private const string Types = """
        public sealed class Letter
        {
            public int Id { get; set; }
            public List<string> To { get; set; } = [];
            public List<Line> Lines { get; } = [];
            public Dictionary<int, string> ById { get; } = [];
            public Line First { get; set; } = new();
        }

        public sealed class Line { public int Id { get; set; } public string Text { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("var made = new Letter(); made.To.Add(c.Email); return made;", "To[0]")]
    [InlineData("var made = new Letter(); made.Lines.Add(new Line { Text = c.Email }); return made;", "Lines[0].Text")]
    [InlineData("var made = new Letter(); made.First.Text = c.Email; return made;", "First.Text")]
    [InlineData("var made = new Letter(); made.ById[1] = c.Email; return made;", "ById[1]")]
    [InlineData("return new() { To = { c.Email } };", "To[0]")]
    [InlineData("return new Letter { To = { \"x\", c.Email } };", "To[1]")]
    [InlineData("return new() { Lines = { new Line { Text = c.Email } } };", "Lines[0].Text")]
    [InlineData("return new() { ById = { [1] = c.Email } };", "ById[1]")]
    [InlineData("return new() { First = { Text = c.Email } };", "First.Text")]
    [InlineData("return new() { To = [c.Email] };", "To[0]")]
    public Task Its_callers_see(string statements, string part) => Check(statements, $$"""
        public void ByPart(Customer c) => Console.WriteLine({|PRIV1001:Make(c).{{part}}|});
        public void AsGraph(Customer c) => logger.LogInformation("{@Letter}", {|PRIV1001:Make(c)|});
        public void ById(Customer c) => Console.WriteLine(Make(c).Id);
        """);

    [Theory]
    [InlineData("var made = new Letter { Id = c.Id }; made.To.Add(\"x\"); return made;", "To[0]")]
    [InlineData("var made = new Letter(); made.Lines.Add(new Line { Id = c.Id }); return made;", "Lines[0].Text")]
    [InlineData("var made = new Letter(); var other = new Letter(); other.To.Add(c.Email); return made;", "To[0]")]
    [InlineData("var made = new Letter { To = { c.Email } }; return new Letter { Id = made.Id };", "To[0]")]
    public Task But_nothing_that_it_did_not_put_there(string statements, string part) => Check(statements, $$"""
        public void ByPart(Customer c) => Console.WriteLine(Make(c).{{part}});
        public void AsGraph(Customer c) => logger.LogInformation("{@Letter}", Make(c));
        """);

    private static Task Check(string statements, string members) => Shop.Types(Types, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger<Service> logger)
        {
            private static Letter Make(Customer c) { {{statements}} }

            {{members}}
        }
        """);
}
