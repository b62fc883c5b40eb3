using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Annotations;

public sealed class UnknownKeyDefinitionTests
{
    [Fact]
    public Task Own_definitions_are_as_good_as_the_built_in_ones() => Verify.Annotations(
        """
        static class Shop
        {
            [CategoryDefinition(Broader = Category.Commercial)]
            public const string Loyalty = "loyalty";

            [PurposeDefinition(Broader = Purpose.Marketing)]
            public const string Raffle = "raffle";

            [RecipientDefinition(RecipientKind.ServiceProvider, Purposes = new[] { Raffle })]
            public const string Printer = "printer";
        }

        [Recipient(Shop.Printer)]
        class Customer
        {
            [PersonalData(Shop.Loyalty, Shop.Raffle)]
            public int Points { get; set; }

            [PersonalData("loyalty", "raffle")]
            public int Level { get; set; }
        }
        """);

    [Fact]
    public Task A_constant_without_a_definition_is_unknown() => Verify.Annotations(
        """
        static class Shop
        {
            public const string Raffle = "raffle";
        }

        [ProcessesFor({|PRIV2001:Shop.Raffle|})]
        class Raffles;
        """);

    [Fact]
    public Task A_definition_in_another_file_counts() => Verify.Annotations(
        [
            """
            [ProcessesFor(Shop.Raffle, "raffle")]
            class Raffles;
            """,
            """
            static class Shop
            {
                [PurposeDefinition]
                public const string Raffle = "raffle";
            }
            """,
        ]);

    [Fact]
    public Task A_definition_in_a_nested_class_counts() => Verify.Annotations(
        """
        namespace Company.Privacy
        {
            static class Words
            {
                public static class Purposes
                {
                    [PurposeDefinition]
                    public const string Raffle = "raffle";
                }
            }
        }

        [ProcessesFor("raffle")]
        class Raffles;
        """);

    [Fact]
    public Task A_key_that_is_a_category_and_a_purpose_is_fine_as_both() => Verify.Annotations(
        """
        static class Shop
        {
            [CategoryDefinition]
            public const string LoyaltyData = "loyalty";

            [PurposeDefinition]
            public const string LoyaltyProgram = "loyalty";
        }

        class Customer
        {
            [PersonalData("loyalty", "loyalty")]
            public int Points { get; set; }
        }
        """);

    [Fact]
    public Task Two_definitions_of_one_key_are_no_matter_of_this_rule() => Verify.Annotations(
        """
        static class Shop
        {
            [PurposeDefinition]
            public const string One = "raffle";

            [PurposeDefinition(Broader = "raffle")]
            public const string Two = "raffle";
        }

        [ProcessesFor(Shop.One, Shop.Two)]
        class Raffles;
        """);

    [Fact]
    public Task A_recipient_needs_a_definition_even_if_there_is_none_at_all() => Verify.Annotations(
        """
        [Recipient({|PRIV2001:"printer"|})]
        interface IPrinter;
        """);

    [Fact]
    public Task A_definition_without_a_broader_one_is_fine() => Verify.Annotations(
        """
        static class Shop
        {
            [PurposeDefinition(Broader = null)]
            public const string Raffle = "raffle";
        }
        """);

    [Theory]
    [InlineData("{|PRIV2001:\"\"|}, Purpose.Fraud")]
    [InlineData("{|PRIV2001:null|}!, Purpose.Fraud")]
    [InlineData("Category.Payment, {|PRIV2001:\"\"|}")]
    [InlineData("Category.Payment, new string[] { {|PRIV2001:null|}! }")]
    [InlineData("Category.Payment, new string[] { Purpose.Fraud, {|PRIV2001:default|}! }")]
    public Task Null_and_empty_keys_are_unknown(string arguments) => Verify.Annotations(
        $$"""
        class Customer
        {
            [PersonalData({{arguments}})]
            public string Card { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("[PersonalData(Category.Paymen, Purpose.Fraud)]")]
    [InlineData("[PersonalData(Category.Payment, Purpose.)]")]
    [InlineData("[PersonalData(Category.Payment, Missing)]")]
    [InlineData("[PersonalData(Category.Payment, \"frau)]")]
    [InlineData("[PersonalData(1, 2)]")]
    [InlineData("[PersonalData(")]
    [InlineData("[PersonalData(\"x\", \"y\"")]
    [InlineData("[ProcessesFor(typeof(string))]")]
    [InlineData("[ProcessesFor(new[] { 1, 2 })]")]
    [InlineData("[ProcessesFor(GetType().Name)]")]
    public Task Code_that_is_being_typed_is_left_to_the_compiler(string attribute) => Verify.Annotations(
        $$"""
        class Customer
        {
            {{attribute}}
            public string Card { get; set; } = "";
        }
        """,
        test => test.BrokenCode());

    [Fact]
    public Task A_constant_that_defines_itself_in_a_circle_does_not_hang() => Verify.Annotations(
        """
        static class Shop
        {
            [PurposeDefinition(Broader = B)]
            public const string A = B;

            [PurposeDefinition(Broader = A)]
            public const string B = A;
        }

        [ProcessesFor(Shop.A)]
        class Raffles;
        """,
        test => test.BrokenCode());
}
