using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a model says of arguments that leave: to a sink of its own, or into whatever the receiver writes to.</summary>
internal sealed partial class BodyInterpreter
{
    private void ApplySink(SinkClause clause, ModelCall call)
    {
        if (clause.Role.Kind == RoleKind.Receiver)
        {
            var operation = call.Site.Instance ?? call.Site.Operation;
            var shown = clause.Role.Path.Count == 0
                ? Show(call.Site.Receiver, TypeShows.TypeOf(operation), clause.Exposure, operation.Syntax)
                : Show(RoleValue(clause.Role, call), null, clause.Exposure, operation.Syntax);
            call.Remember(clause.Role, Reach(call.SiteOf(clause), clause.Kind, operation, shown));
            return;
        }

        foreach (var argument in call.Site.Arguments)
        {
            if (call.Means(clause, argument.Parameter))
            {
                call.Remember(clause.Role, IsWhole(clause.Role, argument) ? ReachEach(call, clause, argument) : ReachPart(call, clause, argument));
            }
        }
    }

    // Nothing is handed over: what the type declares is what such an object will hold.
    private void ApplyReveals(RevealsClause clause, ModelCall call)
    {
        var site = call.Site;
        if (_context.Nearest.Of(site.Node, ReceiverOfSink(site).Operation?.Type, clause.Of) is { } type)
        {
            Reach(site, clause.Kind, site.Operation, Show(Value.Clean, type, clause.Exposure, site.Node));
        }
    }

    // 'args[]' of arguments that were written one by one is each of them.
    private static bool IsWhole(Role role, Argument argument) =>
        role.Path.Count == 0 || (role.Path.Count == 1 && role.Path[0].Part == RolePart.Element && ParamsOf(argument) is not null);

    private LabelSet ReachPart(ModelCall call, SinkClause clause, Argument argument)
    {
        var shown = Show(RoleValue(clause.Role, call), null, call.ExposureOf(clause.Exposure, -1), argument.Operation.Syntax);
        return Reach(call.SiteOf(clause), clause.Kind, argument.Operation, shown);
    }

    // 'params object[] args' is a list of arguments to its author: each is shown, and reported, for itself.
    private LabelSet ReachEach(ModelCall call, SinkClause clause, Argument argument)
    {
        if (ParamsOf(argument) is not { } elements)
        {
            var how = call.ExposureOf(clause.Exposure, call.HoleOf(argument.Parameter));
            return ReachWhole(call.SiteOf(clause), clause.Kind, argument, ShowWhole(argument, how));
        }

        var left = LabelSet.Empty;
        for (var i = 0; i < elements.Length; i++)
        {
            var shown = Show(EvaluatedElement(elements[i]), TypeShows.TypeOf(elements[i]), call.ExposureOf(clause.Exposure, i), elements[i].Syntax);
            left = left.Union(Reach(call.SiteOf(clause), clause.Kind, elements[i], shown));
        }

        return left;
    }

    // What is stored is read again, by its members.
    private LabelSet ReachWhole(CallSite site, SinkKind kind, Argument argument, LabelSet shown)
    {
        var left = Reach(site, kind, argument.Operation, shown);
        if (kind == SinkKind.Storage && left.Flows.Length == shown.Flows.Length)
        {
            NotePassedOn(argument.Value);
        }

        return left;
    }

    // What is handed over as an 'object' is written as what it is, not as what the variable was declared as.
    private LabelSet ShowWhole(Argument argument, Exposure how)
    {
        var (value, operation) = (argument.Value, argument.Operation);
        var type = TypeShown(operation, argument.Type, how);
        if (how.Kind != ExposureKind.Graph || operation.Type is not { SpecialType: SpecialType.System_Object } || value.Objects.IsEmpty)
        {
            return Show(value, type, how, operation.Syntax);
        }

        var labels = LabelSet.Empty;
        foreach (var target in value.Objects)
        {
            labels = labels.Union(Show(value with { Objects = [target] }, KnownType(target, type), how, operation.Syntax));
        }

        return labels;
    }

    // What a conversion made of it is what such a writer writes.
    private ITypeSymbol? TypeShown(IOperation operation, ITypeSymbol? known, Exposure how) =>
        operation.Type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.TypeParameter } declared && _context.Graphs.Has(how.Writer, WriterTraits.Declared)
            ? declared
            : known;

    private static System.Collections.Immutable.ImmutableArray<IOperation>? ParamsOf(Argument argument) => argument switch
    {
        { Parameter.IsParams: true, Operation: IArrayCreationOperation { IsImplicit: true, Initializer: { } initializer } } => initializer.ElementValues,
        { Parameter.IsParams: true, Operation: ICollectionExpressionOperation { IsImplicit: true } collection } => collection.Elements,
        { Parameter.IsParams: true, Operation: IConversionOperation { IsImplicit: true, Operand: ICollectionExpressionOperation { IsImplicit: true } inner } } => inner.Elements,
        _ => null,
    };

    private void ApplyWrites(WritesClause clause, ModelCall call)
    {
        var channels = ChannelsOf(call.Site);
        foreach (var argument in call.Site.Arguments)
        {
            if (!clause.Role.SpeaksOf(argument.Parameter))
            {
                continue;
            }

            var shown = Show(argument.Value, argument.Type, clause.Exposure, argument.Operation.Syntax);
            shown = ReachAll(call.Site, channels, argument.Operation, shown);
            if (channels == 0)
            {
                PutInto(call.Site.Instance, call.Site.Receiver, shown.Via(call.Site.Node, call.Site.Name));
            }
        }
    }
}
