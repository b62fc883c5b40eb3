using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Annotations;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class UnknownKeyCodeFixTests
{
    private const string OwnPurposes =
        """
        namespace Company.Words;

        public static class Purposes
        {
            [PurposeDefinition]
            public const string Raffle = "raffle";
        }
        """;

    [Fact]
    public Task A_typo_becomes_the_constant() => Verify.Fix<UnknownKeyCodeFix>(
        """
        [ProcessesFor({|PRIV2001:"fruad"|})]
        class Service;
        """,
        """
        [ProcessesFor(Purpose.Fraud)]
        class Service;
        """);

    [Fact]
    public Task Fix_all_gives_each_typo_its_own_constant() => Verify.Fix<UnknownKeyCodeFix>(
        """
        class Customer
        {
            [PersonalData({|PRIV2001:"Payment"|}, {|PRIV2001:"fraude"|}, Purpose.Security, {|PRIV2001:"PaymentProcessing"|})]
            public string Card { get; set; } = "";

            [PersonalData({|PRIV2001:"contct"|}, new[] { {|PRIV2001:"Marketing"|} }, Retention = "P90D")]
            public string Email { get; set; } = "";
        }
        """,
        """
        class Customer
        {
            [PersonalData(Category.Payment, Purpose.Fraud, Purpose.Security, Purpose.PaymentProcessing)]
            public string Card { get; set; } = "";

            [PersonalData(Category.Contact, new[] { Purpose.Marketing }, Retention = "P90D")]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_namespace_of_an_own_constant_is_imported() => Verify.Fix<UnknownKeyCodeFix>(
        [
            """
            [ProcessesFor({|PRIV2001:"rafle"|})]
            class Service;
            """,
            OwnPurposes,
        ],
        [
            """
            using Company.Words;

            [ProcessesFor(Purposes.Raffle)]
            class Service;
            """,
            OwnPurposes,
        ]);

    [Fact]
    public Task Comments_around_the_argument_stay() => Verify.Fix<UnknownKeyCodeFix>(
        """
        [ProcessesFor(
            {|PRIV2001:"fruad"|} /* chargebacks */,
            Purpose.Security)]
        class Service;
        """,
        """
        [ProcessesFor(
            Purpose.Fraud /* chargebacks */,
            Purpose.Security)]
        class Service;
        """);

    [Fact]
    public Task Without_a_near_key_there_is_nothing_to_offer() => Verify.Fix<UnknownKeyCodeFix>(
        """
        [ProcessesFor({|PRIV2001:"gaming"|})]
        class Service;
        """,
        """
        [ProcessesFor({|PRIV2001:"gaming"|})]
        class Service;
        """);
}
