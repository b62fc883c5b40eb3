using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow;

/// <summary>
/// The code that most tests leak from: customers whose data is for customer service only, in a service that acts for
/// that. Only logs, telemetry and exceptions are forbidden places there, so that a test is about the way and not the purpose. A path reports
/// each member once: a test with several leaks takes several members.
/// </summary>
internal static class Shop
{
    public const string Domain = """
        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Phone { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Street { get; set; } = "";
        }
        """;

    /// <summary>Members of the service; <c>logger</c> is at hand.</summary>
    public static Task Members(string members) => Verify.Flow([Domain, Service(members)]);

    /// <summary>Statements of an asynchronous method of the service, which gets a customer <c>c</c> and <c>all</c> of them.</summary>
    public static Task Statements(string statements) => Members($$"""
        public async Task Run(Customer c, List<Customer> all)
        {
            await Task.Yield();
            {{statements}}
        }
        """);

    /// <summary>Whole types.</summary>
    public static Task Types(params string[] sources) => Verify.Flow([Domain, .. sources]);

    private static string Service(string members) => $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed partial class Service
        {
            private readonly ILogger logger;

            public Service(ILogger logger) => this.logger = logger;

            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;
}
