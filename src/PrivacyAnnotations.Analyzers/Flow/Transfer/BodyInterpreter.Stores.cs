using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Storing into members, containers and builders.</summary>
internal sealed partial class BodyInterpreter
{
    private void Store(IOperation? instance, ISymbol member, Value value, IOperation target)
    {
        if (instance is null)
        {
            NoteStore(new StaticObject(member.OriginalDefinition, null), member, value, RightSideOf(target));
            _state.Set(new Place(member.OriginalDefinition, Member.Whole), Through(value, target.Syntax, member));
            HandOut(value);
            return;
        }

        var owner = PickOut(instance, Eval(instance));
        if (owner.Objects.IsEmpty && !value.IsClean)
        {
            // A struct that was only declared, or something out of the unknown: from here on it is followed.
            owner = owner.Join(Value.Of(instance.Type is { IsValueType: true } ? Allocate(instance) : new ResultObject(instance.Syntax, instance.Type)));
            Assign(instance, owner);
        }

        StoreIn(owner, member, value, target);
    }

    private void StoreIn(Value owner, ISymbol member, Value value, IOperation target)
    {
        foreach (var item in owner.Objects)
        {
            NoteStore(item.Unpicked, member, value, RightSideOf(target));
            ReachKeeper(item.Unpicked, value, target, RightSideOf(target));
        }

        value = Through(value, target.Syntax, member);
        var part = Member.Of(member);
        var isOnly = owner.Objects is [var only] ? IsOne(only, null) : Copy.IsOne(owner.Objects);
        foreach (var item in owner.Objects)
        {
            var place = new Place(item, part);
            Put(place, isOnly ? value : Get(place).Join(value));
        }
    }

    // A target that the control-flow graph keeps in a temporary has no assignment above it; its syntax has.
    private static SyntaxNode RightSideOf(IOperation target) =>
        target.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, target) ? assignment.Value.Syntax
        : target.Syntax.Parent is AssignmentExpressionSyntax written && written.Left == target.Syntax ? written.Right
        : target.Syntax;

    private void AddContent(HeapObject target, LabelSet labels)
    {
        var place = new Place(target, Member.Content);
        Put(place, Get(place).AndLabels(labels));
    }

    /// <summary>Puts a value into a collection, or labels into a builder that no object stands for.</summary>
    private void AddElement(Value container, Value value, IOperation at)
    {
        foreach (var target in container.Objects)
        {
            var place = new Place(target, Member.Element);
            NoteFilling(target.Unpicked, value, RightSideOf(at));
            ReachKeeper(target.Unpicked, value, at, RightSideOf(at));
            Put(place, Get(place).Join(value.Via(at.Syntax, "element")));
        }
    }
}
