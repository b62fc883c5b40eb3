using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Calls that a model describes, clause by clause.</summary>
internal sealed partial class BodyInterpreter
{
    private Value? TryModel(CallSite site)
    {
        // A constructor of this compilation says itself what it passes on to its base.
        if ((site.Method.MethodKind == MethodKind.Constructor && IsInSource(site.Method)) || _context.Models.Find(site.Method) is not { } model)
        {
            return null;
        }

        var call = new ModelCall(site, model);
        foreach (var clause in model.Clauses)
        {
            Apply(clause, call);
        }

        return ResultOf(call);
    }

    private void Apply(ModelClause clause, ModelCall call)
    {
        switch (clause)
        {
            case SinkClause sink:
                ApplySink(sink, call);
                break;
            case WritesClause writes:
                ApplyWrites(writes, call);
                break;
            case CallsClause calls:
                ApplyCalls(calls, call);
                break;
            case FlowClause flow:
                ApplyFlow(flow, call);
                break;
            case DeidentifyClause deidentify:
                call.Add(Deidentified(call.Site, deidentify.Technique));
                break;
            case OpensClause opens:
                call.Add(new Value(LabelSet.Empty, [], Value.Channel(opens.Kind)));
                break;
            case WrapsClause wraps:
                ApplyWraps(wraps, call);
                break;
            case CleanClause:
                call.Add(Value.Clean);
                break;
        }
    }

    private void ApplySink(SinkClause clause, ModelCall call)
    {
        if (clause.Role.Kind == RoleKind.Receiver)
        {
            var operation = call.Site.Instance ?? call.Site.Operation;
            var shown = Show(call.Site.Receiver, TypeShown(operation), clause.Exposure, operation.Syntax);
            call.Remember(clause.Role, Reach(call.Site, clause.Kind, operation, shown));
            return;
        }

        foreach (var argument in call.Site.Arguments)
        {
            if (clause.Role.SpeaksOf(argument.Parameter))
            {
                call.Remember(clause.Role, ReachEach(call, clause, argument));
            }
        }
    }

    // 'params object[] args' is a list of arguments to its author: each is shown, and reported, for itself.
    private LabelSet ReachEach(ModelCall call, SinkClause clause, Argument argument)
    {
        if (ParamsOf(argument) is not { } elements)
        {
            var how = call.ExposureOf(clause.Exposure, index: -1);
            return Reach(call.Site, clause.Kind, argument.Operation, Show(argument.Value, TypeShown(argument.Operation), how, argument.Operation.Syntax));
        }

        var left = LabelSet.Empty;
        for (var i = 0; i < elements.Length; i++)
        {
            var shown = Show(Eval(elements[i]), TypeShown(elements[i]), call.ExposureOf(clause.Exposure, i), elements[i].Syntax);
            left = left.Union(Reach(call.Site, clause.Kind, elements[i], shown));
        }

        return left;
    }

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

