using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Whether a mapper that is handed an object of which only the type is known makes something of it that has personal data in it: it copies members into
/// those of the same name, so the two types say it.
/// </summary>
internal sealed class MappedData(FlowContext context)
{
    private const int MaxDepth = 4;

    /// <param name="source">What is handed to the mapper.</param>
    /// <param name="call">The call of it.</param>
    /// <param name="mapper">Its model.</param>
    public bool IsMadeOf(IArgumentOperation source, IInvocationOperation call, ApiModel mapper)
    {
        foreach (var clause in mapper.Clauses)
        {
            if (clause is MapsClause maps && source.Parameter is { } parameter && maps.From.SpeaksOf(parameter.Name) && IsMadeOf(TypeShows.TypeOf(source.Value), maps.To, call))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="from">The type of what is handed to a mapper.</param>
    /// <param name="to">The type of what it gives back.</param>
    public bool IsMadeOf(ITypeSymbol from, ITypeSymbol to) => IsIn(from, to, MaxDepth);

    private bool IsMadeOf(ITypeSymbol? from, Role target, IInvocationOperation call)
    {
        if (target.Kind == RoleKind.Return)
        {
            return IsIn(from, call.Type, MaxDepth);
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && target.SpeaksOf(parameter.Name) && IsIn(from, TypeShows.TypeOf(argument.Value), MaxDepth))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIn(ITypeSymbol? from, ITypeSymbol? to, int depth)
    {
        if (from is null || !context.DataTypes.LabelsOf(from).IsEmpty)
        {
            return true;
        }

        if (!context.DataTypes.Holds(from))
        {
            return false;
        }

        if (depth == 0 || to is null or ITypeParameterSymbol or { SpecialType: not SpecialType.None } || SymbolEqualityComparer.Default.Equals(from, to))
        {
            return true;
        }

        return ElementTypes.Of(to) is { } element ? IsIn(ElementTypes.Of(from), element, depth - 1) : IsInMembers(from, to, depth);
    }

    private bool IsInMembers(ITypeSymbol from, ITypeSymbol to, int depth)
    {
        for (var type = to; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && IsIn(from, property, depth))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsIn(ITypeSymbol from, IPropertySymbol target, int depth) =>
        MappedMember.Of(from, target.Name) is { } mapped
        && (IsData(mapped.Source) || (mapped.Outer is { } outer ? IsData(outer) || context.DataTypes.Holds(mapped.Type) : IsIn(mapped.Type, target.Type, depth - 1)));

    private bool IsData(ISymbol member) => !context.Annotations.LabelsOf(member).IsEmpty;
}
