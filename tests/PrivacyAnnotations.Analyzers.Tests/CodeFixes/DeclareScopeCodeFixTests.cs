using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Flows;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class DeclareScopeCodeFixTests
{
    private const string Customer =
        """
        class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task The_method_is_declared_for_a_purpose_that_the_data_allows() => Verify.Fix<DeclareScopeCodeFix>(
        [
            """
            class Shipping
            {
                void Label(Customer customer) => File.WriteAllText("label", {|PRIV1004:customer.Email|});
            }
            """,
            Customer,
        ],
        [
            """
            class Shipping
            {
                [ProcessesFor(Purpose.OrderFulfilment)]
                void Label(Customer customer) => File.WriteAllText("label", customer.Email);
            }
            """,
            Customer,
        ],
        test => test.OneAtATime().Choose("Declare that Label processes for Purpose.OrderFulfilment"));

    [Fact]
    public Task The_first_purpose_of_the_data_is_offered_first() => Verify.Fix<DeclareScopeCodeFix>(
        [
            """
            class Shipping
            {
                /// <summary>Prints a label.</summary>
                [Obsolete]
                public string Label(Customer customer)
                {
                    return System.Text.Json.JsonSerializer.Serialize({|PRIV1002:customer|});
                }
            }
            """,
            Customer,
        ],
        [
            """
            class Shipping
            {
                /// <summary>Prints a label.</summary>
                [Obsolete]
                [ProcessesFor(Purpose.AccountManagement)]
                public string Label(Customer customer)
                {
                    return System.Text.Json.JsonSerializer.Serialize(customer);
                }
            }
            """,
            Customer,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task The_namespace_is_imported_where_nothing_imports_it() => Verify.Fix<DeclareScopeCodeFix>(
        [
            """
            using System.IO;

            class Shipping
            {
                void Label(Customer customer) => File.WriteAllText("label", {|PRIV1004:customer.Email|});
            }
            """,
            "using PrivacyAnnotations;\n\n" + Customer,
        ],
        [
            """
            using System.IO;
            using PrivacyAnnotations;

            class Shipping
            {
                [ProcessesFor(Purpose.AccountManagement)]
                void Label(Customer customer) => File.WriteAllText("label", customer.Email);
            }
            """,
            "using PrivacyAnnotations;\n\n" + Customer,
        ],
        test => test.OneAtATime().WithoutUsings());

    [Fact]
    public Task Where_the_scope_is_declared_there_is_nothing_to_declare() => Verify.NoFix<DeclareScopeCodeFix>(
        Customer + "\n" +
        """
        [ProcessesFor(Purpose.Marketing)]
        class Newsletter
        {
            void Save(Customer customer) => File.WriteAllText("list", {|PRIV1004:customer.Email|});
        }
        """);
}
