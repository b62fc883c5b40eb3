using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What a property's model says of one of its accessors: a read follows only the flows to <c>return</c> and writes nothing, a write follows only the others. What depends on the value speaks of writes. What a property keeps apart says nothing of its accessors.</summary>
internal static class AccessorModels
{
    public static ApiModel? OfGetter(ApiModel model) =>
        Only(model, static clause => clause is not (WritesClause or ApartClause or FlowClause { To.Kind: not RoleKind.Return } or { When.Argument: "value" }));

    public static ApiModel? OfSetter(ApiModel model) =>
        Only(model, static clause => clause is not (ApartClause or FlowClause { To.Kind: RoleKind.Return }));

    /// <summary>Null where nothing is left: then the default holds.</summary>
    private static ApiModel? Only(ApiModel model, Func<ModelClause, bool> speaksOfIt)
    {
        var clauses = model.Clauses.AsImmutableArray();
        var left = clauses.RemoveAll(clause => !speaksOfIt(clause));
        return left.Length == clauses.Length ? model : left.IsEmpty ? null : new ApiModel(model.Pattern, left);
    }
}
