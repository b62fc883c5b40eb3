using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Holds what the right side of a line names beside parameters against the models and the compilation: writers, types, members of arguments.</summary>
internal sealed class ClauseCheck(Compilation compilation, ModelCatalog catalog)
{
    public string? Problem(ApiModel model, ImmutableArray<ISymbol> members)
    {
        foreach (var clause in model.Clauses)
        {
            if ((NoWriter(clause) ?? NoType(clause) ?? NoMember(clause.When, members) ?? NoPart(clause, members)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? NoWriter(ModelClause clause)
    {
        var shown = clause switch
        {
            SinkClause sink => sink.Exposure,
            FlowClause flow => flow.As,
            WritesClause writes => writes.Exposure,
            ReturnsClause returns => returns.Exposure,
            RevealsClause reveals => reveals.Exposure,
            _ => null,
        };
        if (shown?.Writer is not { } key || catalog.Layers.Any(layer => layer.Writer(key) is not null))
        {
            return null;
        }

        var closest = Spelling.Closest(key, [.. catalog.Layers.SelectMany(static layer => layer.WriterKeys).Distinct(StringComparer.Ordinal)]);
        return $"There is no writer '{key}'{(closest is null ? "." : $"; did you mean '{closest}'?")}";
    }

    private string? NoType(ModelClause clause)
    {
        foreach (var name in TypesNamedBy(clause))
        {
            if (compilation.TypesCalled(name).IsEmpty)
            {
                return $"There is no type '{name}' in this project or its references.";
            }
        }

        return clause is DispatchesClause dispatches && compilation.TypesCalled(dispatches.Contract).All(type => type.GetMembers(dispatches.Member).IsEmpty)
            ? $"'{dispatches.Contract}' has no member '{dispatches.Member}'."
            : null;
    }

    private static IEnumerable<string> TypesNamedBy(ModelClause clause) => clause switch
    {
        RevealsClause reveals => [reveals.Of],
        ReturnsClause { Unless: { } attribute } => [attribute],
        DispatchesClause dispatches => [dispatches.Contract],
        SinkClause { Role: { Kind: RoleKind.AttributedParameters, Name: var attribute } } => [attribute],
        SkipClause { Role: { Kind: RoleKind.AttributedParameters, Name: var attribute } } => [attribute],
        _ => [],
    };

    // Only the first step is looked at: what stands in a collection may be of any type, and so may what a caller of a generic method hands in.
    private static string? NoPart(ModelClause clause, ImmutableArray<ISymbol> members)
    {
        IEnumerable<Role> roles = clause is FlowClause flow ? [flow.From, flow.To] : clause is SinkClause sink ? [sink.Role] : [];
        foreach (var role in roles)
        {
            if (role.Path.Count > 0 && role.Path[0] is { Part: RolePart.Member, Member: var name }
                && members.SelectMany(member => TypesOf(role, member)).ToArray() is { Length: > 0 } types && !types.Any(type => type is ITypeParameterSymbol || Has(type, name)))
            {
                return $"'{(role.Kind == RoleKind.Parameter ? role.Name : role.Kind.ToString().ToLowerInvariant())}' has no member '{name}'.";
            }
        }

        return null;
    }

    private static IEnumerable<ITypeSymbol> TypesOf(Role role, ISymbol member) => role.Kind switch
    {
        RoleKind.Parameter => TypesOf(role.Name, member),
        RoleKind.Receiver => [member.ContainingType],
        RoleKind.Return when member is IMethodSymbol { MethodKind: not MethodKind.Constructor, ReturnType: var returned } => [returned],
        RoleKind.Return when member is IPropertySymbol property => [property.Type],
        RoleKind.Return => [member.ContainingType],
        _ => [],
    };

    // Overloads may take different things under one name: it is enough that one of them has the member.
    private static string? NoMember(ArgumentCondition? condition, ImmutableArray<ISymbol> members)
    {
        if (condition?.Member is not { } name || members.IsDefaultOrEmpty || members.Any(member => TypesOf(condition.Argument, member).Any(type => Has(type, name))))
        {
            return null;
        }

        return $"'{condition.Argument}' has no member '{name}'.";
    }

    private static IEnumerable<ITypeSymbol> TypesOf(string argument, ISymbol member) =>
        argument == "receiver" ? [member.ContainingType]
        : member is IMethodSymbol method ? method.Parameters.Where(p => p.Name == argument).Select(static p => p.Type)
        : [];

    private static bool Has(ITypeSymbol type, string member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(member).IsEmpty)
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(contract => !contract.GetMembers(member).IsEmpty);
    }
}
