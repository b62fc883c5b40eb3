using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Storing data: under other purposes, or in a member whose readers do not know.</summary>
internal sealed partial class BodyInterpreter
{
    private readonly List<(HeapObject Owner, LossFact Fact)> _losses = [];
    private readonly List<Value> _passedOn = [];
    private readonly Dictionary<HeapObject, (HeapObject Owner, ISymbol Member)> _keepers = [];

    /// <summary>A member was written: what it says it is for must be allowed for what it gets.</summary>
    private void NoteStore(HeapObject owner, ISymbol member, Value value, SyntaxNode node)
    {
        if (!NotesFacts || value.IsClean)
        {
            return;
        }

        NoteKeeper(owner, member, value);
        var declared = _context.Annotations.LabelsOf(member);
        if (!declared.IsEmpty)
        {
            NoteUses(value.Labels, PurposesOf(declared), node, member);
        }
        else if (IsReadByOthers(member) && KnownData(UntoldBy(TypeOf(Member.Of(member), owner.Type), CarriedBy(value))) is { IsEmpty: false } lost)
        {
            _losses.Add((owner, new LossFact(node, member, lost)));
        }
    }

    /// <summary>Something was put into a collection: where a member keeps the collection, it is stored in that member.</summary>
    private void NoteFilling(HeapObject collection, Value value, SyntaxNode node)
    {
        if (!NotesFacts || value.IsClean)
        {
            return;
        }

        switch (collection)
        {
            case { IsFresh: true }:
                NoteFillingOfNew(collection, value, node);
                break;
            case MemberObject { Parent: var owner, Member.Symbol: { } member }:
                NoteStore(owner, member, value, node);
                break;
            case InputObject { Input: { Path: { Count: > 0 } path } input } when path[path.Count - 1].Symbol is { } member:
                NoteStore(new InputObject(input.StepBack(), null), member, value, node);
                break;
            case StaticObject { Member: var shared }:
                NoteStore(collection, shared, value, node);
                break;
        }
    }

    private void NoteKeeper(HeapObject owner, ISymbol member, Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsFresh)
            {
                _keepers[target] = (owner, member);
            }
        }
    }

    // 'target.Notes = notes; notes.Add(...)': unless the member has got another one since.
    private void NoteFillingOfNew(HeapObject collection, Value value, SyntaxNode node)
    {
        if (_keepers.TryGetValue(collection, out var keeper) && Get(new Place(keeper.Owner, Member.Of(keeper.Member))).Objects.Contains(collection))
        {
            NoteStore(keeper.Owner, keeper.Member, value, node);
        }
    }

    // What the callee knows of was reported where it stored it.
    private void NoteStore(SummaryCall call, Place target, Value stored, LabelSet inputs, CallSite site)
    {
        if (!NotesFacts)
        {
            return;
        }

        var handed = call.LabelsOf(inputs);
        if ((target.Root as ISymbol ?? target.Member.Symbol) is { } member)
        {
            NoteStore(target.Root as HeapObject ?? new StaticObject(member, null), PropertyBefore(member, site) ?? member, stored.With(handed), HandedBy(handed, site));
        }
        else if (target.Root is HeapObject owner)
        {
            NoteFilling(owner, Value.Of(handed), HandedBy(handed, site));
        }
    }

    // What another type puts into a property, its field keeps: the bodies of its own type know that, and nobody else does.
    private IPropertySymbol? PropertyBefore(ISymbol member, CallSite site) =>
        member.DeclaredAccessibility == Accessibility.Private
        && site.Method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { GetMethod: not null } property }
        && !SymbolEqualityComparer.Default.Equals(property.ContainingType.OriginalDefinition, _frame.Scope.ContainingType?.OriginalDefinition)
            ? property
            : null;

    // An object that nobody else gets to see loses nothing.
    private void CollectLosses(ISymbol owner, FlowState exit, Value returned)
    {
        if (_losses.Count == 0 || (_frame.Scope is IMethodSymbol method && Deidentifies(method)))
        {
            return;
        }

        var visible = new VisibleStores(exit);
        visible.HandBack(returned);
        foreach (var parameter in (owner as IMethodSymbol)?.Parameters ?? [])
        {
            visible.HandBack(parameter.RefKind is RefKind.Ref or RefKind.Out && exit.TryGet(new Place(parameter, Member.Whole), out var given) ? given : Value.Clean);
        }

        _passedOn.ForEach(visible.HandBack);
        foreach (var (holder, fact) in _losses)
        {
            if (!holder.Root.IsFresh || visible.Contains(holder.Root) || visible.Contains(holder))
            {
                _facts.Add(fact);
            }
        }
    }

    /// <summary>The call takes its arguments where they can't be followed.</summary>
    private void NotePassedOn(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            NotePassedOn(argument.Value);
        }
    }

    private void NotePassedOn(Value value)
    {
        if (NotesFacts && !value.Objects.IsEmpty)
        {
            _passedOn.Add(value);
        }
    }

    // An exception that nothing here catches is somebody else's to read.
    private void NoteThrown(Value thrown, ImmutableArray<int> handlers)
    {
        if (handlers.IsEmpty)
        {
            NotePassedOn(thrown);
        }
    }

    // A member of an annotated type, or a collection of it, says by its type what such an object is.
    private LabelSet UntoldBy(ITypeSymbol? type, LabelSet labels)
    {
        if (labels.IsEmpty || type is null)
        {
            return labels;
        }

        labels = Without(labels, _context.DataTypes.LabelsOf(type));
        foreach (var part in (type as INamedTypeSymbol)?.TypeArguments ?? [])
        {
            labels = UntoldBy(part, labels);
        }

        return UntoldBy((type as IArrayTypeSymbol)?.ElementType, labels);
    }

    private static ImmutableArray<LabelFlow> KnownData(LabelSet labels)
    {
        var known = ImmutableArray<LabelFlow>.Empty;
        foreach (var flow in labels.Flows)
        {
            known = flow.Label is { Data: not null, Pseudonymised: false } ? known.Add(flow) : known;
        }

        return known;
    }

    private bool IsReadByOthers(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: { } property } ? IsReadByOthers(property)
        : member is IPropertySymbol or IFieldSymbol
        && member.DeclaredAccessibility != Accessibility.Private
        && member.ContainingType is { IsAnonymousType: false, IsTupleType: false }
        && IsInSource(member)
        && !_context.Annotations.Says(member)
        && _context.DataTypes.LabelsOf(member.ContainingType).IsEmpty;
}
