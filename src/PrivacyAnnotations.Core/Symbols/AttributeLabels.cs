using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Turns attributes into labels: <c>[PersonalData]</c> itself and aliases, which are attribute classes that carry it.</summary>
public sealed class AttributeLabels(WellKnownTypes types)
{
    public ImmutableArray<MemberLabel> Read(ISymbol symbol, ImmutableArray<AttributeData> attributes, out bool notPersonal)
    {
        notPersonal = false;
        if (attributes.IsEmpty)
        {
            return [];
        }

        var labels = ImmutableArray.CreateBuilder<MemberLabel>();
        foreach (var attribute in attributes)
        {
            notPersonal |= Is(attribute, types.NotPersonalData);
            Add(labels, symbol, attribute);
        }

        return labels.ToImmutable();
    }

    /// <summary>What a <c>[PersonalData]</c> says, or null where it names no category yet.</summary>
    public static PersonalDataAnnotation? Parse(AttributeData attribute, int firstArgument = 0)
    {
        if (attribute.StringAt(firstArgument) is not { } category)
        {
            return null;
        }

        return new PersonalDataAnnotation(
            category,
            attribute.StringsAt(firstArgument + 1),
            attribute.NamedString(nameof(PersonalDataAttribute.Retention)),
            (DataSource)attribute.NamedInt(nameof(PersonalDataAttribute.Source)),
            attribute.NamedString(nameof(PersonalDataAttribute.Subject)),
            (LegalBasis)attribute.NamedInt(nameof(PersonalDataAttribute.LegalBasis)),
            (DataRole)attribute.NamedInt(nameof(PersonalDataAttribute.Role)),
            attribute.NamedBool(nameof(PersonalDataAttribute.Optional)),
            attribute.NamedString(nameof(PersonalDataAttribute.Description)));
    }

    private void Add(ImmutableArray<MemberLabel>.Builder labels, ISymbol symbol, AttributeData attribute)
    {
        if (Is(attribute, types.PersonalData))
        {
            Add(labels, symbol, attribute, attribute);
            return;
        }

        if (attribute.AttributeClass is not { } alias || alias.SpecialType != SpecialType.None || !types.IsVisibleTo(alias.ContainingAssembly ?? types.Home))
        {
            return;
        }

        foreach (var behind in alias.GetAttributes())
        {
            if (Is(behind, types.PersonalData))
            {
                Add(labels, symbol, behind, attribute);
            }
        }
    }

    private static void Add(ImmutableArray<MemberLabel>.Builder labels, ISymbol symbol, AttributeData says, AttributeData stands)
    {
        if (Parse(says) is { } annotation)
        {
            labels.Add(new MemberLabel(annotation, symbol, LocationOf(stands)));
        }
    }

    public static Location? LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : null;

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
