using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Assignments, and everything else that puts a value into a place.</summary>
internal sealed partial class OutlineReader
{
    private int VisitAssignment(IAssignmentOperation assignment)
    {
        var value = Visit(assignment.Value);
        value = Operate(value, assignment);
        value = _graph.Both(value, AskOfParts(assignment));
        Move(_graph.Both(value, VisitTarget(assignment.Target)), assignment.Target, assignment.Value);
        return value;
    }

    private int AskOfParts(IOperation operation)
    {
        var parts = Nothing;
        foreach (var method in HiddenCalls.TakingApart(operation))
        {
            parts = _graph.Both(parts, AskOf(method));
        }

        return parts;
    }

    // A setter, and the key under which something is put away.
    private int VisitTarget(IOperation target)
    {
        var owner = Visit((target as IMemberReferenceOperation)?.Instance ?? (target as IArrayElementReferenceOperation)?.ArrayReference);
        if (target is IPropertyReferenceOperation { Property.SetMethod: { } setter } && IsSink(setter))
        {
            Show(owner);
        }

        return target switch
        {
            IPropertyReferenceOperation { Property: var property } reference =>
                _graph.Both(IsStored(property) ? Nothing : AskOf(property.SetMethod), VisitArguments(reference.Arguments)),
            IArrayElementReferenceOperation element => VisitEach(element.Indices),
            _ => Nothing,
        };
    }

    private int VisitEach(ImmutableArray<IOperation> operations)
    {
        var value = Nothing;
        foreach (var operation in operations)
        {
            value = _graph.Both(value, Visit(operation));
        }

        return value;
    }

    // Two names of one object: what is put into the one is in the other.
    private int Move(int value, IOperation target, IOperation source)
    {
        var place = TargetOf(target);
        _graph.Connect(value, place);
        if (CanTakeIn(source.Type))
        {
            _graph.Connect(place, TargetOf(source));
        }

        return value;
    }

    private int VisitVariable(IVariableDeclaratorOperation variable)
    {
        var source = (variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;
        var (value, place) = (Visit(source), _graph.PlaceOf(variable.Symbol));
        _graph.Connect(value, place);
        if (source is not null && (CanTakeIn(source.Type) || variable.Symbol.IsRef))
        {
            _graph.Connect(place, TargetOf(source));
        }

        return Nothing;
    }

    private int VisitReturn(IReturnOperation returned)
    {
        _graph.Connect(Visit(returned.ReturnedValue), _returned);
        return Nothing;
    }

    private int VisitThrow(IThrowOperation thrown)
    {
        _graph.Connect(Visit(thrown.Exception), _thrown);
        return Nothing;
    }

    private int VisitCatch(ICatchClauseOperation handler)
    {
        foreach (var local in handler.Locals)
        {
            _graph.Connect(_thrown, _graph.PlaceOf(local));
        }

        Visit(handler.Filter);
        return Visit(handler.Handler);
    }

    private int VisitLoop(IForEachLoopOperation loop)
    {
        var value = _graph.Both(Visit(loop.Collection), EnumeratorsOf((loop.Collection as IConversionOperation)?.Operand.Type ?? loop.Collection.Type));
        value = _graph.Both(value, AskOfParts(loop));
        Visit(loop.LoopControlVariable);
        var place = loop.LoopControlVariable is IVariableDeclaratorOperation variable ? _graph.PlaceOf(variable.Symbol) : TargetOf(loop.LoopControlVariable);
        _graph.Connect(value, place);
        _graph.Connect(place, TargetOf(loop.Collection));
        Visit(loop.Body);
        return Nothing;
    }

    private int VisitConditional(IConditionalAccessOperation access)
    {
        _conditional.Push((Visit(access.Operation), TargetOf(access.Operation)));
        var value = Visit(access.WhenNotNull);
        _conditional.Pop();
        return value;
    }

    private int VisitPattern(IIsPatternOperation pattern)
    {
        Match(Visit(pattern.Value), pattern.Value, pattern.Pattern);
        return Nothing;
    }

    private int VisitSwitch(ISwitchOperation choice)
    {
        var value = Visit(choice.Value);
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                Match(value, choice.Value, clause);
            }

            foreach (var statement in section.Body)
            {
                Visit(statement);
            }
        }

