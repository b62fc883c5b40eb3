using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Annotations;

public sealed class NoPurposeDeclaredTests
{
    [Fact]
    public Task Personal_data_without_a_purpose_is_reported_on_the_attribute() => Verify.Annotations(
        """
        class Customer
        {
            [{|PRIV2002:PersonalData(Category.Contact)|}]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_scope_without_a_purpose_is_reported_on_the_attribute() => Verify.Annotations(
        """
        [{|PRIV2002:ProcessesFor|}]
        class Billing
        {
            [{|PRIV2002:ProcessesFor()|}]
            void Charge() { }
        }
        """);

    [Fact]
    public Task Named_arguments_do_not_count_as_purposes() => Verify.Annotations(
        """
        class Customer
        {
            [{|PRIV2002:PersonalData(Category.Contact, Retention = "P90D", Subject = "customer")|}]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task An_annotation_from_afar_needs_a_purpose_too() => Verify.Annotations(
        """
        [assembly: {|PRIV2002:PersonalDataMember(typeof(Legacy), nameof(Legacy.Phone), Category.Contact)|}]
        [assembly: PersonalDataMember(typeof(Legacy), nameof(Legacy.Mail), Category.Contact, Purpose.CustomerService)]

        class Legacy
        {
            public string Phone = "", Mail = "";
        }
        """);

    [Theory]
    [InlineData("new string[0]")]
    [InlineData("new string[] { }")]
    [InlineData("purposes: new string[0]")]
    [InlineData("(string[])null!")]
    public Task An_empty_array_names_no_purpose(string purposes) => Verify.Annotations(
        $$"""
        class Customer
        {
            [{|PRIV2002:PersonalData(Category.Contact, {{purposes}})|}]
            public string Email { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("Purpose.Fraud")]
    [InlineData("Purpose.Fraud, Purpose.Security")]
    [InlineData("new[] { Purpose.Fraud }")]
    [InlineData("purposes: new[] { Purpose.Fraud }")]
    public Task A_purpose_may_be_written_in_any_way(string purposes) => Verify.Annotations(
        $$"""
        class Customer
        {
            [PersonalData(Category.Contact, {{purposes}})]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task It_is_found_on_parameters_return_values_lambdas_and_local_functions() => Verify.Annotations(
        """
        record Order([property: {|PRIV2002:PersonalData(Category.Payment)|}] string Card, [{|PRIV2002:PersonalData(Category.Payment)|}] string Iban);

        class Service
        {
            [return: {|PRIV2002:PersonalData(Category.Name)|}]
            string Read([{|PRIV2002:PersonalData(Category.Name)|}] string name)
            {
                Action send = [{|PRIV2002:ProcessesFor|}] () => { };
                [{|PRIV2002:ProcessesFor|}] void Store() { }
                send();
                Store();
                return name;
            }
        }
        """);

    [Fact]
    public Task An_alias_is_checked_where_it_is_declared_and_not_where_it_is_used() => Verify.Annotations(
        """
        [{|PRIV2002:PersonalData(Category.Contact)|}]
        sealed class EmailAttribute : Attribute;

        class Customer
        {
            [Email]
            public string Address { get; set; } = "";
        }
        """);

    [Fact]
    public Task An_attribute_of_the_same_name_from_elsewhere_is_left_alone() => Verify.Annotations(
        """
        namespace Other
        {
            sealed class PersonalDataAttribute(string category) : Attribute
            {
                public string Category => category;
            }

            class Customer
            {
                [PersonalData("contact")]
                public string Email { get; set; } = "";
            }
        }
        """);

    [Fact]
    public Task An_annotation_is_found_under_any_name() => Verify.Annotations(
        """
        using Personal = PrivacyAnnotations.PersonalDataAttribute;
        using ScopeAttribute = PrivacyAnnotations.ProcessesForAttribute;
        using P = PrivacyAnnotations;

        namespace Shop
        {
            using Inner = PrivacyAnnotations.PersonalDataAttribute;

            [{|PRIV2002:Scope|}]
            class Customer
            {
                [{|PRIV2002:Personal(Category.Contact)|}] public string A = "";
                [{|PRIV2002:Inner(Category.Contact)|}] public string B = "";
                [{|PRIV2002:P.PersonalData(Category.Contact)|}] public string C = "";
                [{|PRIV2002:P::PersonalDataAttribute(Category.Contact)|}] public string D = "";
                [{|PRIV2002:global::PrivacyAnnotations.PersonalData(Category.Contact)|}] public string E = "";
                [{|PRIV2002:@PersonalDataAttribute(Category.Contact)|}] public string F = "";
            }
        }
        """);

    [Fact]
    public Task An_alias_of_another_file_is_found() => Verify.Annotations(
        [
            """
            class Customer
            {
                [{|PRIV2002:Personal(Category.Contact)|}] public string A = "";
            }
            """,
            "global using Personal = PrivacyAnnotations.PersonalDataAttribute;",
        ]);

    [Fact]
    public Task A_consent_check_is_no_matter_of_this_rule() => Verify.Annotations(
        """
        class Consents
        {
            [ChecksConsent]
            bool MayCall() => true;
        }
        """);

    [Theory]
    [InlineData("[PersonalData]")]
    [InlineData("[PersonalData()]")]
    [InlineData("[PersonalData(")]
    [InlineData("[PersonalData(Category.")]
    [InlineData("[PersonalData(Category.Contact, ")]
    [InlineData("[PersonalData(Category.Contact, Purpose.Fr)]")]
    [InlineData("[PersonalData(1, 2)]")]
    public Task Code_that_is_being_typed_is_left_to_the_compiler(string attribute) => Verify.Annotations(
        $$"""
        class Customer
        {
            {{attribute}}
            public string Email { get; set; } = "";
        }
        """,
        test => test.BrokenCode());

    [Fact]
    public Task The_message_says_what_the_annotation_lacks() => Verify.Messages(
        """
        class Customer
        {
            [{|#0:PersonalData(Category.Contact)|}]
            public string Email { get; set; } = "";
        }
        """,
        Verify.Diagnostic(
            "PRIV2002",
            "[PersonalData] names no purpose, so this data may not be used for anything; add what it is for, such as Purpose.AccountManagement"));
}
