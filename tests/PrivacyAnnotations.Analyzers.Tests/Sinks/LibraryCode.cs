using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

/// <summary>
/// Code that uses a library, one method per snippet: what is reported in the one silences nothing in the other. It acts for
/// payments; the card may be used for fraud checks only, the address and the number for payments too.
/// </summary>
/// <param name="Usings">The using directives.</param>
/// <param name="Members">Fields and methods around the snippets.</param>
/// <param name="Libraries">Types of the libraries that it compiles against, beside the framework.</param>
internal sealed record LibraryCode(string Usings, string Members, params Type[] Libraries)
{
    private const string Order = """
        public sealed record Order
        {
            public int Id { get; set; }

            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string CardNumber { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";

            [PersonalData(Category.Identifier, Purpose.Diagnostics, Purpose.PaymentProcessing)]
            public string Number { get; set; } = "";

            public override string ToString() => "order";
        }
        """;

    public Task Check(params string[] snippets) => Verify.Flow(Source(snippets), test => test.Library(Libraries));

    private string Source(string[] snippets) => $$"""
        {{Usings}}

        {{Order}}

        [ProcessesFor(Purpose.PaymentProcessing)]
        public sealed class Payments
        {
            {{Members}}

            {{string.Join("\n\n", snippets.Select(Method))}}
        }
        """;

    private static string Method(string snippet, int index) => $$"""
        public async Task Run{{index}}(Order order, List<Order> orders)
            {
                await Task.Yield();
                {{snippet}}
            }
        """;
}
