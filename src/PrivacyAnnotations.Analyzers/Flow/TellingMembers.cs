using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>A member of an object that nobody has put anything into.</summary>
/// <param name="Written">The member as its writer writes it.</param>
/// <param name="Type">What is known of its value.</param>
/// <param name="IsToldByType">Whether it shows what every object of that type shows, and nothing else.</param>
internal readonly record struct TellingMember(GraphMember Written, ITypeSymbol? Type, bool IsToldByType);

/// <summary>
/// Which members of a type can show data in an object that nobody has put anything into: of the many members of an object model, few. The rest need not be looked
/// at each time that such an object is written.
/// </summary>
internal sealed class TellingMembers(FlowContext context)
{
    private const int MaxNesting = 4;

    private readonly ConcurrentDictionary<(ITypeSymbol Type, string? Writer), ImmutableArray<TellingMember>> _known = new();

    public ImmutableArray<TellingMember> Of(ITypeSymbol type, string? writer) =>
        _known.TryGetValue((type, writer), out var known) ? known : _known.GetOrAdd((type, writer), Find(type, writer));

    private ImmutableArray<TellingMember> Find(ITypeSymbol type, string? writer)
    {
        var telling = ImmutableArray.CreateBuilder<TellingMember>();
        foreach (var written in context.Graphs.Of(type, writer))
        {
            var isTold = IsToldByType(written.Member);
            var value = TypeShows.AtLeast(written.Type);
            if (!isTold || MayTell(value, MaxNesting))
            {
                telling.Add(new TellingMember(written, value, isTold && context.DataTypes.LabelsOf(value).IsEmpty));
            }
        }

        return telling.ToImmutable();
    }

    // What an annotation says of it, or a getter computes, or a body of its type may have stored, its type does not tell.
    private bool IsToldByType(ISymbol member) =>
        member.DeclaredAccessibility != Accessibility.Private
        && !context.Annotations.Says(member)
        && (member is not IPropertySymbol property || context.Stored.IsStored(property) || !context.Stored.IsInSource(property));

    private bool MayTell(ITypeSymbol? type, int nesting)
    {
        if (type is null or { SpecialType: not SpecialType.None })
        {
            return false;
        }

        return nesting == 0
            || type is ITypeParameterSymbol
            || context.Bodies.ShowsData(type)
            || Enumerators.Of(type, context.Compilation) is not null
            || MayTell(TypeShows.AtLeast(ElementTypes.Of(type)), nesting - 1);
    }
}
