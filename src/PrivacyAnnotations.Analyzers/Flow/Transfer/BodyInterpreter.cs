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
        (_isCarried, _isPutIn, _partsHandedIn) = (IsCarried, IsPutIn, PartsHandedIn);
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

    private Value EvalKind(IOperation operation) => operation.Kind switch
    {
        OperationKind.LocalReference => EvalLocal((ILocalReferenceOperation)operation),
        OperationKind.ParameterReference => EvalParameter((IParameterReferenceOperation)operation),
        OperationKind.FieldReference => EvalField((IFieldReferenceOperation)operation),
        OperationKind.PropertyReference => EvalProperty((IPropertyReferenceOperation)operation),
        OperationKind.EventReference => EvalEvent((IEventReferenceOperation)operation),
        OperationKind.InstanceReference => _this,
        OperationKind.FlowCaptureReference => Get(new Place(((IFlowCaptureReferenceOperation)operation).Id, Member.Whole)),
        OperationKind.ArrayElementReference => EvalElement((IArrayElementReferenceOperation)operation),
        OperationKind.InlineArrayAccess => EvalElement((IInlineArrayAccessOperation)operation),
        OperationKind.ImplicitIndexerReference => EvalElement((IImplicitIndexerReferenceOperation)operation),
        OperationKind.FlowCapture => EvalCapture((IFlowCaptureOperation)operation),
        OperationKind.SimpleAssignment => EvalAssignment((ISimpleAssignmentOperation)operation),
        OperationKind.CompoundAssignment => EvalCompound((ICompoundAssignmentOperation)operation),
        OperationKind.Increment or OperationKind.Decrement => EvalStep((IIncrementOrDecrementOperation)operation),
        OperationKind.CoalesceAssignment => EvalCoalesceAssignment((ICoalesceAssignmentOperation)operation),
        OperationKind.DeconstructionAssignment => EvalDeconstruction((IDeconstructionAssignmentOperation)operation),
        OperationKind.EventAssignment => EvalEventAssignment((IEventAssignmentOperation)operation),
        OperationKind.Invocation => EvalInvocation((IInvocationOperation)operation),
        OperationKind.ObjectCreation => EvalCreation((IObjectCreationOperation)operation),
        OperationKind.AnonymousObjectCreation => EvalAnonymous((IAnonymousObjectCreationOperation)operation),
        OperationKind.ArrayCreation => EvalArray((IArrayCreationOperation)operation),
        OperationKind.CollectionExpression => EvalCollection((ICollectionExpressionOperation)operation),
        OperationKind.Tuple => EvalTuple((ITupleOperation)operation),
        OperationKind.With => EvalWith((IWithOperation)operation),
        OperationKind.TypeParameterObjectCreation or OperationKind.DefaultValue => Value.Of(Allocate(operation)),
        OperationKind.InterpolatedString => Value.Of(TextOf((IInterpolatedStringOperation)operation)),
        OperationKind.InterpolatedStringHandlerCreation => Value.Of(TextOf(((IInterpolatedStringHandlerCreationOperation)operation).Content)),
        OperationKind.Binary => EvalBinary((IBinaryOperation)operation),
        OperationKind.Unary => EvalUnary((IUnaryOperation)operation),
        OperationKind.Conversion => EvalConversion((IConversionOperation)operation),
        OperationKind.FlowAnonymousFunction => EvalLambda((IFlowAnonymousFunctionOperation)operation),
        OperationKind.DelegateCreation => Eval(((IDelegateCreationOperation)operation).Target),
        OperationKind.MethodReference => EvalMethodGroup((IMethodReferenceOperation)operation),
        OperationKind.IsPattern => EvalIsPattern((IIsPatternOperation)operation),
        OperationKind.YieldReturn => EvalYield((IReturnOperation)operation),
        OperationKind.CaughtException => EvalCaught((ICaughtExceptionOperation)operation),
        OperationKind.Await => Eval(((IAwaitOperation)operation).Operation),
        OperationKind.None when operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => EvalStackArray(operation),
        OperationKind.Literal or OperationKind.NameOf or OperationKind.TypeOf or OperationKind.SizeOf or OperationKind.IsNull => Value.Clean,
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

    private Value Get(Place place)
    {
        var parts = _state.PartsOf(place.Root);
        return parts.TryGet(place.Member, out var value) ? value : DefaultOf(place, parts);
    }
}
