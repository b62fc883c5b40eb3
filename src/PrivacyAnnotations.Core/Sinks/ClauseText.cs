using System.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Writes a model as a model file has it.</summary>
public static class ClauseText
{
    public static string Of(ApiModel model) => string.Join("; ", model.Clauses.Select(Of));

    public static string Of(ModelClause clause) => Bare(clause) + Condition(clause.When);

    private static string Bare(ModelClause clause) => clause switch
    {
        SinkClause sink => $"sink({sink.Kind}, {Of(sink.Role)}{Optional(sink.Exposure)}{(sink.To is null ? "" : " to " + sink.To)})",
        FlowClause flow => $"flow({Of(flow.From)} {(flow.Replaces ? "=>" : "->")} {Of(flow.To)}{(flow.As is null ? "" : ", " + Of(flow.As))})",
        CallsClause calls => $"calls({string.Join(", ", new[] { calls.Delegate }.Concat(calls.Arguments).Select(Of))})",
        FiltersClause filters => $"filters({Of(filters.Delegate)})",
        DeidentifyClause deidentify => $"deidentify({deidentify.Technique})",
        OpensClause opens => $"opens({opens.Kind})",
        WrapsClause wraps => $"wraps({Of(wraps.Role)})",
        WritesClause writes => $"writes({Of(writes.Role)}{Optional(writes.Exposure)})",
        ReturnsClause returns => $"returns({returns.Kind}{Optional(returns.Exposure)}{(returns.Unless is null ? "" : " unless " + returns.Unless)})",
        SkipClause skip => $"skip({Of(skip.Role)})",
        MapsClause maps => $"maps({Of(maps.From)} -> {Of(maps.To)})",
        DispatchesClause dispatches => $"dispatches({Of(dispatches.Role)}, {dispatches.Contract}.{dispatches.Member})",
        RevealsClause reveals => $"reveals({reveals.Kind}, {reveals.Of}{Optional(reveals.Exposure)})",
        CleanClause => "clean",
        ApartClause => "apart",
        _ => throw new ArgumentOutOfRangeException(nameof(clause), clause, "A clause that cannot be written."),
    };

    private static string Of(Role role)
    {
        var text = new StringBuilder(role.Kind switch
        {
            RoleKind.AllParameters => "*",
            RoleKind.AttributedParameters => "@" + role.Name,
            RoleKind.Receiver => "receiver",
            RoleKind.Return => "return",
            RoleKind.Unknown => "_",
            _ => role.Name,
        });
        foreach (var step in role.Path)
        {
            text.Append(step.Part switch { RolePart.Element => "[]", RolePart.DelegateResult => "()", RolePart.Handed => "(*)", _ => "." + step.Member });
        }

        return text.ToString();
    }

    private static string Optional(Exposure exposure) => exposure.Kind == ExposureKind.Text ? "" : ", " + Of(exposure);

    private static string Of(Exposure exposure) =>
        exposure.Kind.ToString().ToLowerInvariant() + (exposure.Writer is null ? "" : ":" + exposure.Writer);

    private static string Condition(ArgumentCondition? condition) => condition is null
        ? ""
        : $" {(condition.Unless ? "unless" : "when")} {condition.Argument}{(condition.Member is null ? "" : "." + condition.Member)}={string.Join("|", condition.Values)}";
}
