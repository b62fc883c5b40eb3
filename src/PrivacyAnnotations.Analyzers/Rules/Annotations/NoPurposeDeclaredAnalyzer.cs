using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>PRIV2002: an annotation that says for which purposes, and names none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoPurposeDeclaredAnalyzer : AttributeAnalyzer
{
    public const string Id = "PRIV2002";

    private static readonly DiagnosticDescriptor s_rule = RuleDescriptor.Create(
        Id,
        "No purpose is declared",
        "{0} names no purpose, so {1}; add what it is for, such as Purpose.AccountManagement",
        RuleCategory.Annotations,
        DiagnosticSeverity.Warning,
        "Personal data may be processed only for purposes that were decided beforehand. An annotation without a purpose allows nothing.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(SyntaxNodeAnalysisContext context, IObjectCreationOperation annotation, PrivacyCompilation privacy)
    {
        if (Consequence(annotation.Type?.Name) is { } consequence && !NamesPurpose(annotation))
        {
            var name = annotation.Type!.Name;
            var written = "[" + name.Substring(0, name.Length - nameof(Attribute).Length) + "]";
            context.ReportDiagnostic(Diagnostic.Create(s_rule, context.Node.GetLocation(), written, consequence));
        }
    }

    private static string? Consequence(string? attribute) => attribute switch
    {
        nameof(PersonalDataAttribute) or nameof(PersonalDataMemberAttribute) => "this data may not be used for anything",
        nameof(ProcessesForAttribute) => "the code in it may not process personal data",
        _ => null,
    };

    private static bool NamesPurpose(IObjectCreationOperation annotation)
    {
        foreach (var argument in AnnotationArguments.Read(annotation))
        {
            if (argument.Slot == AnnotationArguments.Purposes)
            {
                return true;
            }
        }

        return false;
    }
}
