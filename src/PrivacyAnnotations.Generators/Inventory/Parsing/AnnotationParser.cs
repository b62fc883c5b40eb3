using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Turns whatever carries <c>[PersonalData]</c> into entries.</summary>
internal static class AnnotationParser
{
    public static bool IsTarget(SyntaxNode node, CancellationToken cancellationToken) => node is not CompilationUnitSyntax;

    public static Annotated Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is INamedTypeSymbol type && AliasParser.IsAttributeClass(type))
        {
            return new Annotated(EquatableArray<InventoryEntry>.Empty, AttributeNaming.Short(type.Name));
        }

        var entries = ImmutableArray.CreateBuilder<InventoryEntry>(context.Attributes.Length);
        foreach (var attribute in context.Attributes)
        {
            if (Counts(context.TargetSymbol, attribute)
                && AttributeLabels.Parse(attribute) is { } annotation
                && EntryFactory.Create(context.TargetSymbol, context.TargetNode, annotation) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new Annotated(entries.ToImmutable(), Alias: null);
    }

    // On a method itself the attribute is an error; what a method can hold is what it returns.
    private static bool Counts(ISymbol symbol, AttributeData attribute) =>
        symbol is not IMethodSymbol method || method.GetReturnTypeAttributes().Contains(attribute);
}
