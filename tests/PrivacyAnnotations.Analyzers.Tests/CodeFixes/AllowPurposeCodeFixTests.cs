using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Flows;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class AllowPurposeCodeFixTests
{
    private const string Recipient = """
        static class Policy
        {
            [RecipientDefinition(RecipientKind.ServiceProvider, Purposes = new[] { Purpose.PaymentProcessing })]
            public const string Pay = "pay";
        }

        [Recipient(Policy.Pay)]
        interface IPay
        {
            void Charge(string name);
        }


        """;

    [Fact]
    public Task The_purpose_that_was_asked_for_is_added_to_the_annotation() => Verify.Fix<AllowPurposeCodeFix>(
        """
        class Customer
        {
            [PersonalData(Category.Identifier, Purpose.AccountManagement)]
            public string Number { get; set; } = "";
        }

        class SignIn(ILogger logger)
        {
            void Run(Customer customer) => logger.LogInformation("{Number}", {|PRIV1001:customer.Number|});
        }
        """,
        """
        class Customer
        {
            [PersonalData(Category.Identifier, Purpose.AccountManagement, Purpose.Diagnostics)]
            public string Number { get; set; } = "";
        }

        class SignIn(ILogger logger)
        {
            void Run(Customer customer) => logger.LogInformation("{Number}", customer.Number);
        }
        """,
        test => test.OneAtATime().Choose("Allow Purpose.Diagnostics for Number"));

    [Fact]
    public Task The_annotation_may_stand_in_another_file() => Verify.Fix<AllowPurposeCodeFix>(
        [
            """
            class SignIn(ILogger logger)
            {
                void Run(Customer customer) => logger.LogInformation("{Number}", {|PRIV1001:customer.Number|});
            }
            """,
            """
            class Customer
            {
                [PersonalData(Category.Identifier, new[] { Purpose.AccountManagement }, Retention = "P90D")]
                public string Number { get; set; } = "";
            }
            """,
        ],
        [
            """
            class SignIn(ILogger logger)
            {
                void Run(Customer customer) => logger.LogInformation("{Number}", customer.Number);
            }
            """,
            """
            class Customer
            {
                [PersonalData(Category.Identifier, new[] { Purpose.AccountManagement, Purpose.Diagnostics }, Retention = "P90D")]
                public string Number { get; set; } = "";
            }
            """,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task A_record_parameter_and_a_purpose_of_the_scope() => Verify.Fix<AllowPurposeCodeFix>(
        """
        record Customer([PersonalData(Category.Contact, Purpose.AccountManagement)] string Email);

        [ProcessesFor(Purpose.DirectMarketing)]
        class Newsletter
        {
            void Save(Customer customer) => File.WriteAllText("list", {|PRIV1004:customer.Email|});
        }
        """,
        """
        record Customer([PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.DirectMarketing)] string Email);

        [ProcessesFor(Purpose.DirectMarketing)]
        class Newsletter
        {
            void Save(Customer customer) => File.WriteAllText("list", customer.Email);
        }
        """,
        test => test.OneAtATime().Choose("Allow Purpose.DirectMarketing for Email"));

    [Fact]
    public Task A_use_for_another_purpose_can_be_allowed() => Verify.Fix<AllowPurposeCodeFix>(
        """
        class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement)]
            public string Email { get; set; } = "";
        }

        class Newsletter
        {
            [ProcessesFor(Purpose.DirectMarketing)]
            string Greet(Customer customer) => {|PRIV1007:customer.Email|};
        }
        """,
        """
        class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.DirectMarketing)]
            public string Email { get; set; } = "";
        }

        class Newsletter
        {
            [ProcessesFor(Purpose.DirectMarketing)]
            string Greet(Customer customer) => customer.Email;
        }
        """,
        test => test.OneAtATime());

    [Fact]
    public Task An_annotation_from_afar_can_be_edited() => Verify.Fix<AllowPurposeCodeFix>(
        """
        [assembly: PersonalDataMember(typeof(Legacy), "Number", Category.Identifier, Purpose.AccountManagement)]

        class Legacy
        {
            public string Number { get; set; } = "";
        }

        class SignIn(ILogger logger)
        {
            void Run(Legacy legacy) => logger.LogInformation("{Number}", {|PRIV1001:legacy.Number|});
        }
        """,
        """
        [assembly: PersonalDataMember(typeof(Legacy), "Number", Category.Identifier, Purpose.AccountManagement, Purpose.Diagnostics)]

        class Legacy
        {
            public string Number { get; set; } = "";
        }

        class SignIn(ILogger logger)
        {
            void Run(Legacy legacy) => logger.LogInformation("{Number}", legacy.Number);
        }
        """,
        test => test.OneAtATime());

    [Fact]
    public Task An_alias_is_shared_by_others_and_stays_as_it_is() => Verify.NoFix<AllowPurposeCodeFix>(
        """
        [PersonalData(Category.Identifier, Purpose.AccountManagement)]
        sealed class NumberAttribute : Attribute;

        class Customer
        {
            [Number]
            public string Number { get; set; } = "";
        }

        class SignIn(ILogger logger)
        {
            void Run(Customer customer) => logger.LogInformation("{Number}", {|PRIV1001:customer.Number|});
        }
        """);

    [Fact]
    public Task Where_no_purpose_was_asked_for_there_is_none_to_allow() => Verify.NoFix<AllowPurposeCodeFix>(
        """
        class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement)]
            public string Email { get; set; } = "";

            void Save() => File.WriteAllText("list", {|PRIV1004:Email|});
        }
        """);

    [Fact]
    public Task A_purpose_of_the_recipient_is_added_too() => Verify.Fix<AllowPurposeCodeFix>(
        Recipient + """
        class Customer
        {
            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";
        }

        class Checkout
        {
            void Pay(Customer customer, IPay pay) => pay.Charge({|PRIV1008:customer.Name|});
        }
        """,
        Recipient + """
        class Customer
        {
            [PersonalData(Category.Name, Purpose.CustomerService, Purpose.PaymentProcessing)]
            public string Name { get; set; } = "";
        }

        class Checkout
        {
            void Pay(Customer customer, IPay pay) => pay.Charge(customer.Name);
        }
        """,
        test => test.OneAtATime());

    [Fact]
    public Task What_a_recipient_may_have_is_not_decided_by_the_annotation() => Verify.NoFix<AllowPurposeCodeFix>(Recipient + """
        class Customer
        {
            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";
        }

        class Checkout
        {
            [ProcessesFor(Purpose.CustomerService)]
            void Pay(Customer customer, IPay pay) => pay.Charge({|PRIV1008:customer.Name|});
        }
        """);
}
