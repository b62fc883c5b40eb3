using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Draws the outline of a body: one walk over its bound code. Each operation becomes the node of what its value may hold.</summary>
internal sealed partial class OutlineReader
{
    private const int Nothing = OutlineGraph.Nothing;

    private readonly FlowContext _context;
    private readonly BodyFilter _filter;
    private readonly ISymbol _owner;
    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly CancellationToken _cancellationToken;
    private readonly OutlineGraph _graph = new();
    private readonly int _this;
    private readonly int _result;
    private readonly int _thrown;
    private readonly HashSet<ISymbol> _kept = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, int> _hands = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IArgumentOperation, int> _arguments = [];
    private readonly Dictionary<IOperation, int> _functions = [];
    private readonly Stack<int> _created = new();
    private readonly Stack<(int Value, int Target)> _conditional = new();
    private int _returned;

    private OutlineReader(FlowContext context, BodyFilter filter, ISymbol owner, CancellationToken cancellationToken)
    {
        (_context, _filter, _owner, _cancellationToken) = (context, filter, owner, cancellationToken);
        _parameters = (owner as IMethodSymbol)?.Parameters ?? [];
        (_this, _result, _thrown, _shown, _met) = (_graph.NewNode(), _graph.NewNode(), _graph.NewNode(), _graph.NewNode(), _graph.NewNode());
        _returned = _result;
        _isScoped = IsScoped(owner);
        _isOpen = owner is IMethodSymbol method && OpenTypes.IsGeneric(method);
    }

    /// <param name="context">The compilation.</param>
    /// <param name="filter">Who knows what has to do with data.</param>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="roots">The bound code of the body.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static Outline Read(FlowContext context, BodyFilter filter, ISymbol owner, IEnumerable<IOperation> roots, CancellationToken cancellationToken)
    {
        var reader = new OutlineReader(context, filter, owner, cancellationToken);
        try
        {
            foreach (var root in roots)
            {
                reader.VisitRoot(root);
            }
        }
        catch (InsufficientExecutionStackException)
        {
            return Outline.Anything;
        }

        return reader.ToOutline();
    }

    private void VisitRoot(IOperation root)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var value = Visit(root);
        foreach (var member in (root as IFieldInitializerOperation)?.InitializedFields ?? [])
        {
            _graph.Connect(value, Seen(member, Keep(member)));
        }

