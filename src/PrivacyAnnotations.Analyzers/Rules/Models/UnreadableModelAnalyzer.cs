using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Rules.Models;

/// <summary>PRIV4001: a line that its author meant to protect something, and that protects nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableModelAnalyzer : ModelFileAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = RuleDescriptor.Create(
        "PRIV4001",
        "A line of a model file cannot be read",
        "This line of the model file cannot be read and counts for nothing: {0}",
        RuleCategory.Models,
        DiagnosticSeverity.Error,
        "What a model file does not say, the analyzers do not know. A line that cannot be read would leave a sink open without a word.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override IEnumerable<(int Line, int Column, string Problem)> Check(ModelFile file, PrivacyCompilation privacy) =>
        file.Errors.Select(static error => (error.Line, error.Column, error.Message));

    protected override Diagnostic Describe(Location location, string problem) => Diagnostic.Create(s_rule, location, problem);
}
