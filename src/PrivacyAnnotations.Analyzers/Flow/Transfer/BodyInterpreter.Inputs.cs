using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a call hands over, and so whether and what its callee is asked.</summary>
internal sealed partial class BodyInterpreter
{
    // Cost follows the data: a callee that gets none and can't come by any by itself is not looked at, and is null.
    private InputSet? InputsOf(CallSite site)
    {
        var inputs = Carries(site.Receiver) ? InputSet.Receiver : InputSet.None;
        var holders = HoldsData(site.Receiver, site.Instance) ? 1 : 0;
        foreach (var argument in site.Arguments)
        {
            var holds = HoldsData(argument.Value, argument.Operation);
            holders += holds ? 1 : 0;
            if (Carries(argument.Value) || ((holds || ShowsMore(argument)) && IsOpened(site, argument.Parameter)))
            {
                inputs = inputs.With(argument.Parameter);
            }
        }

        inputs = KnowsShared(site.Method) ? inputs.Union(InputSet.Shared) : inputs;
        if (inputs != InputSet.None || site.Method.ReturnsByRef || _context.Bodies.MayIntroduce(site.Method) || MayOpen(site.Method) || MayCheckConsent(site.Method)
            || (holders > 0 && (MayShow(site) || _context.Bodies.MayOverwrite(site.Method, _cancellationToken))) || MayMakeWhatIsShown(site) || FixesShown(site.Method))
        {
            return inputs;
        }

        LetGo(site, holders);
        return null;
    }

    // What this body, or its caller, stored in the static members of the method's type.
    private bool KnowsShared(IMethodSymbol method)
    {
        if (_inputs.HasShared && IsOf(_owner!, method))
        {
            return true;
        }

        foreach (var root in _state.RootsOf(RootTraits.IsShared))
        {
            var member = root.Key as ISymbol ?? ((root.Key as HeapObject)?.Root as StaticObject)?.Member;
            if (member is not null && IsOf(member, method) && CarriesAny(root.Value))
            {
                return true;
            }
        }

        return false;
    }

    // It says so by what somebody wrote for its type, and not by annotations.
    private bool ShowsMore(Argument argument)
    {
        foreach (var target in argument.Value.Objects)
        {
            if (_context.Bodies.ShowsData(target.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(ISymbol member, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, method.OriginalDefinition.ContainingType);

    private bool CarriesAny(Parts parts)
    {
        foreach (var part in parts)
        {
            if (Carries(part.Value))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpened(CallSite site, IParameterSymbol parameter) =>
        !_context.Bodies.ShowsData(parameter.OriginalDefinition.Type) && _context.Bodies.MayOpen(site.Method, parameter, _cancellationToken);

    private bool MayCheckConsent(IMethodSymbol method) => _context.Contracts.MayCheckConsent && _context.Bodies.MayCheckConsent(method, _cancellationToken);

    // The annotations of its type speak for such an object, whoever looks at it.
    private bool HoldsData(Value value, IOperation? operation)
    {
        if (operation is not null && _context.DataTypes.Holds(operation.Type))
        {
            return true;
        }

        foreach (var target in value.Objects)
        {
            if (_context.DataTypes.Holds(target.Type) || HasElementsWithData(target))
            {
                return true;
            }
        }

        return false;
    }

    // 'params object[]': what was put into such an array tells more than its type.
    private bool HasElementsWithData(HeapObject target)
    {
        foreach (var element in target.IsFresh && _state.TryGet(new Place(target, Member.Element), out var elements) ? elements.Objects : [])
        {
            if (_context.DataTypes.Holds(element.Type))
            {
                return true;
            }
        }

        return false;
    }

    // What only this body, or its caller, knows of a value.
    private bool Carries(Value value) => IsKnownHere(value) || (!value.Objects.IsEmpty && (!WholeLabels(value).IsEmpty || CarriesInside(value.Objects)));

    private bool IsKnownHere(Value value)
    {
        if (!value.Labels.IsEmpty || value.Channels != 0 || !value.Consented.IsEmpty)
        {
            return true;
        }

        foreach (var target in value.Objects)
        {
            if (target is Closure || (InputOf(target) is { Root: var root } && IsHandedIn(root)) || StoredAs(target, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // What was stored in an object, or in what it leads to.
    private bool CarriesInside(ImmutableArray<HeapObject> objects)
    {
        if (!IsAnythingKnownHere())
        {
            return false;
        }

        var reached = new HashSet<HeapObject>(objects);
        var waiting = new Queue<HeapObject>(reached);
        do
        {
            while (waiting.Count > 0)
            {
                var target = waiting.Dequeue();
                if (target is Picked { Origin: var origin } && reached.Add(origin))
                {
                    waiting.Enqueue(origin);
                }

                if (Reaches(_state.PartsOf(target), reached, waiting))
                {
                    return true;
                }
            }

            AddParts(reached, waiting);
        }
        while (waiting.Count > 0);

        return false;
    }

    private bool IsAnythingKnownHere()
    {
        foreach (var root in _state.RootsOf(RootTraits.Tells))
        {
            foreach (var part in root.Value)
            {
                if (IsKnownHere(part.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Reaches(Parts parts, HashSet<HeapObject> reached, Queue<HeapObject> waiting)
    {
        foreach (var part in parts)
        {
            if (IsKnownHere(part.Value))
            {
                return true;
            }

            foreach (var target in part.Value.Objects)
            {
                if (reached.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        return false;
    }

    // What lies within an object, and was reached in no other way.
    private void AddParts(HashSet<HeapObject> reached, Queue<HeapObject> waiting)
    {
        foreach (var root in _state.RootsOf(RootTraits.IsPart))
        {
            if (root.Key is HeapObject part && IsWithin(part, reached) && reached.Add(part))
            {
                waiting.Enqueue(part);
            }
        }
    }

    private static bool IsWithin(HeapObject target, HashSet<HeapObject> reached) => reached.Contains(target) || target switch
    {
        MemberObject { Parent: var parent } => IsWithin(parent, reached),
        InputObject { Input: { Path.Count: > 0 } input } => IsWithin(input, reached),
        _ => false,
    };

    private static bool IsWithin(Input part, HashSet<HeapObject> reached)
    {
        foreach (var target in reached)
        {
            if (target is InputObject { Input: var whole } && part.StartsWith(whole))
            {
                return true;
            }
        }

        return false;
    }
}
