using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Annotations;

/// <summary>Code without annotations is skipped; code with one must never be, wherever its namespace is named.</summary>
public sealed class AnnotatedSourceTests
{
    private const string Unknown =
        """
        [{|PRIV2002:PrivacyAnnotations.ProcessesFor|}]
        class Service;
        """;

    [Fact]
    public Task An_annotation_by_its_full_name_alone_is_found() => Verify.Annotations(Unknown, static test => test.WithoutUsings());

    [Theory]
    [InlineData(1)]
    [InlineData(32 * 1024 - 40)]
    [InlineData(32 * 1024 - 20)]
    [InlineData(32 * 1024 - 11)]
    [InlineData(32 * 1024)]
    [InlineData(100_000)]
    public Task A_mention_anywhere_in_a_long_file_is_found(int position) => Verify.Annotations(
        "/*" + new string(' ', position) + "*/\n" + Unknown,
        static test => test.WithoutUsings());

    [Fact]
    public Task A_mention_in_another_file_is_enough() => Verify.Annotations(
        ["[{|PRIV2002:ProcessesFor|}] class Service;", "global using PrivacyAnnotations;"],
        static test => test.WithoutUsings());

    [Fact]
    public Task Data_of_a_referenced_assembly_is_followed_by_code_that_never_speaks_of_annotations() => Verify.Flow(
        """
        class SignIn
        {
            void Run(Customer customer) => System.Console.WriteLine({|PRIV1001:customer.Email|});
        }
        """,
        static test => test.WithoutUsings().Library(
            """
            public class Customer
            {
                [PersonalData(Category.Contact, Purpose.AccountManagement)]
                public string Email { get; set; } = "";
            }
            """));
}
