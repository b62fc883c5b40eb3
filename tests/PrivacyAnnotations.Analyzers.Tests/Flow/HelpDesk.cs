using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow;

/// <summary>
/// The help desk of a shop whose customers' mail addresses are for customer service: the code in it acts for that purpose, and writing an
/// address to the console is not part of it.
/// </summary>
internal static class HelpDesk
{
    private const string Domain = """
        public class Customer
        {
            public int Id { get; set; }

            public string Note { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public int Age { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string? Phone;
        }

        public sealed record Row(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email)
        {
            public string Note { get; init; } = "";
        }
        """;

    /// <summary>Statements with customers <c>c</c> to <c>f</c>, records <c>r</c> and <c>s</c> and a condition <c>flag</c> in reach. Whose
    /// address has been reported once is not reported again on the same path, so every bad line takes another one.</summary>
    public static Task Statements(string statements, string declarations = "") => Members(
        $$"""
        public void Run(Customer c, Customer d, Customer e, Customer f, Row r, Row s, bool flag)
        {
            {{statements}}
        }
        """,
        declarations);

    /// <summary>Members of the help desk's service.</summary>
    public static Task Members(string members, string declarations = "") => Code(
        $$"""
        {{declarations}}

        [ProcessesFor(Purpose.CustomerService)]
        public partial class Service
        {
            {{members}}
        }
        """);

    /// <summary>Any code beside the customers.</summary>
    public static Task Code(string code) => Verify.Flow([Wrapped(code), Domain]);

    // Usings before the code's own namespaces and types.
    private static string Wrapped(string code) => $"using static System.Console;\nusing System.Text.Json;\n{code}";
}