        return Nothing;
    }

    private int VisitSwitch(ISwitchExpressionOperation choice)
    {
        var (value, result) = (Visit(choice.Value), _graph.NewNode());
        foreach (var arm in choice.Arms)
        {
            Match(value, choice.Value, arm.Pattern);
            Visit(arm.Guard);
            _graph.Connect(Visit(arm.Value), result);
        }

        return result;
    }

    // Whatever a pattern names may be any part of the value.
    private void Match(int value, IOperation source, IOperation pattern)
    {
        value = _graph.Both(value, VisitChildren(pattern));
        foreach (var part in pattern.DescendantsAndSelf())
        {
            value = _filter.IsData(part, _owner) ? _graph.Both(value, OutlineGraph.OwnData) : value;
            value = _graph.Both(value, AskOf(HiddenCalls.Of(part)));
        }

        foreach (var part in pattern.DescendantsAndSelf())
        {
            if (DeclaredBy(part) is { } declared)
            {
                _graph.Connect(value, _graph.PlaceOf(declared));
                _graph.Connect(_graph.PlaceOf(declared), TargetOf(source));
            }
        }
    }

    private static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    /// <summary>The place that an expression names, or that it reaches into.</summary>
    private int TargetOf(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => _graph.PlaceOf(local.Local),
        IParameterReferenceOperation parameter => IsOfHeader(parameter.Parameter) ? Fork(_graph.PlaceOf(parameter.Parameter), _this) : _graph.PlaceOf(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => _created.Count > 0 ? _created.Peek() : _this,
        IInstanceReferenceOperation => _this,
        IConditionalAccessInstanceOperation => _conditional.Count > 0 ? _conditional.Peek().Target : Nothing,
        IMemberReferenceOperation member => TargetOf(member),
        IDynamicMemberReferenceOperation => Fork(_shown, Nothing),
        IArrayElementReferenceOperation element => TargetOf(element.ArrayReference),
        IInlineArrayAccessOperation element => TargetOf(element.Instance),
        IImplicitIndexerReferenceOperation element => TargetOf(element.Instance),
        IInvocationOperation { Instance: { } receiver } => receiver is IMemberReferenceOperation && IsService(receiver) ? Nothing : TargetOf(receiver),
        IAnonymousFunctionOperation function => _functions.TryGetValue(function, out var node) ? node : Nothing,
        IDelegateCreationOperation creation => TargetOf(creation.Target),
        IDeclarationExpressionOperation declaration => TargetOf(declaration.Expression),
        IConditionalAccessOperation access => TargetOf(access.Operation),
        IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or IConditionalOperation
            or ITupleOperation or IInvocationOperation or IObjectCreationOperation or IArgumentOperation => TargetOfEach(target),
        _ => Nothing,
    };

    // What the header of the type was handed is a part of the object for its other members.
    private bool IsOfHeader(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } header && !SymbolEqualityComparer.Default.Equals(header, _owner);

    // What a setter of the same type does with it, that says itself.
    private int TargetOf(IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        var place = IsKept(member) ? Keep(member)
            : reference.Instance is { } instance ? TargetOf(instance)
            : member is IFieldSymbol or IPropertySymbol ? _result
            : Nothing;
        place = Seen(member, place);
        return member is IPropertySymbol { SetMethod: { } setter } property && !IsStored(property) && IsOwn(setter) ? Fork(place, HandTo(setter.Parameters[setter.Parameters.Length - 1])) : place;
    }

    private int TargetOfEach(IOperation target)
    {
        var all = Nothing;
        foreach (var child in target.ChildOperations)
        {
            var part = TargetOf(child);
            if (part != Nothing && part != all)
            {
                all = all == Nothing ? part : Fork(all, part);
            }
        }

        return all;
    }

    // What gets into this node gets into both.
    private int Fork(int left, int right)
    {
        var node = _graph.NewNode();
        _graph.Connect(node, left);
        _graph.Connect(node, right);
        return node;
    }
}
