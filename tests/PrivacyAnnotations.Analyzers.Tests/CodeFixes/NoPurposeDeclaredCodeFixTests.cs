using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Annotations;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class NoPurposeDeclaredCodeFixTests
{
    [Fact]
    public Task The_purpose_of_the_types_scope_comes_first() => Verify.Fix<NoPurposeDeclaredCodeFix>(
        """
        [ProcessesFor(Purpose.Fraud)]
        class Check
        {
            [{|PRIV2002:PersonalData(Category.Payment)|}]
            public string Card { get; set; } = "";
        }
        """,
        """
        [ProcessesFor(Purpose.Fraud)]
        class Check
        {
            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string Card { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_purposes_of_the_other_members_are_offered() => Verify.Fix<NoPurposeDeclaredCodeFix>(
        """
        class Order
        {
            [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.DirectMarketing)]
            public string Email { get; set; } = "";

            [{|PRIV2002:PersonalData(Category.Name)|}]
            public string Name { get; set; } = "";
        }
        """,
        """
        class Order
        {
            [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.DirectMarketing)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.DirectMarketing)]
            public string Name { get; set; } = "";
        }
        """,
        test => test.Choose("Add Purpose.DirectMarketing"));

    [Fact]
    public Task Where_nothing_is_named_the_usual_purposes_are_offered() => Verify.Fix<NoPurposeDeclaredCodeFix>(
        """
        class Customer
        {
            [{|PRIV2002:PersonalData(Category.Contact)|}]
            public string Email { get; set; } = "";
        }
        """,
        """
        class Customer
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }
        """,
        test => test.Choose("Add Purpose.CustomerService"));

    [Fact]
    public Task An_empty_scope_gets_its_purpose() => Verify.Fix<NoPurposeDeclaredCodeFix>(
        """
        [{|PRIV2002:ProcessesFor|}]
        class Service
        {
            [{|PRIV2002:ProcessesFor()|}]
            void Run() { }
        }
        """,
        """
        [ProcessesFor(Purpose.AccountManagement)]
        class Service
        {
            [ProcessesFor(Purpose.AccountManagement)]
            void Run() { }
        }
        """);

    [Theory]
    [InlineData("Category.Contact, Retention = \"P90D\"", "Category.Contact, Purpose.AccountManagement, Retention = \"P90D\"")]
    [InlineData("category: Category.Contact", "category: Category.Contact, purposes: Purpose.AccountManagement")]
    [InlineData("Category.Contact, new string[0]", "Category.Contact, Purpose.AccountManagement")]
    [InlineData("Category.Contact, purposes: new string[] { }", "Category.Contact, purposes: Purpose.AccountManagement")]
    [InlineData("Category.Contact, []", "Category.Contact, Purpose.AccountManagement")]
    public Task The_style_of_the_other_arguments_is_kept(string before, string after) => Verify.Fix<NoPurposeDeclaredCodeFix>(
        $$"""
        class Customer
        {
            [{|PRIV2002:PersonalData({{before}})|}]
            public string Email { get; set; } = "";
        }
        """,
        $$"""
        class Customer
        {
            [PersonalData({{after}})]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task An_annotation_on_the_assembly_can_be_fixed() => Verify.Fix<NoPurposeDeclaredCodeFix>(
        """
        [assembly: {|PRIV2002:ProcessesFor|}]
        """,
        """
        [assembly: ProcessesFor(Purpose.AccountManagement)]
        """);
}
