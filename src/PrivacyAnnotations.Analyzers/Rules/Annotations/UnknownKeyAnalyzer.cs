using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>
/// PRIV2001: a category, purpose or recipient that nothing defines. It gives string keys the safety of an enum: a typo, or a
/// category where a purpose belongs, does not compile.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownKeyAnalyzer : AttributeAnalyzer
{
    public const string Id = "PRIV2001";

    /// <summary>The diagnostic's property that holds the full name of the constant that was probably meant.</summary>
    public const string SuggestionProperty = "suggestion";

    private static readonly DiagnosticDescriptor s_rule = RuleDescriptor.Create(
        Id,
        "Unknown category, purpose or recipient",
        "{0} is {1}; {2}",
        RuleCategory.Annotations,
        DiagnosticSeverity.Error,
        "A key that nothing defines allows nothing and protects nothing: no policy, no scope and no recipient can ever match it.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(SyntaxNodeAnalysisContext context, IObjectCreationOperation annotation, PrivacyCompilation privacy)
    {
        foreach (var argument in AnnotationArguments.Read(annotation))
        {
            if (KeyKinds.Of(annotation.Type?.Name, argument.Slot) is { } kind
                && argument.Value.ConstantValue is { HasValue: true, Value: var value }
                && !IsFine(kind, argument, value, privacy.Taxonomy))
            {
                context.ReportDiagnostic(Describe(argument.Value.Syntax.GetLocation(), kind, value as string, privacy.Taxonomy));
            }
        }
    }

    // Properties may be null, which says no more than leaving them out.
    private static bool IsFine(KeyKind kind, AnnotationArgument argument, object? value, TaxonomyCatalog taxonomy) =>
        value is string key ? taxonomy.Defines(kind, key) : argument.IsProperty;

    private static Diagnostic Describe(Location location, KeyKind kind, string? key, TaxonomyCatalog taxonomy)
    {
        var suggestion = key is null ? null : Spelling.Nearest(key, taxonomy.Known(kind));
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (suggestion is { } known)
        {
            properties = properties.Add(SuggestionProperty, known.Constant);
        }

        return Diagnostic.Create(
            s_rule,
            location,
            properties,
            key is null ? "null" : "'" + key + "'",
            Complaint(kind, key, taxonomy),
            suggestion is { } meant ? "did you mean " + meant.ShortConstant + "?" : kind.Advice());
    }

    private static string Complaint(KeyKind kind, string? key, TaxonomyCatalog taxonomy)
    {
        foreach (var other in KeyKinds.All)
        {
            if (key is not null && taxonomy.Defines(other, key))
            {
                return "a " + other.Noun() + ", and a " + kind.Noun() + " belongs here";
            }
        }

        return "no known " + kind.Noun();
    }
}
