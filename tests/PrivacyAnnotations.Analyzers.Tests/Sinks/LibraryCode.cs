using Microsoft.CodeAnalysis.Testing;
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

    /// <summary>The base type of the class around the snippets.</summary>
    public string? BaseType { get; init; }

    /// <summary>What stands beside the class, in its file.</summary>
    public string Outside { get; init; } = "";

    /// <summary>Attributes of the class around the snippets.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>What else the test needs.</summary>
    public Action<RuleTest>? With { get; init; }

    /// <summary>Checks statements, each in a method of its own.</summary>
    public Task Check(params string[] snippets) => CheckMembers([.. snippets.Select(Method)]);

    /// <summary>Checks members of one class.</summary>
    public Task CheckMembers(params string[] members) => Verify.Flow(Source(members), test =>
    {
        test.Library(Libraries);
        With?.Invoke(test);
    });

    /// <summary>Checks what is said at marker 0 of one statement.</summary>
    public Task Says(string snippet, string id, string message) => Verify.Flow(Source([Method(snippet, 0)]), test =>
    {
        test.Library(Libraries);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic(id, message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
    });

    private string Source(string[] members) => $$"""
        {{Usings}}

        {{Order}}

        {{Outside}}

        [ProcessesFor(Purpose.PaymentProcessing)]
        {{Attributes}}
        public class Payments{{(BaseType is null ? "" : " : " + BaseType)}}
        {
            {{Members}}

            {{string.Join("\n\n", members)}}
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
