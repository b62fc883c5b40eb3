using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnnotations.Analyzers.Tests.Harness;

/// <summary>What a rule reports on a piece of code.</summary>
internal sealed record Finding(int Line, string Id, string Message)
{
    /// <summary>Compiles the code as <see cref="RuleTest"/> does and runs all rules; compiler errors are findings too.</summary>
    public static async Task<ImmutableArray<Finding>> InAsync(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(code, RuleTest.Parse), CSharpSyntaxTree.ParseText(RuleTest.Usings, RuleTest.Parse)],
            References.All,
            RuleTest.Compile);
        var reported = await compilation.WithAnalyzers(Verify.Analyzers).GetAllDiagnosticsAsync();
        return [.. reported
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("PRIV", StringComparison.Ordinal))
            .Select(static diagnostic => new Finding(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id, diagnostic.GetMessage()))
            .OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Id, StringComparer.Ordinal)];
    }
}
