namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>An object keeps a builder, collection or other object that it was handed before there was data in it.</summary>
public sealed class KeptObjectTests
{
    private const string Keepers = """
        public sealed class Header(System.Text.StringBuilder builder, string title)
        {
            public void Visit(Customer c) => builder.Append(c.Email);
            public void Put(string text) => builder.Append(text).Append(title.Length);
            public void Skip(Customer c) => builder.Append(c.Id);
        }

        public sealed class Field
        {
            private readonly System.Text.StringBuilder _builder;
            private string _title = "";
            public Field(System.Text.StringBuilder builder) => _builder = builder ?? throw new ArgumentNullException(nameof(builder));
            public void Visit(Customer c) => _builder.Append(c.Email);
            public void Put(string text) => _builder.Append(text);
            public int Name(string text) => (_title = text).Length;
        }

        public sealed class Pair
        {
            private readonly List<string> _first, _second;
            public Pair(List<string> first, List<string> second) { (_first, _second) = (first, second); }
            public void Add(string text) => _first.Add(text);
            public int Count => _second.Count;
        }

        public sealed class Copying
        {
            private readonly List<string> _all;
            public Copying(List<string> all) { _all = new(all); }
            public void Add(string text) => _all.Add(text);
        }

        public sealed class Box { public string Text = ""; }
        public sealed class Setter(Box box) { private readonly Box _box = box; public void Put(string text) => _box.Text = text; }
        public sealed class Outer(Setter inner) { public void Put(string text) => inner.Put(text); }
        public sealed record Rows(List<string> Items);
        public sealed class Page(List<string> items) { public List<string> Items { get; } = items; public string Text => string.Join(",", items); public int Size => items.Count; }
        """;

    private static Task Statements(string statements) => HelpDesk.Statements(statements, Keepers);

    [Fact]
    public Task The_object_fills_the_builder() => Statements("""
        var builder = new System.Text.StringBuilder();
        new Header(builder, "").Visit(c);
        WriteLine({|PRIV1001:builder.ToString()|});
        var text = new System.Text.StringBuilder();
        new Field(text).Put(d.Email);
        WriteLine({|PRIV1001:text.ToString()|});
        var other = new System.Text.StringBuilder();
        var field = new Field(other);
        field.Visit(e);
        WriteLine({|PRIV1001:other.ToString()|});
        """);

    [Fact]
    public Task Only_with_data_and_only_that_one() => Statements("""
        var builder = new System.Text.StringBuilder();
        var header = new Header(builder, c.Email);
        header.Skip(c);
        header.Put(c.Note);
        WriteLine(builder.ToString());
        header.Put(d.Email);
        WriteLine({|PRIV1001:builder.ToString()|});
        var text = new System.Text.StringBuilder();
        new Field(text).Name(e.Email);
        WriteLine(text.ToString());
        """);

    [Fact]
    public Task One_of_two_collections() => Statements("""
        List<string> first = [], second = [], third = [];
        new Pair(first, second).Add(c.Email);
        WriteLine({|PRIV1001:string.Join(",", first)|});
        WriteLine(string.Join(",", second));
        new Copying(third).Add(d.Email);
        WriteLine(string.Join(",", third));
        """);

    [Fact]
    public Task An_object_of_an_object() => Statements("""
        var box = new Box();
        new Outer(new Setter(box)).Put(c.Email);
        WriteLine({|PRIV1001:box.Text|});
        var other = new Box();
        new Outer(new Setter(other)).Put(d.Note);
        WriteLine(other.Text);
        """);

    [Fact]
    public Task Whoever_handed_it_over_fills_it() => Statements("""
        var items = new List<string>();
        var rows = new Rows(items);
        var page = new Page(items);
        items.Add(c.Email);
        WriteLine({|PRIV1001:string.Join(",", rows.Items)|});
        items.Add(d.Email);
        WriteLine({|PRIV1001:page.Text|});
        items.Add(e.Email);
        WriteLine({|PRIV1001:string.Join(",", page.Items)|});
        WriteLine(page.Size);
        """);

    [Fact]
    public Task A_helper_makes_the_object() => HelpDesk.Members("""
        public void Run(Customer c, Customer d)
        {
            WriteLine({|PRIV1001:Text(c)|});
            var builder = new System.Text.StringBuilder();
            Fill(builder, d.Note);
            WriteLine(builder.ToString());
            Fill(builder, d.Email);
            WriteLine({|PRIV1001:builder.ToString()|});
        }

        private static string Text(Customer c) { var builder = new System.Text.StringBuilder(); new Field(builder).Visit(c); return builder.ToString(); }
        private static void Fill(System.Text.StringBuilder builder, string text) => new Field(builder).Put(text);
        """, Keepers);
}
