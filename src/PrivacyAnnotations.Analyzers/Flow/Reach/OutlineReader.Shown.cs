using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Where something could be said of data: a sink, a member that others read, code that is not looked into from here. A body in which no data gets to
/// such a place is not interpreted.
/// </summary>
internal sealed partial class OutlineReader
{
    private readonly Dictionary<IParameterSymbol, int> _led = new(SymbolEqualityComparer.Default);
    private readonly int _shown;
    private readonly int _met;
    private int _jobs;
    private bool _isScoped;

    private void Show(int value) => _graph.Connect(value, _shown);

    // Of code that acts for a purpose, every read is looked at.
    private int WithOwnData(int value)
    {
        if (_isScoped)
        {
            Show(OutlineGraph.OwnData);
        }

        return _graph.Both(OutlineGraph.OwnData, value);
    }

    private bool IsScoped(ISymbol code) => _context.Scopes.ScopeOf(code) is { Count: > 0 };

    private int VisitHanded(IInvocationOperation call, int receiver)
    {
        var isJob = _context.Models.Find(call.TargetMethod)?.HandsOn == true;
        _jobs += isJob ? 1 : 0;
        var leads = LeadsOn(call.TargetMethod);
        var handed = VisitArguments(call.Arguments, leads);
        _jobs -= isJob ? 1 : 0;
        if (leads)
        {
            _graph.Connect(receiver, _met);
        }
        else if (ShowsAll(call))
        {
            Show(_graph.Both(receiver, handed));
        }

        if (_context.Models.Reveals(call.TargetMethod))
        {
            Show(OutlineGraph.OwnData);
        }

        return handed;
    }

    private int VisitHanded(IObjectCreationOperation creation)
    {
        var leads = creation.Constructor is { } constructor && LeadsOn(constructor);
        var handed = VisitArguments(creation.Arguments, leads);
        if (!leads && creation.Constructor is { } unseen && ShowsAll(unseen))
        {
            Show(handed);
        }

        return handed;
    }

    // A lambda stands here and is read; what another delegate does, nobody knows.
    private void ShowToFunction(IOperation argument, int handed)
    {
        if (argument is { Type.TypeKind: TypeKind.Delegate } and not IDelegateCreationOperation { Target: IAnonymousFunctionOperation })
        {
            Show(handed);
        }
    }

    // What becomes of an argument in a body of this compilation, its outline says.
    private bool LeadsOn(IMethodSymbol method) =>
        _jobs == 0
        && method.MethodKind is not (MethodKind.DelegateInvoke or MethodKind.LocalFunction)
        && !_context.Dispatch.TargetsOf(method).IsEmpty
        && !(_context.MayHaveRecipients || IsScoped(BodyFilter.DefinitionOf(method)) || DeclaresAny(method) || IsSink(method) || IsDeclaredSink(method));

    private void LeadOn(IArgumentOperation argument, int value)
    {
        if (value != Nothing && argument.Parameter is { OriginalDefinition: var parameter })
        {
            _graph.Connect(value, _led.TryGetValue(parameter, out var known) ? known : _led[parameter] = _graph.NewNode());
        }
    }

    private LedOn ToLed(IParameterSymbol parameter, int node) => new(parameter, _graph.SourcesOf(node), InputsIn(node));

    private InputSet InputsIn(params int[] places)
    {
        var inputs = InputSet.None;
        foreach (var parameter in _parameters.IsEmpty ? [] : _graph.Among(_parameters, places))
        {
            inputs = inputs.With(parameter);
        }

        return inputs;
    }

    private bool ShowsAll(IInvocationOperation call) =>
        _jobs > 0
        || call.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.InterpolatedStringHandler }
        || ShowsAll(call.TargetMethod)
        || (call.Instance is { Type: { } type } && ShowsHanded(call.TargetMethod, type));

    private bool ShowsAll(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.DelegateInvoke => true,
        MethodKind.LocalFunction => DeclaresAny(method) || IsDeclaredSink(method),
        _ => IsLookedInto(method) || _context.MayHaveRecipients || IsSink(method) || IsDeclaredSink(method),
    };

    // Bodies of this compilation, and those behind annotations of another.
    private bool IsLookedInto(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly && (IsHere(method) || _context.Annotations.Types.IsVisibleTo(assembly));

    private bool IsSink(IMethodSymbol method)
    {
        foreach (var clause in _context.Models.Find(method)?.Clauses ?? default)
        {
            if (clause is SinkClause or WritesClause or MapsClause or DispatchesClause or FlowClause { To.Kind: not (RoleKind.Return or RoleKind.Receiver) })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDeclaredSink(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (_context.Contracts.SinkOf(parameter) != SinkKind.Unspecified)
            {
                return true;
            }
        }

        return false;
    }

    private bool DeclaresAny(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!_context.Annotations.LabelsOf(parameter).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // What is handed to an object of a library may be written to where it leads.
    private bool ShowsHanded(IMethodSymbol method, ITypeSymbol receiver) =>
        _context.Models.Find(receiver)?.Opens == true
        || (!(receiver.SpecialType != SpecialType.None || receiver.IsValueType || ElementTypes.Of(receiver) is not null)
            && (_context.Models.Find(method) is null || receiver.IsAbstract || _context.Channels.AreWrittenTo(receiver)));

    // A member that others read; the setter of one with a body may do anything.
    private bool IsSeen(ISymbol member) => member switch
    {
        IFieldSymbol or IPropertySymbol when member.ContainingType is { IsAnonymousType: true } or { IsTupleType: true } => false,
        IPropertySymbol { DeclaredAccessibility: Accessibility.Private } property => !IsStored(property) || !_context.Annotations.LabelsOf(property).IsEmpty,
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field => !_context.Annotations.LabelsOf(field).IsEmpty,
        IFieldSymbol or IPropertySymbol => true,
        _ => false,
    };

    private int Seen(ISymbol member, int place)
    {
        if (!IsSeen(member))
        {
            return place;
        }

        return place == Nothing ? _shown : Fork(place, _shown);
    }
}
