using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a model says of the ways between arguments, receiver and result.</summary>
internal sealed partial class BodyInterpreter
{
    private void ApplyFlow(FlowClause clause, ModelCall call)
    {
        call.Flows(clause.To);
        var value = clause.As is { } how ? ShownBy(clause, how, call) : RoleValue(clause.From, call);
        if (value.IsClean && !clause.Replaces && (!MakesCollection(clause.To) || IsOfAnotherConstructor(clause, call.Site)))
        {
            NoteUnknownFilling(clause.To, call.Site);
            AnswerBy(clause, value, call);
            return;
        }

        value = call.Site.Through(value);
        if (clause.To.Kind == RoleKind.Return)
        {
            var type = Awaited(call.Site.Type);
            call.Add(clause.To.Path.Count > 0 ? Wrap(value, clause.To.Path, 0, call.Site, type)
                : call.Site.Method.MethodKind == MethodKind.Constructor ? PutIntoNew(call.Site.Receiver, value)
                : WithObject(Detached(value, type), call.Site));
            return;
        }

        if (clause.To.Kind == RoleKind.Receiver)
        {
            PassToChannel(clause.From, call.Site);
        }

        foreach (var (operation, target, parameter, _) in Targets(clause.To, call.Site))
        {
            Receive(clause, operation, target, parameter, value, call.Site);
            foreach (var filled in target.Objects)
            {
                NoteFilling(filled.Unpicked, value, SourceOf(clause.From, call.Site).Syntax);
                ReachKeeper(filled.Unpicked, value, call.Site.Operation, SourceOf(clause.From, call.Site).Syntax);
            }

            if (parameter is { RefKind: RefKind.None } && operation is not null)
            {
                ReachAll(call.Site, target.Channels | TypeChannels(TypeShows.TypeOf(operation)), SourceOf(clause.From, call.Site), CarriedBy(value));
            }
        }
    }

    // 'Task.Run(() => consents.Has(id))'
    private static void AnswerBy(FlowClause clause, Value value, ModelCall call)
    {
        if (clause.To is { Kind: RoleKind.Return, Path.Count: 0 } && !value.Consents.IsEmpty)
        {
            call.Answer(value);
        }
    }

    // A text is not the builder that it was taken from, and a builder not the text that it begins with: each changes by itself.
    private Value Detached(Value value, ITypeSymbol? type)
    {
        var objects = value.Objects;
        foreach (var target in value.Objects)
        {
            if (type is { SpecialType: SpecialType.System_String } || target.Type is { SpecialType: SpecialType.System_String })
            {
                objects = objects.Remove(target);
            }
        }

        return objects == value.Objects ? value : new Value(WholeLabels(value), objects, value.Channels);
    }

    // What it gives back has nothing in it yet, and can be filled.
    private static bool MakesCollection(Role to) => to.Kind == RoleKind.Return && to.Path.Count > 0 && to.Path[0].Part == RolePart.Element;

    private static IOperation SourceOf(Role from, CallSite site)
    {
        foreach (var (operation, _, _, _) in Targets(from, site))
        {
            return operation ?? site.Operation;
        }

        return site.Operation;
    }

    private void Receive(FlowClause clause, IOperation? operation, Value target, IParameterSymbol? parameter, Value value, CallSite site)
    {
        var to = clause.To;
        if (parameter?.RefKind is RefKind.Out or RefKind.Ref && operation is not null)
        {
            var assigned = Wrap(value, to.Path, 0, site, operation.Type);
            Assign(operation, clause.Replaces || parameter.RefKind == RefKind.Out ? assigned : target.Join(assigned));
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
            if (PartOf(item, path[0]) is { } part)
            {
                Put(part, Get(part).Join(Wrap(value.Via(at.Syntax, "element"), path, 1, site, TypeOf(part.Member, item.Type))));
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

        var known = _state.TryGet(place, out var before) ? before : Value.Clean;
        _state.Set(place, known.Join(Wrap(value, path, index + 1, site, TypeOf(place.Member, type))));
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

        if (clause.From.Path.Count > 0)
        {
            return Value.Of(Show(RoleValue(clause.From, call), null, call.ExposureOf(how, -1), call.Site.Node));
        }

        var labels = LabelSet.Empty;
        foreach (var (operation, value, _, type) in Targets(clause.From, call.Site))
        {
            labels = labels.Union(Show(value, operation is null ? null : TypeShown(operation, type, how), call.ExposureOf(how, -1), call.Site.Node));
        }

        return Value.Of(labels);
    }

    // What a builder began with goes when it is cleared.
    private Value PutIntoNew(Value created, Value value)
    {
        foreach (var item in created.Objects)
        {
            AddContent(item, value.Labels);
        }

        return created.Objects.IsEmpty ? value : value.With(LabelSet.Empty);
    }

    private void PutInto(IOperation? operation, Value target, LabelSet labels)
    {
        foreach (var item in target.Objects)
        {
            AddContent(item, labels);
            HandOut(item);
        }

        if (target.Objects.IsEmpty && operation is not null && !labels.IsEmpty)
        {
            Assign(operation, target.AndLabels(labels));
        }
    }
}
