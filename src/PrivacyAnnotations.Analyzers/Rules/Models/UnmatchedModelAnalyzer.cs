using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Rules.Models;

/// <summary>PRIV4002: the library is there, what the line speaks of is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmatchedModelAnalyzer : ModelFileAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = RuleDescriptor.Create(
        "PRIV4002",
        "A line of a model file matches nothing",
        "This line of the model file matches nothing and protects nobody: {0}",
        RuleCategory.Models,
        DiagnosticSeverity.Warning,
        "A library renames a method, or the line was misspelt: the sink that it was written for is no longer checked.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override IEnumerable<(int Line, int Column, string Problem)> Check(ModelFile file, PrivacyCompilation privacy) =>
        new ModelResolver(privacy.Compilation, ModelCatalog.WithUserFiles([file])).Unmatched()
            .Select(static unmatched => (unmatched.Line, unmatched.Column, unmatched.Message));

    protected override Diagnostic Describe(Location location, string problem) => Diagnostic.Create(s_rule, location, problem);
}
