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

    private static Task Check(string members, string library) => Verify.Flow(
        $$"""
        public sealed class Customer { [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email { get; set; } = ""; }

        public sealed class Service
        {
            {{members}}
        }
        """,
        test => test.Library(library));
}