        foreach (var member in (root as IPropertyInitializerOperation)?.InitializedProperties ?? [])
        {
            _graph.Connect(value, Seen(member, Keep(member)));
        }
    }

    private Outline ToOutline()
    {
        // A property that the compiler stores has no body: what it gives out is what it keeps.
        if ((_owner as IMethodSymbol)?.AssociatedSymbol is IPropertySymbol property && _filter.IsStore(property, _cancellationToken))
        {
            _graph.Connect(_graph.Ask(Named(property)), _result);
        }

        var open = _parameters.RemoveAll(static parameter => !IsSeenOutside(parameter));
        int[] seen = [_result, _this, .. open.Select(_graph.PlaceOf)];
        var keeps = _kept.Select(member => new Kept(member, _graph.SourcesOf(_graph.PlaceOf(member)), InputsIn(_graph.PlaceOf(member)))).ToImmutableArray();
        var hands = _hands.Select(pair => ToLed(pair.Key, pair.Value));
        var fillsThis = InputsIn(_this);
        if (_owner is IMethodSymbol method && _context.Models.Find(method)?.Returns is not null)
        {
            Show(_result);
        }

        var moves = fillsThis != InputSet.None || keeps.Any(static kept => kept.From != InputSet.None) || open.Any(MovesInto);
        return new Outline(_graph.SourcesOf(seen).And(SourcesOfShared()), keeps, [.. hands], _graph.SourcesOf(_shown, _met), fillsThis, moves)
        {
            Leads = [.. _led.Select(pair => ToLed(pair.Key, pair.Value))],
            Shown = moves ? InputSet.All : InputsIn(_shown, _met, _thrown),
            Opened = moves ? InputSet.All : InputsIn(_shown, _thrown),
            Returned = InputsIn(_result),
            Open = ToOpen(),
        };
    }

    // A builder that was handed to the constructor, whoever handed it over still has.
    private Sources SourcesOfShared()
    {
        var shared = _kept.Where(member => PrivateStores.CanBeFilled(member) && _context.Kept.IsShared(member)).Select(_graph.PlaceOf).ToArray();
        return shared.Length == 0 ? Sources.None : _graph.SourcesOf(shared);
    }

    private bool MovesInto(IParameterSymbol parameter) =>
        _graph.Reaches(_parameters.Remove(parameter), _graph.PlaceOf(parameter)) || _graph.Leads(_this, _graph.PlaceOf(parameter));

    private static bool IsSeenOutside(IParameterSymbol parameter) => parameter.RefKind is RefKind.Ref or RefKind.Out || CanTakeIn(parameter.Type);

    /// <summary>Whether what is put into it by one name is seen by another: objects, and windows on memory such as spans.</summary>
    public static bool CanTakeIn(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_Object or SpecialType.System_Array } and ({ IsValueType: false } or { IsRefLikeType: true } or INamedTypeSymbol { IsGenericType: true });

    private int Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return Nothing;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var node = VisitKind(operation);
        node = WithOpenData(operation, _filter.IsData(operation, _owner) ? WithOwnData(node) : AskAll(node, _filter.ImpliedBy(operation, _owner)));
        return operation.Type is { TypeKind: TypeKind.Delegate } || _context.Channels.AreWrittenTo(operation.Type) ? _graph.Both(OutlineGraph.OwnCode, node) : node;
    }

    private int VisitKind(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => _graph.PlaceOf(local.Local),
        IParameterReferenceOperation parameter => _graph.PlaceOf(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => _created.Count > 0 ? _created.Peek() : _this,
        IInstanceReferenceOperation => _this,
        IConditionalAccessInstanceOperation => _conditional.Count > 0 ? _conditional.Peek().Value : Nothing,
        IMemberReferenceOperation member => VisitMember(member),
        IInvocationOperation call => VisitCall(call),
        IObjectCreationOperation creation => VisitCreation(creation),
        IWithOperation copy => VisitWith(copy),
        IMemberInitializerOperation inner => VisitInner(inner),
        IAnonymousFunctionOperation or ILocalFunctionOperation => VisitFunction(operation),
        IConditionalAccessOperation access => VisitConditional(access),
        IAssignmentOperation assignment => VisitAssignment(assignment),
        IEventAssignmentOperation added => Move(Visit(added.HandlerValue), added.EventReference, added.HandlerValue),
        IVariableDeclaratorOperation variable => VisitVariable(variable),
        IReturnOperation returned => VisitReturn(returned),
        IThrowOperation thrown => VisitThrow(thrown),
        ICatchClauseOperation handler => VisitCatch(handler),
        IForEachLoopOperation loop => VisitLoop(loop),
        IIsPatternOperation pattern => VisitPattern(pattern),
        ISwitchOperation choice => VisitSwitch(choice),
        ISwitchExpressionOperation choice => VisitSwitch(choice),
        IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan } question => Answer(question),
        IIsTypeOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation => Nothing,
        ILiteralOperation => Nothing,
        _ => VisitOperators(operation),
    };

    // What it says about a value, it says without holding it.
    private int Answer(IOperation question)
    {
        VisitChildren(question);
        return Nothing;
    }

    private int VisitOperators(IOperation operation)
    {
        var value = Operate(VisitChildren(operation), operation);
        return operation is ISpreadOperation spread ? _graph.Both(value, EnumeratorsOf(spread.Operand.Type)) : value;
    }

    // An operator that somebody wrote is a call.
    private int Operate(int value, IOperation operation)
    {
        var method = HiddenCalls.Of(operation);
        if (method is not null && IsLookedInto(method))
        {
            Show(value);
        }

        return _graph.Both(value, AskOf(method, _filter.OperatesOnWhole(operation)));
    }

    private int VisitChildren(IOperation operation)
    {
        var value = Nothing;
        foreach (var child in operation.ChildOperations)
        {
            value = _graph.Both(value, Visit(child));
        }

        return value;
    }

    private int VisitMember(IMemberReferenceOperation reference)
    {
        var value = VisitChildren(reference);
        switch (reference)
        {
            case IMethodReferenceOperation { Method: var method }:
                return _graph.Both(_graph.Both(value, OutlineGraph.OwnCode), AskOf(method));
            case IPropertyReferenceOperation { Property: var counted } when Reads.IsCount(counted) && !IsHere(counted):
                return Nothing;
            case IPropertyReferenceOperation { Property: var property } when !IsStored(property):
                if (property.GetMethod is { } getter && IsSink(getter))
                {
                    Show(value);
                }

                return property.Type.SpecialType == SpecialType.System_Boolean
                    ? Nothing
                    : _graph.Both(_graph.Both(value, AskOf(property.GetMethod, isHandedWholes: _filter.ReadsWhole((IPropertyReferenceOperation)reference))), AskOf(property.SetMethod));
            default:
                return _graph.Both(value, IsKept(reference.Member) ? Read(reference.Member) : Nothing);
        }
    }

    // A private member is a place of this body too, whatever others put there.
    private int Read(ISymbol member) =>
        _filter.IsStore(member, _cancellationToken) ? _graph.Ask(Named(member)) : _graph.PlaceOf(Named(member));

    private int Keep(ISymbol member)
    {
        if (!IsKept(member))
        {
            return _this;
        }

        _kept.Add(Named(member));
        return _graph.PlaceOf(Named(member));
    }

    private bool IsKept(ISymbol member) => PrivateStores.CanHold(member, _context.Compilation.Assembly);

    private static bool IsStored(IPropertySymbol property) => Bodies.IsAutoProperty(property);

    // The field of a property goes by the property's name.
    private static ISymbol Named(ISymbol member) => PrivateStores.NameOf(member);

    // Who may give data out, the names in it say; but not of whom it is handed a whole object.
    private int AskOf(IMethodSymbol? method, bool isHandedWholes = false)
    {
        if (method is null)
        {
            return Nothing;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return _graph.PlaceOf(method.OriginalDefinition);
        }

        var definition = BodyFilter.DefinitionOf(method);
        return IsHere(definition) && (isHandedWholes || _filter.IsSuspected(definition, _cancellationToken))
            ? _graph.Ask(definition)
            : Nothing;
    }

    private int AskAll(int node, ImmutableArray<IMethodSymbol> methods)
    {
        foreach (var method in methods)
        {
            node = _graph.Both(node, _graph.Ask(method));
        }

        return node;
    }

    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _context.Compilation.Assembly);

    private int EnumeratorsOf(ITypeSymbol? type) =>
        Enumerators.Of(type, _context.Compilation) is { } enumerate ? _graph.Both(AskOf(enumerate), AskOf(Enumerators.CurrentOf(enumerate))) : Nothing;
}
