using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Annotations;

public sealed class UnknownKeyMessageTests
{
    [Theory]
    [InlineData("fraude", "Purpose.Fraud")]
    [InlineData("Fraud", "Purpose.Fraud")]
    [InlineData("fruad", "Purpose.Fraud")]
    [InlineData("Purpose.Fraud", "Purpose.Fraud")]
    [InlineData("PaymentProcessing", "Purpose.PaymentProcessing")]
    [InlineData("payment_processing", "Purpose.PaymentProcessing")]
    [InlineData("order fulfillment", "Purpose.OrderFulfilment")]
    [InlineData("identity-verfication", "Purpose.IdentityVerification")]
    [InlineData("advertisng", "Purpose.Advertising")]
    public Task A_typo_is_answered_with_the_nearest_constant(string written, string meant) => Verify.Messages(
        $$"""
        [ProcessesFor({|#0:"{{written}}"|})]
        class Service;
        """,
        Verify.Diagnostic("PRIV2001", $"'{written}' is no known purpose; did you mean {meant}?"));

    [Fact]
    public Task An_own_constant_is_suggested_by_its_class() => Verify.Messages(
        """
        namespace Company
        {
            static class ShopPurposes
            {
                [PurposeDefinition]
                public const string Raffle = "raffle";
            }

            [ProcessesFor({|#0:"rafle"|})]
            class Service;
        }
        """,
        Verify.Diagnostic("PRIV2001", "'rafle' is no known purpose; did you mean ShopPurposes.Raffle?"));

    [Fact]
    public Task Without_a_near_key_it_says_how_to_define_one() => Verify.Messages(
        """
        [ProcessesFor({|#0:"gaming"|})]
        [Recipient({|#1:"nobody"|})]
        [PersonalData({|#2:"shoe-size"|}, Purpose.Fraud)]
        class Service;
        """,
        Verify.Diagnostic("PRIV2001", "'gaming' is no known purpose; use a constant of Purpose, or define one of your own with [PurposeDefinition] on a const string", 0),
        Verify.Diagnostic("PRIV2001", "'nobody' is no known recipient; define it with [RecipientDefinition] on a const string", 1),
        Verify.Diagnostic("PRIV2001", "'shoe-size' is no known category; use a constant of Category, or define one of your own with [CategoryDefinition] on a const string", 2));

    [Fact]
    public Task A_category_where_a_purpose_belongs_is_called_by_its_name() => Verify.Messages(
        """
        class Customer
        {
            [PersonalData({|#0:Purpose.Fraud|}, {|#1:Category.Payment|}, {|#2:Category.Contact|})]
            public string Card { get; set; } = "";
        }
        """,
        Verify.Diagnostic("PRIV2001", "'fraud' is a purpose, and a category belongs here; use a constant of Category, or define one of your own with [CategoryDefinition] on a const string", 0),
        Verify.Diagnostic("PRIV2001", "'payment' is a category, and a purpose belongs here; did you mean Purpose.PaymentProcessing?", 1),
        Verify.Diagnostic("PRIV2001", "'contact' is a category, and a purpose belongs here; use a constant of Purpose, or define one of your own with [PurposeDefinition] on a const string", 2));

    [Fact]
    public Task An_empty_key_shows_that_it_is_empty() => Verify.Messages(
        """
        [ProcessesFor({|#0:""|}, {|#1:"  "|})]
        class Service;
        """,
        Verify.Diagnostic("PRIV2001", "'' is no known purpose; use a constant of Purpose, or define one of your own with [PurposeDefinition] on a const string", 0),
        Verify.Diagnostic("PRIV2001", "'  ' is no known purpose; use a constant of Purpose, or define one of your own with [PurposeDefinition] on a const string", 1));
}
