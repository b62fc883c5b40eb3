namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>
/// All that makes text of a whole object, as it stands in the body that logs it, in a helper that is handed the object, and in one that comes by it alone:
/// nothing near the log names a member that holds data.
/// </summary>
public sealed class TextOfWholesTests
{
    private static readonly (string Type, string Name)[] s_objects =
    [
        ("Customer", "c"), ("List<Customer>", "all"), ("Rec", "rec"), ("List<Rec>", "recs"), ("Outer", "outer"), ("Text", "text"), ("Sub", "sub"),
        ("Env<Customer>", "env"), ("Wrap", "wrap"), ("Dictionary<int, Customer>", "map"), ("Task<Customer>", "task"), ("Lazy<Customer>", "lazy"),
        ("Lazy<Rec>", "lazyRec"), ("object", "something"),
    ];

    private const string Types = """
        public record Rec { public int Id { get; set; } [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email { get; set; } = ""; }
        public sealed record Sub : Rec { public string Note { get; set; } = ""; }
        public sealed record Outer(Rec Inner, int N);
        public sealed class Env<T> { public T Data { get; set; } = default!; }
        public sealed class Wrap(Customer c) { public Customer Inner { get; } = c; }
        public sealed class Text { [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email { get; set; } = ""; public override string ToString() => $"<{Email}>"; }
        """;

    private const string Helpers = """
        private static string Dump<T>(T one) => JsonSerializer.Serialize(one);
        private static string DumpAny(object one) => JsonSerializer.Serialize(one);
        private static string DumpOne(Customer one) => JsonSerializer.Serialize(one);
        private static string TextOf(Rec one) => one.ToString();
        private static string TextOfAny(object one) => one.ToString()!;
        private static string Described(Text one) => $"text {one}";
        private static string Written(object one) { var writer = new System.IO.StringWriter(); writer.Write(one); return writer.ToString(); }
        private static Customer First(List<Customer> all) => all[0];
        """;

    public static TheoryData<string> Shown { get; } =
    [
        """string.Join(", ", recs)""",
        """string.Join(", ", recs.Select(r => r.ToString()))""",
        """string.Join(", ", recs.Select(r => $"{r}"))""",
        """string.Concat(rec, "a")""",
        """string.Format("{0}", rec)""",
        """Convert.ToString(rec)!""",
        """new System.Text.StringBuilder().Append(rec).ToString()""",
        """new System.Text.StringBuilder().AppendFormat("{0}", rec).ToString()""",
        """new System.Text.StringBuilder().AppendLine($"{rec}").ToString()""",
        """Written(rec)""",
        """rec + "" """,
        """$"{rec}" """,
        """rec.ToString()""",
        """sub.ToString()""",
        """(rec with { Id = 3 }).ToString()""",
        """outer.ToString()""",
        """$"{outer}" """,
        """new Outer(rec, 1).ToString()""",
        """(rec, 1).ToString()""",
        """new { rec }.ToString()""",
        """recs[0].ToString()""",
        """recs.FirstOrDefault()?.ToString() ?? "" """,
        """recs.Aggregate("", (before, one) => before + one)""",
        """lazyRec.Value.ToString()""",
        """something is Rec one ? one.ToString() : "" """,
        """text.ToString()""",
        """$"{text}" """,
        """Described(text)""",
        """TextOfAny(text)""",
        """TextOfAny(rec)""",
        """TextOf(rec)""",
        """TextOf(sub)""",
        """Dump(c)""",
        """Dump(all)""",
        """Dump(rec)""",
        """Dump(env)""",
        """Dump(wrap)""",
        """Dump(map)""",
        """Dump(new[] { c })""",
        """Dump(new { c.Id, c })""",
        """Dump(new Env<Customer> { Data = c })""",
        """Dump(new Wrap(c))""",
        """Dump(all.Where(one => one.Id > 1).ToList())""",
        """Dump(all.ToDictionary(one => one.Id))""",
        """Dump(task.Result)""",
        """Dump(lazy.Value)""",
        """DumpAny(c)""",
        """DumpAny(new { c })""",
        """DumpOne(c)""",
        """DumpOne(all[0])""",
        """DumpOne(First(all))""",
        """DumpOne(task.GetAwaiter().GetResult())""",
        """string.Join(",", all.Select(DumpOne))""",
        """string.Join(",", all.Select(one => DumpOne(one)))""",
        """string.Join(",", from one in all select Dump(one))""",
        """((Func<Customer, string>)(one => DumpOne(one)))(c)""",
        """c.Id > 1 ? DumpOne(c) : "" """,
        """c.Id switch { 1 => Dump(c), _ => "" }""",
        """something as Customer is { } one ? DumpOne(one) : "" """,
        """JsonSerializer.Serialize((object)c)""",
        """JsonSerializer.SerializeToElement(c).ToString()""",
        """JsonSerializer.SerializeToNode(c)!.ToJsonString()""",
        """System.Text.Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(c))""",
        """Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(c))""",
    ];

