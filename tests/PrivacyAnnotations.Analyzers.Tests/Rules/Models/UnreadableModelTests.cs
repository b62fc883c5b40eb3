using Microsoft.CodeAnalysis.Testing;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Models;

/// <summary>PRIV4001.</summary>
public sealed class UnreadableModelTests
{
    private const string Audit = "namespace Contoso; public static class Audit { public static void Write(string text) { } }";

    [Fact]
    public Task A_misspelt_keyword_is_reported_where_it_stands() => Verify.All(Audit, static test =>
    {
        test.Models("# ours\nM:Contoso.Audit.Write = sinc(Log, text)\n");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("PRIV4001").WithSpan("own.privacymodels.txt", 2, 25, 2, 40).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        test.DisabledDiagnostics.Clear();
    });

    [Fact]
    public Task The_other_lines_still_count() => Verify.All(
        """
        namespace Contoso;

        public static class Audit { public static void Write(string text) { } }

        public sealed class Order
        {
            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string Card { get; set; } = "";

            public void Leak() => Audit.Write({|PRIV1001:Card|});
        }
        """,
        static test =>
        {
            test.Models("nonsense\nM:Contoso.Audit.Write = sink(Log, text)\n");
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("PRIV4001").WithSpan("own.privacymodels.txt", 1, 1, 1, 9));
        });

    [Fact]
    public Task A_good_file_is_silent() => Verify.All(Audit, static test => test.Models("M:Contoso.Audit.Write = sink(Log, text)\n"));

    [Fact]
    public Task Other_additional_files_are_nobodys_business() =>
        Verify.All(Audit, static test => test.Models("nonsense", name: "notes.txt"));
}
