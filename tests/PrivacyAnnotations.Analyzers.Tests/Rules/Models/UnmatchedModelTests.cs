using Microsoft.CodeAnalysis.Testing;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Models;

/// <summary>PRIV4002.</summary>
public sealed class UnmatchedModelTests
{
    private const string Audit = "namespace Contoso; public static class Audit { public static void Write(string text) { } }";

    [Fact]
    public Task A_line_without_its_method_is_reported() => Verify.All(Audit, static test =>
    {
        test.Models("M:Contoso.Audit.Writ = sink(Log, text)\n");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("PRIV4002").WithSpan("own.privacymodels.txt", 1, 1, 1, 39));
    });

    [Fact]
    public Task A_library_that_is_not_referenced_is_not_missed() =>
        Verify.All(Audit, static test => test.Models("assembly Fabrikam.Logs\nM:Fabrikam.Logs.Write = sink(Log, text)\n"));
}
