using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace PrivacyAnnotations.Analyzers.Tests.Harness;

/// <summary>
/// Runs rules over marked code: <c>{|PRIV1001:argument|}</c> is where a diagnostic must be, and nowhere else may one be.
/// </summary>
public static class Verify
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_all = [.. typeof(Hosting.PrivacyAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_flow = WithRules("PRIV1");

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_annotations = WithRules("PRIV2");

    /// <summary>Every analyzer that ships.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => s_all;

    /// <summary>Runs the rules about sinks (PRIV1xxx); those about use and loss, which speak beside the sinks, stay out of the picture.</summary>
    public static Task Flow(string source, Action<RuleTest>? with = null) => Flow([source], with);

    /// <inheritdoc cref="Flow(string, Action{RuleTest}?)"/>
    public static Task Flow(string[] sources, Action<RuleTest>? with = null) => Run(s_flow, sources, test =>
    {
        test.DisabledDiagnostics.AddRange(["PRIV1007", "PRIV1012"]);
        with?.Invoke(test);
    });

    /// <summary>Runs all rules about where personal data goes (PRIV1xxx), also where it is used or stored inside the code.</summary>
    public static Task Uses(string source, Action<RuleTest>? with = null) => Run(s_flow, [source], with);

    /// <summary>Runs the rules about the annotations themselves (PRIV2xxx).</summary>
    public static Task Annotations(string source, Action<RuleTest>? with = null) => Run(s_annotations, [source], with);

    /// <inheritdoc cref="Annotations(string, Action{RuleTest}?)"/>
    public static Task Annotations(string[] sources, Action<RuleTest>? with = null) => Run(s_annotations, sources, with);

    /// <summary>Runs all rules together.</summary>
    public static Task All(string source, Action<RuleTest>? with = null) => Run(s_all, [source], with);

    /// <summary>Runs all rules and compares messages and locations; the code marks the locations: <c>{|#0:argument|}</c>.</summary>
    public static Task Messages(string source, params DiagnosticResult[] expected) =>
        Run(s_all, [source], test => test.ExpectedDiagnostics.AddRange(expected));

    /// <summary>A diagnostic at marker 0, or at the markers given: its own location first, then the additional ones in their order.</summary>
    public static DiagnosticResult Diagnostic(string id, string message, params int[] markers)
    {
        var result = new DiagnosticResult(RuleOf(id)).WithMessage(message);
        foreach (var marker in markers is [] ? [0] : markers)
        {
            result = result.WithLocation(marker);
        }

        return result;
    }

    /// <summary>Runs all rules and the fix: once for the first diagnostic, and as 'fix all' for the document, the project and the solution.</summary>
    public static Task Fix<TFix>(string before, string after, Action<RuleTest>? with = null)
        where TFix : CodeFixProvider, new() => Fix<TFix>([before], [after], with);

    /// <inheritdoc cref="Fix{TFix}(string, string, Action{RuleTest}?)"/>
    public static Task Fix<TFix>(string[] before, string[] after, Action<RuleTest>? with = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new RuleTest(s_all, before, new TFix()).Becomes(after);
        with?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>Runs all rules; the fix offers nothing.</summary>
    public static Task NoFix<TFix>(string source)
        where TFix : CodeFixProvider, new() => Fix<TFix>(source, source);

    private static Task Run(IReadOnlyList<DiagnosticAnalyzer> analyzers, IEnumerable<string> sources, Action<RuleTest>? with)
    {
        var test = new RuleTest(analyzers, sources);
        with?.Invoke(test);
        return test.RunAsync();
    }

    private static ImmutableArray<DiagnosticAnalyzer> WithRules(string prefix) =>
        [.. s_all.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)))];

    private static Microsoft.CodeAnalysis.DiagnosticDescriptor RuleOf(string id) =>
        s_all.SelectMany(static analyzer => analyzer.SupportedDiagnostics).First(rule => rule.Id == id);
}
