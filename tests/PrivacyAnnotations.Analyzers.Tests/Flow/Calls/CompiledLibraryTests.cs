using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Annotations in an assembly that is referenced, of which this compilation sees no source.</summary>
public sealed class CompiledLibraryTests
{
    private const string Annotated = """
        [assembly: PersonalDataMember(typeof(Row), nameof(Row.Email), Category.Contact, Purpose.CustomerService)]

        public class Row { public int Id { get; set; } public string Email { get; set; } = ""; }
        """;

    private const string Plain = """
        public class Row { public int Id { get; set; } public string Email { get; set; } = ""; }
        """;

    [Fact]
    public Task Members_that_the_library_annotates_from_afar() => Check(
        "public void Run(Row row) { Console.WriteLine({|PRIV1001:row.Email|}); Console.WriteLine(row.Id); }", Annotated);

    [Fact]
    public Task Nothing_is_said_of_a_library_that_says_nothing() => Check("public void Run(Row row) => Console.WriteLine(row.Email);", Plain);

    [Fact]
    public Task Code_that_the_library_says_to_deidentify() => Check(
        "public void Run(Customer c) { Console.WriteLine(Masks.Mask(c.Email)); Console.WriteLine({|PRIV1001:Masks.Echo(c.Email)|}); }",
        """
        public static class Masks
        {
            [Deidentifies(Deidentification.Redaction)]
            public static string Mask(string text) => "***" + text.Length;
            public static string Echo(string text) => text;
        }
        """);

    [Fact]
    public Task Parameters_that_the_library_says_to_be_sinks() => Check(
        "public void Run(Customer c) { Wire.Send({|PRIV1003:c.Email|}); Wire.Keep(c.Email); }",
        """
        public static class Wire
        {
            public static void Send([Sink(SinkKind.Network)] string text) => _ = text;
            public static void Keep(string text) => _ = text;
        }
        """);

    private const string Results = """
        public class Page<T>
        {
            public Page(int start, System.Collections.Generic.IReadOnlyList<T> items) { Start = start; Items = items; }
            public int Start { get; }
            public System.Collections.Generic.IReadOnlyList<T> Items { get; }
        }

        public class Result<T>
        {
            public Result(T value, string text) { Data = value; Text = text; }
            public T Data { get; }
            public string Text { get; set; }
        }

        public class Many<T>
        {
            public Many(System.Collections.Generic.IEnumerable<T> content) => All = new(content);
            public System.Collections.Generic.List<T> All { get; }
        }

        public class Tag<T> { public Tag(T of) => Id = of.GetHashCode(); public int Id { get; } }
        """;

    private const string Annotating = """
        public class Row { [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("")]
    [InlineData(Annotating)]
    public Task What_a_constructor_of_the_library_got_its_object_has(string annotated) => Check(
        """
        private readonly IStore _store = null!;

        public interface IStore { IReadOnlyList<Customer> All(); }

        public void Run(Customer c)
        {
            Show({|PRIV1002:new Page<Customer>(0, _store.All())|});
            Show({|PRIV1002:new Result<Customer>(c, "x")|});
            Show({|PRIV1002:new Many<Customer>(_store.All())|});
            Show({|PRIV1002:Pages()|});
            Show(new Page<int>(0, [.. _store.All().Select(x => x.Id)]));
            Show(new Result<int>(c.Id, "x"));
            Show(new Many<int>([c.Id]));
            Show(new Tag<Customer>(c));
            Show(new Page<Customer>(0, _store.All()).Start);
            Show(new Result<Customer>(c, "x").Text);
        }

        private Page<Customer> Pages()
        {
            Show({|PRIV1002:_store.All()[0].Email|});
            return new Page<Customer>(0, _store.All());
        }

        private static void Show(object? x) => System.Text.Json.JsonSerializer.Serialize(x);
        """,
        Results + annotated);

    private static Task Check(string members, string library) => Verify.Flow(
        $$"""
        public sealed class Customer { public int Id { get; set; } [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email { get; set; } = ""; }

        public sealed class Service
        {
            {{members}}
        }
        """,
        test => test.Library(library));
}