            var shown = Show(argument.Value, TypeShown(argument.Operation), clause.Exposure, argument.Operation.Syntax);
            shown = ReachAll(call.Site, channels, argument.Operation, shown);
            if (channels == 0)
            {
                PutInto(call.Site.Instance, call.Site.Receiver, shown.Via(call.Site.Node, call.Site.Name));
            }
        }
    }

    private void ApplyCalls(CallsClause clause, ModelCall call)
    {
        foreach (var target in RoleValue(clause.Delegate, call).Objects)
        {
            if (target is Closure closure)
            {
                var returned = CallClosure(closure, parameter => HandedBy(clause, parameter, call), call.Site);
                call.Remember(clause.Delegate, returned);
            }
        }
    }

    private Value HandedBy(CallsClause clause, IParameterSymbol parameter, ModelCall call) =>
        parameter.Ordinal < clause.Arguments.Count ? RoleValue(clause.Arguments[parameter.Ordinal], call) : Value.Clean;

    private void ApplyFlow(FlowClause clause, ModelCall call)
    {
        var value = clause.As is { } how ? ShownBy(clause, how, call) : RoleValue(clause.From, call);
        if (value.IsClean)
        {
            call.Flows(clause.To);
            return;
        }

        value = value.Via(call.Site.Node, call.Site.Name);
        if (clause.To.Kind == RoleKind.Return)
        {
            call.Flows(clause.To);
            var whole = Wrap(value, clause.To.Path, 0, call.Site, Awaited(call.Site.Operation.Type));
            call.Add(clause.To.Path.Count == 0 ? WithObject(whole, call.Site) : whole);
            return;
        }

        if (clause.To.Kind == RoleKind.Receiver)
        {
            PassToChannel(clause.From, call.Site);
        }

        foreach (var (operation, target, parameter) in Targets(clause.To, call.Site))
        {
            Receive(clause.To, operation, target, parameter, value, call.Site);
        }
    }

    private void Receive(Role to, IOperation? operation, Value target, IParameterSymbol? parameter, Value value, CallSite site)
    {
        if (parameter?.RefKind is RefKind.Out or RefKind.Ref && operation is not null)
        {
            var assigned = Wrap(value, to.Path, 0, site, operation.Type);
            Assign(operation, parameter.RefKind == RefKind.Out ? assigned : target.Join(assigned));
        }
        else if (to.Path.Count == 0)
        {
            PutInto(operation, target, CarriedBy(value));
        }
        else
        {
            PutIntoPart(target, value, to.Path, operation ?? site.Operation, site);
        }
    }

    private void PutIntoPart(Value target, Value value, EquatableArray<RoleStep> path, IOperation at, CallSite site)
    {
        foreach (var item in target.Objects)
        {
            var type = path[0].Part == RolePart.Element ? ElementTypes.Of(item.Type) : null;
            var place = PartOf(item, path[0]);
            if (place is { } part)
            {
                _state.Set(part, Get(part).Join(Wrap(value.Via(at.Syntax, "element"), path, 1, site, type)));
            }
        }
    }

    /// <summary>Builds the object around a part: <c>return[].Key</c> is a collection of things with a key.</summary>
    private Value Wrap(Value value, EquatableArray<RoleStep> path, int index, CallSite site, ITypeSymbol? type)
    {
        if (index == path.Count)
        {
            return value;
        }

        var created = new Allocation(site.Node, null, type);
        Exists(created);
        if (PartOf(created, path[index]) is not { } place)
        {
            return Wrap(value, path, index + 1, site, type);
        }

        var partType = path[index].Part == RolePart.Element ? ElementTypes.Of(type) : (place.Member.Symbol as IPropertySymbol)?.Type;
        var known = _state.TryGet(place, out var before) ? before : Value.Clean;
        _state.Set(place, known.Join(Wrap(value, path, index + 1, site, partType)));
        return Value.Of(created);
    }

    private static Place? PartOf(HeapObject target, RoleStep step) => step.Part switch
    {
        RolePart.Element => new Place(target, Member.Element),
        RolePart.Member when target.Type is { } type && Bodies.MemberNamed(type, step.Member) is { } member => new Place(target, Member.Of(member)),
        _ => null,
    };

    // What a sink showed, and did not report, is what its result shows.
    private Value ShownBy(FlowClause clause, Exposure how, ModelCall call)
    {
        if (call.Remembered(clause.From) is { } left)
        {
            return left;
        }

        var labels = LabelSet.Empty;
        foreach (var (operation, value, _) in Targets(clause.From, call.Site))
        {
            labels = labels.Union(Show(value, operation is null ? null : TypeShown(operation), call.ExposureOf(how, -1), call.Site.Node));
        }

        return Value.Of(labels);
    }

    private void ApplyWraps(WrapsClause clause, ModelCall call)
    {
        var inner = RoleValue(clause.Role, call);
        if (inner.IsClean)
        {
            return;
        }

        // What is written to the wrapper is written to what it wraps: for the engine they are one object.
        call.Add(inner with { Channels = inner.Channels | TypeChannels(clause.Role, call.Site) });
    }

    private void PutInto(IOperation? operation, Value target, LabelSet labels)
    {
        foreach (var item in target.Objects)
        {
            AddContent(item, labels);
        }

        if (target.Objects.IsEmpty && operation is not null && !labels.IsEmpty)
        {
            Assign(operation, target.AndLabels(labels));
        }
    }

    private Value RoleValue(Role role, ModelCall call)
    {
        var value = Value.Clean;
        foreach (var (_, target, _) in Targets(role, call.Site))
        {
            value = value.Join(target);
        }

        foreach (var step in role.Path)
        {
            value = step.Part switch
            {
                RolePart.Element => ElementOf(value, call.Site.Node),
                RolePart.DelegateResult => call.Remembered(role with { Path = default }) ?? Value.Clean,
                _ => ReadNamed(value, step.Member, call.Site.Node),
            };
        }

        return value;
    }

    private Value ReadNamed(Value owner, string name, SyntaxNode at)
    {
        var value = Value.Clean;
        foreach (var target in owner.Objects)
        {
            if (target.Type is { } type && Bodies.MemberNamed(type, name) is { } member)
            {
                value = value.Join(Read(Value.Of(target), member, at));
            }
        }

        return value.AndLabels(WholeLabels(owner, except: owner.Objects));
    }

    private static IEnumerable<(IOperation? Operation, Value Value, IParameterSymbol? Parameter)> Targets(Role role, CallSite site)
    {
        if (role.Kind == RoleKind.Receiver)
        {
            yield return (site.Instance, site.Receiver, null);
            yield break;
        }

        foreach (var argument in site.Arguments)
        {
            if (role.SpeaksOf(argument.Parameter))
            {
                yield return (argument.Operation, argument.Value, argument.Parameter);
            }
        }
    }

    // A model that says where things flow has said all; one that only names a sink says that nothing comes back.
    private Value ResultOf(ModelCall call)
    {
        var result = call.Result;
        if (call.SpeaksOfResult || call.Site.Method.MethodKind == MethodKind.Constructor)
        {
            return result;
        }

        return call.IsSinkOnly || call.HasFlows ? WithObject(result, call.Site) : CallUnknown(call.Site).Join(result);
    }
}
