using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Reads what a policy class says about collecting, disclosing, selling and sharing.</summary>
internal static class PolicyParser
{
    public static bool IsTarget(SyntaxNode node, CancellationToken cancellationToken) => node is TypeDeclarationSyntax;

    /// <summary>The policy that is declared here.</summary>
    public static PolicyInfo Declared(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        Parse((INamedTypeSymbol)context.TargetSymbol);

    /// <summary>The policies that the assembly is built under, wherever they are declared.</summary>
    public static EquatableArray<PolicyInfo> Linked(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var policies = ImmutableArray.CreateBuilder<PolicyInfo>();
        foreach (var attribute in context.Attributes)
        {
            if (attribute.TypeAt(0) is { TypeKind: not TypeKind.Error } type)
            {
                policies.Add(Parse(type.OriginalDefinition));
            }
        }

        return policies.ToImmutable();
    }

    private static PolicyInfo Parse(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        var document = attributes.FirstOrDefault(static a => a.Is(nameof(PolicyDocumentAttribute)));

        return new PolicyInfo(
            SymbolNames.OfType(type),
            document?.StringAt(0) ?? type.Name,
            document?.NamedString(nameof(PolicyDocumentAttribute.Version)),
            document?.NamedString(nameof(PolicyDocumentAttribute.EffectiveDate)),
            new([.. Statements(attributes, nameof(CollectsAttribute), Collection)]),
            new([.. Statements(attributes, nameof(DisclosesAttribute), Disclosure)]),
            new([.. Statements(attributes, nameof(SellsAttribute), static a => a.StringAt(0)).OrderBy(static k => k, StringComparer.Ordinal)]),
            new([.. Statements(attributes, nameof(SharesAttribute), static a => a.StringAt(0)).OrderBy(static k => k, StringComparer.Ordinal)]));
    }

    private static IEnumerable<T> Statements<T>(ImmutableArray<AttributeData> attributes, string name, Func<AttributeData, T?> parse)
        where T : class =>
        attributes.Where(a => a.Is(name)).Select(parse).OfType<T>().Distinct();

    private static PolicyCollection? Collection(AttributeData attribute) =>
        attribute.StringAt(0) is { } category
            ? new PolicyCollection(
                category,
                attribute.StringsAt(1),
                attribute.NamedString(nameof(CollectsAttribute.Retention)),
                (DataSource)attribute.NamedInt(nameof(CollectsAttribute.Source)))
            : null;

    private static PolicyDisclosure? Disclosure(AttributeData attribute) =>
        attribute.StringAt(0) is { } category && attribute.StringAt(1) is { } recipient
            ? new PolicyDisclosure(category, recipient, attribute.StringsAt(2))
            : null;
}
