using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// What an object of a type shows by the annotations alone, whatever was stored in it: the same for everybody who asks.
/// </summary>
internal sealed class TypeShows
{
    private const int MaxConstraints = 8;

    private readonly ConcurrentDictionary<(ITypeSymbol Type, Exposure How), ImmutableArray<MemberLabel>> _known = new();

    /// <summary>The type that a sink or a text really gets: what stood there before it was boxed or widened; a cast to something narrower says more.</summary>
    public static ITypeSymbol? TypeOf(IOperation operation)
    {
        while (operation is IConversionOperation { Conversion: { IsUserDefined: false, IsImplicit: true } } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.Type;
    }

    /// <summary>What is known of a value of this type: of a nullable one its value, of a generic one what it has to be.</summary>
    public static ITypeSymbol? AtLeast(ITypeSymbol? type)
    {
        // While somebody types, a type may be constrained by itself.
        for (var depth = 0; depth < MaxConstraints && type is ITypeParameterSymbol { ConstraintTypes: [var constraint, ..] }; depth++)
        {
            type = constraint;
        }

        return type is INamedTypeSymbol { Arity: 1, OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
    }

    /// <summary>What is found, and kept where it does not stand on answers that may still change.</summary>
    public ImmutableArray<MemberLabel> Of(ITypeSymbol type, Exposure how, ISummarySource summaries, Func<ImmutableArray<MemberLabel>> find)
    {
        if (_known.TryGetValue((type, how), out var known))
        {
            return known;
        }

        var before = summaries.OpenAnswers;
        var found = find();
        return summaries.OpenAnswers == before ? _known.GetOrAdd((type, how), found) : found;
    }
}
