using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>What the policy that the assembly is built under does with consent only: its <c>[Collects]</c> on the basis of consent.</summary>
public static class ConsentReader
{
    private static readonly TextMention s_mention = new("PrivacyPolicy");

    public static IReadOnlyCollection<ConsentRequirement> Read(Compilation compilation, WellKnownTypes types)
    {
        var requirements = new HashSet<ConsentRequirement>();
        foreach (var link in s_mention.IsIn(compilation) ? compilation.Assembly.GetAttributes() : [])
        {
            if (Is(link, types.PrivacyPolicy) && link.TypeAt(0) is { } policy)
            {
                AddAll(requirements, policy, types);
            }
        }

        return requirements;
    }

    private static void AddAll(HashSet<ConsentRequirement> requirements, INamedTypeSymbol policy, WellKnownTypes types)
    {
        foreach (var statement in policy.GetAttributes())
        {
            if (!Is(statement, types.Collects)
                || statement.StringAt(0) is not { } category
                || (LegalBasis)statement.NamedInt(nameof(CollectsAttribute.LegalBasis)) != LegalBasis.Consent)
            {
                continue;
            }

            foreach (var purpose in statement.StringsAt(1))
            {
                requirements.Add(new ConsentRequirement(category, purpose));
            }
        }
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
