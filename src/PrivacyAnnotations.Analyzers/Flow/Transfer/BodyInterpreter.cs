using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Interprets one body over the lattice: what every operation does to labels. It collects facts, it reports nothing; each
/// part of the class understands one kind of operation. Operations that nothing knows of, or that do not compile, keep the
/// labels of what is inside them.
/// </summary>
internal sealed partial class BodyInterpreter : IPlaceDefaults, IDataSense
{
    private readonly FlowContext _context;
    private readonly ISummarySource _summaries;
    private readonly CancellationToken _cancellationToken;
    private readonly FactCollector _facts = new();
    private readonly Dictionary<SinkUse, Step?> _sinkUses = [];

    private Value _this;
    private FlowState _state = new();
    private Frame _frame = null!;
    private bool _collecting;
    private int _work;

    private BodyInterpreter(FlowContext context, ISummarySource summaries, ISymbol owner, CancellationToken cancellationToken)
    {
        _context = context;
        _summaries = summaries;
        _cancellationToken = cancellationToken;
        _this = owner.IsStatic || owner.ContainingType is not { } type
            ? Value.Clean
            : Value.Of(new InputObject(Input.Of(Input.This), type));
    }

    public bool Holds(ITypeSymbol? type) => _context.DataTypes.Holds(type);

    public bool Says(ISymbol member) => _context.Annotations.Says(member);

    private Value Eval(IOperation? operation)
    {
        if (operation is null)
        {
            return Value.Clean;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = EvalKind(operation);
        return IsAnswer(operation.Type) ? AnswerOf(operation, value) : value;
    }

    private Value EvalKind(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => EvalLocal(local),
        IParameterReferenceOperation parameter => EvalParameter(parameter),
        IFieldReferenceOperation field => EvalField(field),
        IPropertyReferenceOperation property => EvalProperty(property),
        IEventReferenceOperation @event => EvalEvent(@event),
        IInstanceReferenceOperation => _this,
        IFlowCaptureReferenceOperation capture => Get(new Place(capture.Id, Member.Whole)),
        IArrayElementReferenceOperation element => EvalElement(element, element.ArrayReference, element.Indices),
        IInlineArrayAccessOperation element => EvalElement(element, element.Instance, [element.Argument]),
        IImplicitIndexerReferenceOperation element => EvalElement(element, element.Instance, [element.Argument]),
        IFlowCaptureOperation capture => EvalCapture(capture),
        ISimpleAssignmentOperation assignment => EvalAssignment(assignment),
        ICompoundAssignmentOperation compound => EvalCompound(compound),
        ICoalesceAssignmentOperation coalesce => EvalCoalesceAssignment(coalesce),
        IDeconstructionAssignmentOperation deconstruction => EvalDeconstruction(deconstruction),
        IEventAssignmentOperation @event => EvalEventAssignment(@event),
        IInvocationOperation invocation => EvalInvocation(invocation),
        IObjectCreationOperation creation => EvalCreation(creation),
        IAnonymousObjectCreationOperation anonymous => EvalAnonymous(anonymous),
        IArrayCreationOperation array => EvalArray(array),
        ICollectionExpressionOperation collection => EvalCollection(collection),
        ITupleOperation tuple => EvalTuple(tuple),
        IWithOperation with => EvalWith(with),
        ITypeParameterObjectCreationOperation or IDefaultValueOperation => Value.Of(Allocate(operation)),
        IInterpolatedStringOperation text => Value.Of(TextOf(text)),
        IInterpolatedStringHandlerCreationOperation handler => Value.Of(TextOf(handler.Content)),
        IBinaryOperation binary => EvalBinary(binary),
        IUnaryOperation unary => EvalUnary(unary),
        IConversionOperation conversion => EvalConversion(conversion),
        IFlowAnonymousFunctionOperation lambda => EvalLambda(lambda),
        IDelegateCreationOperation creation => Eval(creation.Target),
        IMethodReferenceOperation method => EvalMethodGroup(method),
        IIsPatternOperation pattern => EvalIsPattern(pattern),
        IReturnOperation { Kind: OperationKind.YieldReturn } yield => EvalYield(yield),
        ICaughtExceptionOperation caught => EvalCaught(caught),
        IAwaitOperation await => Eval(await.Operation),
        { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax, Kind: OperationKind.None } => EvalStackArray(operation),
        ILiteralOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation or IIsNullOperation => Value.Clean,
        _ => EvalChildren(operation),
    };

    // What is not understood keeps what is in it: labels may stay too long, they never get lost.
    private Value EvalChildren(IOperation operation)
    {
        var value = Value.Clean;
        foreach (var child in operation.ChildOperations)
        {
            value = value.Join(Eval(child));
        }

        return value;
    }

    private Value Get(Place place) => _state.TryGet(place, out var value) ? value : DefaultOf(place);
}
