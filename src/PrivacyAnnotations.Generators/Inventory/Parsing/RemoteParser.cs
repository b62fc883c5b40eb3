using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Turns <c>[assembly: PersonalDataMember]</c> into entries of this assembly about members of any.</summary>
internal static class RemoteParser
{
    public static bool IsTarget(SyntaxNode node, CancellationToken cancellationToken) => node is CompilationUnitSyntax;

    public static EquatableArray<InventoryEntry> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var entries = ImmutableArray.CreateBuilder<InventoryEntry>(context.Attributes.Length);
        foreach (var attribute in context.Attributes)
        {
            Add(entries, attribute, context.TargetSymbol.Name, cancellationToken);
        }

        return entries.ToImmutable();
    }

    private static void Add(
        ImmutableArray<InventoryEntry>.Builder entries, AttributeData attribute, string assembly, CancellationToken cancellationToken)
    {
        const int Category = 2;
        if (attribute.TypeAt(0) is not { } type
            || attribute.StringAt(1) is not { } name
            || AttributeLabels.Parse(attribute, Category) is not { } annotation
            || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not { } node)
        {
            return;
        }

        foreach (var member in type.OriginalDefinition.GetMembers(name))
        {
            var (file, line) = Places.Of(member, node);
            if (EntryFactory.Create(member, assembly, annotation, file, line) is { } entry)
            {
                entries.Add(entry);
            }
        }
    }
}