    public static TheoryData<string> Hidden { get; } =
    [
        """$"{c} {all} {wrap} {env} {map}" """,
        """ "" + c + all""",
        """c.ToString()!""",
        """TextOfAny(c)""",
        """TextOfAny(all)""",
        """string.Join(", ", all)""",
        """rec.Id.ToString()""",
        """$"{rec.Id} {outer.N} {recs.Count}" """,
        """new Outer(rec, 1).N.ToString()""",
        """rec.GetHashCode() + "" + rec.Equals(sub)""",
        """rec.GetType() + typeof(Rec).ToString() + nameof(Rec.Email)""",
        """recs.Aggregate(0, (before, one) => before + one.Id).ToString()""",
        """string.Join(", ", recs.Select(one => one.Id))""",
        """Dump(c.Id)""",
        """Dump(new { c.Id })""",
        """Dump(all.Select(one => one.Id))""",
        """Dump(all.Select(one => new { one.Id }))""",
        """Dump(all.Count)""",
        """Dump(map.Keys)""",
        """Dump(new Env<int> { Data = c.Id })""",
        """DumpAny(c.Id)""",
        """DumpAny(new { c.Id })""",
        """all.Any(one => DumpOne(one) == "").ToString()""",
        """DumpOne(c).Length.ToString()""",
        """rec.ToString().Length.ToString()""",
        """something is Rec ? "yes" : "no" """,
    ];

    [Theory]
    [MemberData(nameof(Shown))]
    public Task A_text_shows_what_is_in_an_object(string text) => Check(text, "{|PRIV1001:", "|}");

    [Theory]
    [MemberData(nameof(Hidden))]
    public Task A_text_that_shows_nothing_of_it_is_fine(string text) => Check(text, "", "");

    private static Task Check(string text, string bad, string end)
    {
        var parameters = string.Join(", ", s_objects.Select(static one => $"{one.Type} {one.Name}"));
        var arguments = string.Join(", ", s_objects.Select(static one => one.Name));
        var properties = string.Join(" ", s_objects.Select(static one => $"public {one.Type} {one.Name} {{ get; set; }} = null!;"));
        return Shop.Types(Types, $$"""
            using System.Text.Json;

            [ProcessesFor(Purpose.CustomerService)]
            public sealed class Here(ILogger logger)
            {
                public void Run({{parameters}}) { var said = {{text}}; logger.LogInformation("{Said}", {{bad}}said{{end}}); }
                {{Helpers}}
            }

            [ProcessesFor(Purpose.CustomerService)]
            public sealed class Handed(ILogger logger)
            {
                public void Run({{parameters}}) => logger.LogInformation("{Said}", {{bad}}Say({{arguments}}){{end}});
                private static string Say({{parameters}}) => {{text}};
                {{Helpers}}
            }

            [ProcessesFor(Purpose.CustomerService)]
            public sealed class Kept(ILogger logger)
            {
                {{properties}}
                public void Run() => logger.LogInformation("{Said}", {{bad}}Say(){{end}});
                private string Say() => {{text}};
                {{Helpers}}
            }
            """);
    }
}
