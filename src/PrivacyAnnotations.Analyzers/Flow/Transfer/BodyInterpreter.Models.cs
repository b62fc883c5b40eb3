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
        if ((site.Method.MethodKind == MethodKind.Constructor && IsInSource(site.Method)) || _context.Models.Find(site.Method) is not { SpeaksOfCalls: true } model)
        {
            return null;
        }

        var call = new ModelCall(site, model, _context.Written);
        foreach (var clause in model.Clauses)
        {
            if (call.Counts(clause))
            {
                Apply(clause, call);
            }
        }

        return call.IsSinkOnly && IsOwnProperty(site.Method) ? null : ResultOf(call);
    }

    // Who reads a property besides the code says nothing about what its accessors do.
    private bool IsOwnProperty(IMethodSymbol method) => method.AssociatedSymbol is IPropertySymbol && IsInSource(method);

    private void Apply(ModelClause clause, ModelCall call)
    {
        switch (clause)
        {
            case SinkClause sink:
                ApplySink(sink, call);
                break;
            case RevealsClause reveals:
                ApplyReveals(reveals, call);
                break;
            case WritesClause writes:
                ApplyWrites(writes, call);
                break;
            case CallsClause calls:
                ApplyCalls(calls, call);
                break;
            case FiltersClause filters:
                ApplyFilters(filters, call);
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
            case MapsClause maps:
                ApplyMaps(maps, call);
                break;
            case DispatchesClause dispatches:
                ApplyDispatches(dispatches, call);
                break;
            case WrapsClause wraps:
                ApplyWraps(wraps, call);
                break;
            case CleanClause:
                call.Add(call.Site.Method.MethodKind == MethodKind.Constructor ? Value.Clean : WithObject(Value.Clean, call.Site));
                break;
        }
    }

    private void ApplyCalls(CallsClause clause, ModelCall call)
    {
        var site = call.Site with { Answer = AnswerOf(clause.Delegate, call) };
        var made = new Allocation(call.Site.Node, null, null);
        if (CallEach(RoleValue(clause.Delegate, call), parameter => HandedBy(clause, parameter, call, made), site) is { } returned)
        {
            call.Remember(clause.Delegate, returned);
            AddMade(clause, call, CarriedBy(Value.Of(made)));
        }
        else
        {
            AddMade(clause, call, CarriedByAll(clause, call));
        }
    }

    private Value? HandedBy(CallsClause clause, IParameterSymbol parameter, ModelCall call, Allocation made) =>
        parameter.Ordinal >= clause.Arguments.Count ? null : clause.Arguments[parameter.Ordinal].Kind switch
        {
            RoleKind.Unknown => null,
            RoleKind.Return => Value.Of(Exists(made)) with { Channels = call.Result.Channels },
            _ => RoleValue(clause.Arguments[parameter.Ordinal], call),
        };

    // What a delegate puts into the result that it was handed is in the result.
    private static void AddMade(CallsClause clause, ModelCall call, LabelSet labels)
    {
        foreach (var argument in clause.Arguments)
        {
            if (argument.Kind == RoleKind.Return)
            {
                call.Add(call.Site.Through(Value.Of(labels)));
            }
        }
    }

    private LabelSet CarriedByAll(CallsClause clause, ModelCall call)
    {
        var labels = LabelSet.Empty;
        foreach (var argument in clause.Arguments)
        {
            labels = labels.Union(CarriedBy(RoleValue(argument, call)));
        }

        return labels;
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

    private Value RoleValue(Role role, ModelCall call)
    {
        var value = Value.Clean;
        foreach (var (_, target, _, _) in Targets(role, call.Site))
        {
            value = value.Join(target);
        }

        foreach (var step in role.Path)
        {
            value = step.Part switch
            {
                RolePart.Element => ElementOf(value, call.Site.Node),
                RolePart.DelegateResult => call.Remembered(role with { Path = default }) ?? Value.Clean,
                RolePart.Handed => Value.Clean,
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
            if (target is Closure)
            {
                value = value.Join(Value.Of(target));
            }
            else if (target.Type is { } type && Bodies.MemberNamed(type, name) is { } member)
            {
                value = value.Join(Read(Value.Of(target), member, at));
            }
        }

        return value.AndLabels(WholeLabels(owner, except: owner.Objects));
    }

    private static IEnumerable<(IOperation? Operation, Value Value, IParameterSymbol? Parameter, ITypeSymbol? Type)> Targets(Role role, CallSite site)
    {
        if (role.Kind == RoleKind.Receiver)
        {
            yield return (site.Instance, site.Receiver, null, site.Instance is null ? null : TypeShows.TypeOf(site.Instance));
            yield break;
        }

        foreach (var argument in site.Arguments)
        {
            if (role.SpeaksOf(argument.Parameter))
            {
                yield return (argument.Operation, argument.Value, argument.Parameter, argument.Type);
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
