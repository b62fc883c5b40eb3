using Microsoft.CodeAnalysis.Testing;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1008.</summary>
public sealed class GivenToRecipientTests
{
    private const string Policy = """
        public static class Recipients
        {
            [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Pay Inc.", Purposes = new[] { Purpose.PaymentProcessing, Purpose.Security })]
            public const string Pay = "pay";

            [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Hosting Inc.")]
            public const string Hosting = "hosting";

            [RecipientDefinition(RecipientKind.ThirdParty, Name = "Broker Inc.")]
            public const string Broker = "broker";
        }

        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Payment, Purpose.PaymentProcessing, Purpose.Fraud)]
            public string Card { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.PaymentProcessing, Purpose.CustomerService)]
            public string Name { get; set; } = "";
        }

        [Recipient(Recipients.Pay)]
        public interface IPay
        {
            string Charge(object payment);
        }

        [Recipient(Recipients.Hosting)]
        public interface IHosting
        {
            void Put(string text);
        }

        [Recipient(Recipients.Broker)]
        public interface IBroker
        {
            void Offer(string text);
        }
        """;

    [Fact]
    public Task The_purposes_of_the_code_must_be_among_the_recipients() => Check("""
        [ProcessesFor(Purpose.PaymentProcessing)]
        public void Pays(Customer c) => pay.Charge(c.Card);

        [ProcessesFor(Purpose.Fraud)]
        public void ChecksForFraudAsPartOfSecurity(Customer c) => pay.Charge(c.Card);

        [ProcessesFor(Purpose.CustomerService)]
        public void Serves(Customer c) => pay.Charge({|PRIV1008:c.Name|});

        [ProcessesFor(Purpose.CustomerService)]
        public void ServesWithoutData(Customer c) => pay.Charge(c.Id);
        """);

    [Fact]
    public Task The_data_must_be_allowed_for_what_the_code_does() => Check("""
        [ProcessesFor(Purpose.PaymentProcessing)]
        public void Pays(Customer c) => pay.Charge({|PRIV1003:c.Email|});
        """);

    [Fact]
    public Task Code_that_declares_no_purpose_gives_for_those_of_the_recipient() => Check("""
        public void Pays(Customer c) => pay.Charge({|PRIV1008:c.Card|});

        public void Guards(Customer c, [Recipient(Recipients.Pay)] object gateway) => _ = c.Id;
        """);

    [Fact]
    public Task A_processor_without_purposes_acts_for_the_code() => Check("""
        [ProcessesFor(Purpose.CustomerService)]
        public void Serves(Customer c) => hosting.Put(c.Email);

        [ProcessesFor(Purpose.PaymentProcessing)]
        public void Pays(Customer c) => hosting.Put({|PRIV1003:c.Email|});

        public void SaysNothing(Customer c) => hosting.Put({|PRIV1003:c.Email|});
        """);

    [Fact]
    public Task Anybody_else_without_purposes_may_have_nothing() => Check("""
        [ProcessesFor(Purpose.CustomerService)]
        public void Serves(Customer c)
        {
            broker.Offer({|PRIV1008:c.Email|});
            broker.Offer(c.Id.ToString());
        }
        """);

    [Fact]
    public Task Whole_objects_show_their_members() => Check("""
        [ProcessesFor(Purpose.PaymentProcessing)]
        public void Pays(Customer c)
        {
            pay.Charge({|PRIV1003:c|});
            pay.Charge(new { c.Id, c.Card });
        }
        """);

    [Fact]
    public Task A_helper_leads_to_the_recipient_of_its_caller() => Check("""
        [ProcessesFor(Purpose.CustomerService)]
        public void Serves(Customer c) => Tell({|PRIV1008:c.Name|});

        [ProcessesFor(Purpose.PaymentProcessing)]
        public void Pays(Customer c) => Tell(c.Name);

        private void Tell(string text) => pay.Charge("to " + text);
        """);

    [Fact]
    public Task Pseudonymised_data_is_personal_data_to_others() => Check("""
        [ProcessesFor(Purpose.CustomerService)]
        public void Serves(Customer c)
        {
            pay.Charge({|PRIV1008:Hash(c.Name)|});
            pay.Charge(Mask(c.Name));
        }

        [Deidentifies(Deidentification.Hashing)]
        private static string Hash(string text) => text;

        [Deidentifies(Deidentification.Masking)]
        private static string Mask(string text) => text[..1];
        """);

    [Fact]
    public Task A_client_a_parameter_and_a_method_can_lead_to_a_recipient() => Check("""
        [Recipient(Recipients.Pay)]
        private readonly HttpClient _client = new();

        private readonly HttpClient _own = new();

        [ProcessesFor(Purpose.CustomerService)]
        public void ByClient(Customer c)
        {
            _client.PostAsync("https://pay.example.com", {|PRIV1008:new StringContent(c.Name)|});
            _own.PostAsync("https://shop.example.com", new StringContent(c.Email));
        }

        [ProcessesFor(Purpose.CustomerService)]
        public void ByClientThatMayBeMissing(Customer c, bool flag) =>
            _client?.PostAsync("https://pay.example.com", {|PRIV1008:flag ? new StringContent(c.Name) : new StringContent("")|});

        [ProcessesFor(Purpose.CustomerService)]
        public void ByParameter(Customer c)
        {
            Hand({|PRIV1008:c.Name|}, c.Email);
            HandOver({|PRIV1008:c.Email|});
        }

        [ProcessesFor(Purpose.CustomerService)]
        public void ByInstance(Customer c, [Recipient(Recipients.Pay)] Desk desk) => desk.Front.Put({|PRIV1008:c.Name|});

        private static void Hand([Recipient(Recipients.Pay)] string outside, string inside) => _ = outside + inside;

        [Recipient(Recipients.Broker)]
        private static void HandOver(string text) => _ = text;

        public sealed class Desk
        {
            public Desk Front => this;

            public void Put(string text) => _ = text;
        }
        """);

