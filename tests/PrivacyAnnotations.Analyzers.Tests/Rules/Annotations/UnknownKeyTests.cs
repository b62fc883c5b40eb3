using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Annotations;

public sealed class UnknownKeyTests
{
    [Fact]
    public Task Each_unknown_purpose_is_reported_by_itself() => Verify.Annotations(
        """
        class Customer
        {
            [PersonalData(Category.Payment, Purpose.Fraud, {|PRIV2001:"gaming"|}, {|PRIV2001:"fun"|})]
            public string Card { get; set; } = "";
        }
        """);

    [Fact]
    public Task An_unknown_category_is_reported() => Verify.Annotations(
        """
        class Customer
        {
            [PersonalData({|PRIV2001:"shoe-size"|}, Purpose.Fraud)]
            public string Shoe { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_key_of_a_constant_may_be_written_as_text() => Verify.Annotations(
        """
        class Customer
        {
            [PersonalData("payment-credential", "fraud")]
            public string Card { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_category_where_a_purpose_belongs_is_reported_and_the_other_way_round() => Verify.Annotations(
        """
        class Customer
        {
            [PersonalData({|PRIV2001:Purpose.Fraud|}, {|PRIV2001:Category.Payment|})]
            public string Card { get; set; } = "";
        }

        [ProcessesFor({|PRIV2001:Category.Contact|})]
        class Billing;
        """);

    [Theory]
    [InlineData("new[] { Purpose.Fraud, {|PRIV2001:\"gaming\"|} }")]
    [InlineData("new string[] { {|PRIV2001:\"gaming\"|} }")]
    [InlineData("[Purpose.Fraud, {|PRIV2001:\"gaming\"|}]")]
    [InlineData("purposes: {|PRIV2001:\"gaming\"|}")]
    [InlineData("purposes: new[] { {|PRIV2001:\"gaming\"|} }")]
    [InlineData("({|PRIV2001:\"gaming\"|})")]
    [InlineData("{|PRIV2001:\"gam\" + \"ing\"|}")]
    [InlineData("{|PRIV2001:$\"{nameof(Customer)}\"|}")]
    [InlineData("{|PRIV2001:nameof(Customer)|}")]
    public Task It_stands_on_the_value_however_it_is_written(string purposes) => Verify.Annotations(
        $$"""
        class Customer
        {
            [PersonalData(Category.Payment, {{purposes}}, Retention = "P90D")]
            public string Card { get; set; } = "";
        }
        """);

    [Fact]
    public Task Reordered_named_arguments_are_told_apart() => Verify.Annotations(
        """
        class Customer
        {
            [PersonalData(purposes: {|PRIV2001:"payment"|}, category: {|PRIV2001:"fraud"|})]
            public string Card { get; set; } = "";
        }
        """);

    [Fact]
    public Task Every_annotation_that_takes_keys_is_checked() => Verify.Annotations(
        """
        [assembly: PersonalDataMember(typeof(Legacy), "Phone", {|PRIV2001:"fon"|}, {|PRIV2001:"gaming"|})]
        [assembly: ProcessesFor({|PRIV2001:"gaming"|})]
        [assembly: Recipient({|PRIV2001:"nobody"|})]

        class Legacy
        {
            public string Phone = "";

            [ChecksConsent({|PRIV2001:"gaming"|})]
            bool MayCall([Recipient({|PRIV2001:"nobody"|})] object target) => true;
        }
        """);

    [Fact]
    public Task Every_statement_of_a_policy_is_checked() => Verify.Annotations(
        """
        [Collects({|PRIV2001:"shoes"|}, {|PRIV2001:"gaming"|})]
        [Discloses({|PRIV2001:"shoes"|}, {|PRIV2001:"nobody"|}, {|PRIV2001:"gaming"|})]
        [Discloses(Category.Payment, Provider, Purpose.PaymentProcessing)]
        [Sells({|PRIV2001:"shoes"|})]
        [Shares({|PRIV2001:"shoes"|})]
        [Forbids({|PRIV2001:"shoes"|}, SinkKind.Log)]
        [ForbidsSubject("minor")]
        [Controller("EEA")]
        static class ShopPolicy
        {
            [CategoryDefinition(Broader = {|PRIV2001:Purpose.Fraud|})]
            public const string Loyalty = "loyalty";

            [PurposeDefinition(Broader = {|PRIV2001:Category.Payment|})]
            public const string Raffle = "raffle";

            [RecipientDefinition(RecipientKind.ServiceProvider, Purposes = new[] { Raffle, {|PRIV2001:"gaming"|} })]
            public const string Provider = "provider";

            [CookieDefinition(Purposes = new[] { {|PRIV2001:"gaming"|} }, Party = {|PRIV2001:"nobody"|})]
            public const string Session = "session";
        }
        """);

    [Fact]
    public Task Lambdas_and_local_functions_are_checked() => Verify.Annotations(
        """
        class Service
        {
            void Run()
            {
                Action send = [ProcessesFor({|PRIV2001:"gaming"|})] () => { };
                [ProcessesFor({|PRIV2001:"gaming"|})] void Store() { }
                send();
                Store();
            }
        }
        """);

    [Fact]
    public Task An_attribute_of_the_same_name_from_elsewhere_is_left_alone() => Verify.Annotations(
        """
        namespace Other
        {
            sealed class RecipientAttribute(string recipient) : Attribute
            {
                public string Recipient => recipient;
            }

            [Recipient("nobody")]
            class Mailer;
        }
        """);
}
