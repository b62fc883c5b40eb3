using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.CodeFixes.Annotations;

/// <summary>Which purposes to offer for an annotation: those that the type around it names, then the most usual ones.</summary>
internal static class PurposeProposals
{
    private const int Limit = 5;

    private static readonly string[] s_usual =
        [Purpose.AccountManagement, Purpose.ServiceProvision, Purpose.OrderFulfilment, Purpose.CustomerService, Purpose.Security];

    /// <returns>The full names of constants, the likeliest first.</returns>
    public static IReadOnlyList<string> For(AttributeSyntax annotation, SemanticModel model, CancellationToken cancel)
    {
        if (PrivacyCompilation.TryGet(model.Compilation) is not { } privacy)
        {
            return [];
        }

        var proposals = new List<string>(Limit);
        foreach (var key in NamedAround(annotation, model, cancel).Concat(s_usual))
        {
            if (proposals.Count < Limit && ConstantOf(key, privacy.Taxonomy) is { } constant && !proposals.Contains(constant))
            {
                proposals.Add(constant);
            }
        }

        return proposals;
    }

    private static string? ConstantOf(string key, TaxonomyCatalog taxonomy) =>
        taxonomy.Purposes.TryGetValue(key, out var purpose) ? purpose.Constant : null;

    private static IEnumerable<string> NamedAround(AttributeSyntax annotation, SemanticModel model, CancellationToken cancel)
    {
        SyntaxNode? type = annotation.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        foreach (var node in type?.DescendantNodes(static n => n is not BlockSyntax) ?? [])
        {
            if (!node.IsKind(SyntaxKind.Attribute)
                || model.GetOperation(node, cancel) is not IAttributeOperation { Operation: IObjectCreationOperation other })
            {
                continue;
            }

            foreach (var argument in AnnotationArguments.Read(other))
            {
                if (argument.Slot == AnnotationArguments.Purposes && argument.Value.ConstantValue is { HasValue: true, Value: string key })
                {
                    yield return key;
                }
            }
        }
    }
}
