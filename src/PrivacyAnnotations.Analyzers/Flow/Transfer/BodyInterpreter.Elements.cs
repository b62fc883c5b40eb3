using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Reading elements and slices.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalElement(IArrayElementReferenceOperation element) => EvalElement(element, element.ArrayReference, element.Indices);

    private Value EvalElement(IInlineArrayAccessOperation element) => EvalElement(element, element.Instance, [element.Argument]);

    private Value EvalElement(IImplicitIndexerReferenceOperation element) =>
        HiddenCalls.Of(element) is { } own && IsInSource(own)
            ? WithTypeLabels(element, Given(own, element, Eval(element.Instance), element.Argument))
            : EvalElement(element, element.Instance, [element.Argument]);

    private Value EvalElement(IOperation operation, IOperation container, ImmutableArray<IOperation> indices)
    {
        foreach (var index in indices)
        {
            Eval(index);
        }

        if (indices is [{ Type: INamedTypeSymbol { Name: "Range", ContainingNamespace.Name: nameof(System) } }])
        {
            return EvalSlice(operation, container);
        }

        return WithTypeLabels(operation, ElementOf(Eval(container), operation.Syntax));
    }

    // An indexer or 'Slice' that somebody wrote; where in the object, the compiler counts.
    private Value Given(IMethodSymbol method, IOperation operation, Value whole, IOperation? at = null)
    {
        Eval(at);
        return Call(new CallSite(operation, method, null, whole, []));
    }

    // 'all[1..]': a part of an array is an array, and so on.
    private Value EvalSlice(IOperation operation, IOperation container)
    {
        var whole = Eval(container);
        return operation is IImplicitIndexerReferenceOperation { IndexerSymbol: IMethodSymbol slice }
            ? Call(new CallSite(operation, slice, container, whole, []))
            : whole.Objects.IsEmpty ? whole : SliceOf(operation, whole);
    }

    private Value SliceOf(IOperation operation, Value whole)
    {
        var slice = Value.Of(Allocate(operation));
        AddElement(slice, ElementOf(whole, operation.Syntax), operation);
        return slice.AndLabels(whole.Labels);
    }

    private Value ElementOf(Value container, SyntaxNode node)
    {
        var value = Value.Of(WholeLabels(container, except: container.Objects));
        foreach (var target in container.Objects)
        {
            value = value.Join(Get(new Place(target, Member.Element))).Join(OwnElements(target, node));
        }

        return value.Via(node, "element");
    }
}