    [Fact]
    public Task An_implementation_leads_where_its_contract_leads() => Verify.Flow([Policy, """
        public sealed class Pay : IPay
        {
            public string Charge(object payment) => "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(Pay pay)
        {
            public void Run(Customer c) => pay.Charge({|PRIV1008:c.Name|});
        }
        """]);

    [Fact]
    public Task A_compiled_client_says_for_itself_to_whom_it_leads() => Verify.Flow(
        """
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(Vendor.Client client, Vendor.Other other)
        {
            public void Run([PersonalData(Category.Name, Purpose.CustomerService)] string name)
            {
                client.Send({|PRIV1008:name|});
                client.Send("none");
                other.Send(name);
            }
        }
        """,
        test => test.Library("""
            [assembly: Recipient(Vendor.Names.Vendor)]

            namespace Vendor;

            public static class Names
            {
                [RecipientDefinition(RecipientKind.ThirdParty, Purposes = new[] { Purpose.OrderFulfilment })]
                public const string Vendor = "vendor";

                [RecipientDefinition(RecipientKind.SubProcessor)]
                public const string Cloud = "cloud";
            }

            public sealed class Client
            {
                public void Send(string text) => _ = text;
            }

            [Recipient(Names.Cloud)]
            public sealed class Other
            {
                public void Send(string text) => _ = text;
            }
            """));

    [Fact]
    public Task A_recipient_that_nobody_defined_is_the_attributes_mistake() => Verify.Flow([Policy, """
        [Recipient("nobody")]
        public interface INobody
        {
            void Send(string text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(INobody nobody)
        {
            public void Run(Customer c) => nobody.Send(c.Email);
        }
        """]);

    [Fact]
    public Task It_says_for_what_the_recipient_may_have_data() => Says(
        "[ProcessesFor(Purpose.CustomerService)] public void Run(Customer c) => pay.Charge({|#0:c.Name|});",
        "'Customer.Name' is Name data, allowed for PaymentProcessing, CustomerService only. 'IPay.Charge' gives it to Pay Inc., "
        + "who may have data for PaymentProcessing, Security only, in code that acts for CustomerService. Give less, de-identify it first, "
        + "or add CustomerService to the purposes of its [RecipientDefinition] if that was agreed.");

    [Fact]
    public Task It_says_for_what_the_recipient_has_data() => Says(
        "public void Run(Customer c) => pay.Charge({|#0:c.Card|});",
        "'Customer.Card' is Payment data, allowed for PaymentProcessing, Fraud only. 'IPay.Charge' gives it to Pay Inc., "
        + "who has data for PaymentProcessing, Security. Give less, de-identify it first, "
        + "or add Security to its annotation if that is what the data is for.");

    [Fact]
    public Task It_says_that_the_recipient_has_no_purpose() => Says(
        "[ProcessesFor(Purpose.CustomerService)] public void Run(Customer c) => broker.Offer({|#0:c.Email|});",
        "'Customer.Email' is Contact data, allowed for CustomerService only. 'IBroker.Offer' gives it to Broker Inc., "
        + "and nothing defines what that recipient may have data for. Give less, de-identify it first, "
        + "or name the purposes in its [RecipientDefinition].");

    [Fact]
    public Task It_names_the_recipient_behind_a_client_that_a_helper_gets() => Says(
        """
        [Recipient(Recipients.Broker)]
        private readonly HttpClient _client = new();

        [ProcessesFor(Purpose.CustomerService)]
        public Task Run(Customer c) => Send(_client, {|#0:c.Email|});

        private static Task Send(HttpClient client, string text) => client.PostAsync("https://broker.example.com", new StringContent(text));
        """,
        "'Customer.Email' is Contact data, allowed for CustomerService only. 'HttpClient.PostAsync' gives it to Broker Inc., "
        + "and nothing defines what that recipient may have data for (by way of new StringContent). Give less, de-identify it first, "
        + "or name the purposes in its [RecipientDefinition].");

    private static Task Says(string member, string message) => Verify.Flow(
        [Policy, Service(member)],
        test => test.ExpectedDiagnostics.Add(Verify.Diagnostic("PRIV1008", message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)));

    private static Task Check(string members) => Verify.Flow([Policy, Service(members)]);

    private static string Service(string members) => $$"""
        public sealed class Service(IPay pay, IHosting hosting, IBroker broker)
        {
            private readonly object _unused = (pay, hosting, broker);

            {{members}}
        }
        """;
}
