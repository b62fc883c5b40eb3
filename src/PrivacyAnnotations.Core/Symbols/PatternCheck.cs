using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Holds the lines of a model file against a compilation: a line that matches nothing protects nobody.</summary>
internal sealed class PatternCheck(Compilation compilation, ModelCatalog catalog)
{
    private readonly ClauseCheck _clauses = new(compilation, catalog);

    public IEnumerable<UnmatchedModel> Unmatched(ModelFile file)
    {
        foreach (var line in file.Lines)
        {
            if (Problem(line) is { } problem)
            {
                yield return new UnmatchedModel(file.Path, line.Line, line.Column, problem);
            }
        }
    }

    private string? Problem(ModelLine line)
    {
        var types = compilation.TypesCalled(line.Pattern.Type.ToString());
        if (types.IsEmpty)
        {
            return $"There is no type '{line.Pattern.Type}' in this project or its references.";
        }

        if (line.Pattern.Kind is ApiKind.Type or ApiKind.Attribute)
        {
            return _clauses.Problem(line.Model, []);
        }

        var members = types.SelectMany(static t => t.GetMembers()).Where(line.Pattern.Describes).ToImmutableArray();
        if (members.IsEmpty)
        {
            return NoMember(line.Pattern, types);
        }

        // Derived types may call their parameters as they like.
        return line.Pattern.AndDerived ? _clauses.Problem(line.Model, []) : NoParameter(line.Model, members) ?? _clauses.Problem(line.Model, members);
    }

    private static string? NoMember(ApiPattern pattern, ImmutableArray<INamedTypeSymbol> types)
    {
        // Each derived type has constructors of its own, so its base need not have one that fits.
        if (pattern is { AndDerived: true, Member: ".ctor" })
        {
            return null;
        }

        var candidates = types.SelectMany(static t => t.GetMembers())
            .Where(m => pattern.Kind == ApiKind.Property ? m is IPropertySymbol : m is IMethodSymbol { AssociatedSymbol: null })
            .Select(static m => m.MetadataName).Distinct().ToImmutableArray();
        if (candidates.Contains(pattern.Member))
        {
            return $"'{pattern.Type}' has no overload of '{pattern.Member}' with these parameters.";
        }

        var hint = InheritedFrom(pattern, types) is { } owner
            ? $"it is declared by '{owner}'"
            : Spelling.Closest(pattern.Member, candidates) is { } closest ? $"did you mean '{closest}'?" : null;
        return $"'{pattern.Type}' has no member '{pattern.Member}'" + (hint is null ? "." : "; " + hint.TrimEnd('?') + (hint.EndsWith("?", StringComparison.Ordinal) ? "?" : "."));
    }

    private static string? InheritedFrom(ApiPattern pattern, ImmutableArray<INamedTypeSymbol> types)
    {
        foreach (var type in types)
        {
            for (var owner = type.BaseType; owner is not null; owner = owner.BaseType)
            {
                if (owner.GetMembers(pattern.Member).Any(pattern.Describes))
                {
                    return owner.OriginalDefinition.ToDisplayString();
                }
            }
        }

        return null;
    }

    private static string? NoParameter(ApiModel model, ImmutableArray<ISymbol> members)
    {
        var names = members.SelectMany(ParameterNames).Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var role in model.Clauses.AsImmutableArray().SelectMany(static c => RolesOf(c).Concat(ConditionOf(c))))
        {
            if (role.Kind == RoleKind.Parameter && !names.Contains(role.Name))
            {
                var hint = Spelling.Closest(role.Name, names) is { } closest ? $"; did you mean '{closest}'?" : ".";
                return $"No parameter of '{model.Pattern}' is called '{role.Name}'{hint}";
            }
        }

        return null;
    }

    private static IEnumerable<string> ParameterNames(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(static p => p.Name),
        IPropertySymbol property => property.Parameters.Select(static p => p.Name).Append("value"),
        _ => [],
    };

    private static IEnumerable<Role> ConditionOf(ModelClause clause) =>
        clause.When is { } condition && !RolesOf(clause).Any(static r => r.Kind == RoleKind.AttributedParameters)
            ? [new Role(condition.Argument == "receiver" ? RoleKind.Receiver : RoleKind.Parameter, condition.Argument)]
            : [];

    private static IEnumerable<Role> RolesOf(ModelClause clause) => clause switch
    {
        SinkClause sink => [sink.Role],
        FlowClause flow => [flow.From, flow.To],
        FiltersClause filters => [filters.Delegate],
        CallsClause calls => [calls.Delegate, .. calls.Arguments],
        WrapsClause wraps => [wraps.Role],
        WritesClause writes => [writes.Role],
        SkipClause skip => [skip.Role],
        MapsClause maps => [maps.From, maps.To],
        DispatchesClause dispatches => [dispatches.Role],
        _ => [],
    };
}
