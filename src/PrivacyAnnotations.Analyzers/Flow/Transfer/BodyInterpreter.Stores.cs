using Microsoft.CodeAnalysis;
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
            _state.Set(new Place(member.OriginalDefinition, Member.Whole), value.Via(target.Syntax, NameOf(member)));
            return;
        }

        var owner = Eval(instance);
        StoreIn(owner, member, value, target);
        if (owner.Objects.IsEmpty && !value.Labels.IsEmpty)
        {
            // Not followed as an object: then the whole of it carries what one part was given.
            Assign(instance, owner.AndLabels(value.Labels));
        }
    }

    private void StoreIn(Value owner, ISymbol member, Value value, IOperation target)
    {
        foreach (var item in owner.Objects)
        {
            NoteStore(item, member, value, RightSideOf(target).Syntax);
        }

        value = value.Via(target.Syntax, NameOf(member));
        var part = Member.Of(member);
        var isForeign = !_context.Annotations.Types.IsVisibleTo(member.ContainingAssembly ?? _context.Compilation.Assembly);
        foreach (var item in owner.Objects)
        {
            var place = new Place(item, part);
            _state.Set(place, owner.Objects.Length == 1 ? value : Get(place).Join(value));
            if (isForeign && !value.Labels.IsEmpty)
            {
                // An object of a library shows its parts wherever it goes: a message its body, a request its content.
                AddContent(item, value.Labels);
            }
        }
    }

    private static IOperation RightSideOf(IOperation target) =>
        target.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, target) ? assignment.Value : target;

    private void AddContent(HeapObject target, LabelSet labels)
    {
        var place = new Place(target, Member.Content);
        _state.Set(place, Get(place).AndLabels(labels));
    }

    /// <summary>Puts a value into a collection, or labels into a builder that no object stands for.</summary>
    private void AddElement(Value container, Value value, IOperation at)
    {
        foreach (var target in container.Objects)
        {
            var place = new Place(target, Member.Element);
            _state.Set(place, Get(place).Join(value.Via(at.Syntax, "element")));
        }
    }
}
