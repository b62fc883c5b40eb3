using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Uses of data that are no sink: reading it, handing it to code of another scope, storing it under other purposes.</summary>
internal sealed partial class BodyInterpreter
{
    // A lambda of another body is looked at where it is written.
    private bool NotesFacts => _collecting && !_isSymbolic && _frame.Departure is null;

    /// <summary>A member was read: the code around uses it for its own purposes.</summary>
    private void NoteRead(ISymbol member, Value value, IOperation read)
    {
        if (!NotesFacts || value.Labels.IsEmpty || !_context.Annotations.Says(member) || Reads.IsPresenceCheck(read) || IsOnlyChecked(read) || IsDeidentifiedAtOnce(read))
        {
            return;
        }

        if (_context.Scopes.ScopeOf(_frame.Scope) is { Count: > 0 } purposes && !Reads.NamesOnly(_frame.Graph.OriginalOperation))
        {
            NoteUses(value.Labels, purposes, read.Syntax, _frame.Scope);
        }
    }

    /// <summary>An argument was handed over: the callee uses it for its purposes, or for those of the parameter's annotation.</summary>
    private void NoteHandOver(CallSite site)
    {
        foreach (var argument in NotesFacts ? site.Arguments : [])
        {
            if (argument.Value.Labels.IsEmpty)
            {
                continue;
            }

            var declared = _context.Annotations.LabelsOf(argument.Parameter);
            if (!declared.IsEmpty)
            {
                NoteUses(argument.Value.Labels, PurposesOf(declared), argument.Operation.Syntax, argument.Parameter);
            }
            else if (IsOfAnotherScope(site.Method) && _context.Scopes.ScopeOf(site.Method) is { Count: > 0 } purposes)
            {
                NoteUses(argument.Value.Labels, purposes, argument.Operation.Syntax, site.Method);
            }
        }
    }

    /// <summary>A member was written: what it says it is for must be allowed for what it gets.</summary>
    private void NoteStore(HeapObject owner, ISymbol member, Value value, SyntaxNode node)
    {
        if (!NotesFacts || value.IsClean)
        {
            return;
        }

        var declared = _context.Annotations.LabelsOf(member);
        if (!declared.IsEmpty)
        {
            NoteUses(value.Labels, PurposesOf(declared), node, member);
        }
        else if (IsReadByOthers(member) && KnownData(CarriedBy(value)) is { IsEmpty: false } lost)
        {
            _losses.Add((owner, new LossFact(node, member, lost)));
        }
    }

    /// <summary>Something was put into a collection: where a member keeps the collection, it is stored in that member.</summary>
    private void NoteFilling(HeapObject collection, Value value, SyntaxNode node)
    {
        switch (collection)
        {
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

    private readonly List<(HeapObject Owner, LossFact Fact)> _losses = [];

    // An object that nobody else gets to see loses nothing.
    private void CollectLosses(ISymbol owner, FlowState exit, Value returned)
    {
        if (_losses.Count == 0 || (_frame.Scope is IMethodSymbol method && Deidentifies(method)))
        {
            return;
        }

        var visible = new Summaries.VisibleStores(exit);
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

    private readonly List<Value> _passedOn = [];

    /// <summary>The call takes its arguments where they can't be followed.</summary>
    private void NotePassedOn(CallSite site)
    {
        foreach (var argument in NotesFacts ? site.Arguments : [])
        {
            if (!argument.Value.Objects.IsEmpty)
            {
                _passedOn.Add(argument.Value);
            }
        }
    }

    // An exception that nothing here catches is somebody else's to read.
    private void NoteThrown(Value thrown, ImmutableArray<int> handlers)
    {
        if (NotesFacts && handlers.IsEmpty && !thrown.Objects.IsEmpty)
        {
            _passedOn.Add(thrown);
        }
    }

    private void NoteUses(LabelSet labels, EquatableArray<string> purposes, SyntaxNode node, ISymbol by)
    {
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Data is { } data && _context.Judge.Decide(data.Annotation, purposes, ConsentedFor(flow.Label, _state.Consented)) is { IsAllowed: false } verdict)
            {
                _facts.Add(new UseFact(node, flow, verdict, by));
            }
        }
    }

    // Of several labels, each has a say: what one of them does not allow the member is not for.
    private EquatableArray<string> PurposesOf(ImmutableArray<MemberLabel> labels)
    {
        var purposes = ImmutableArray<string>.Empty;
        foreach (var label in labels)
        {
            foreach (var purpose in label.Annotation.Purposes)
            {
                purposes = purposes.Contains(purpose) || !AllAllow(labels, purpose) ? purposes : purposes.Add(purpose);
            }
        }

        return purposes;
    }

    private bool AllAllow(ImmutableArray<MemberLabel> labels, string purpose)
    {
        foreach (var label in labels)
        {
            if (!_context.Judge.Taxonomy.IsAllowed(purpose, label.Annotation.Purposes))
            {
                return false;
            }
        }

        return true;
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

    private bool IsOfAnotherScope(IMethodSymbol method) =>
        method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        && !Equals(_context.Scopes.ScopeOf(method), _context.Scopes.ScopeOf(_frame.Scope));

    private bool IsReadByOthers(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: { } property } ? IsReadByOthers(property)
        : member is IPropertySymbol or IFieldSymbol
        && member.DeclaredAccessibility != Accessibility.Private
        && member.ContainingType is { IsAnonymousType: false, IsTupleType: false }
        && IsInSource(member)
        && !_context.Annotations.Says(member)
        && _context.DataTypes.LabelsOf(member.ContainingType).IsEmpty;

    // 'Hash(Encode(order.Card))': what becomes of it on the way does not get out.
    private bool IsDeidentifiedAtOnce(IOperation read)
    {
        for (var outer = read.Parent; outer is IArgumentOperation or IInvocationOperation or IConversionOperation or IBinaryOperation; outer = outer.Parent)
        {
            if (outer is IInvocationOperation call && Deidentifies(call.TargetMethod))
            {
                return true;
            }
        }

        return false;
    }

    // 'ArgumentException.ThrowIfNullOrEmpty(order.Card)': a model says that nothing comes of it, and nothing is given back.
    private bool IsOnlyChecked(IOperation read) => read.Parent switch
    {
        IConversionOperation { IsImplicit: true } conversion => IsOnlyChecked(conversion),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ReturnsVoid: true } method } } => _context.Models.Find(method) is { Clauses: [CleanClause] },
        _ => false,
    };

    private bool Deidentifies(IMethodSymbol method)
    {
        if (_context.Contracts.TechniqueOf(method) != Deidentification.Unspecified)
        {
            return true;
        }

        foreach (var clause in _context.Models.Find(method)?.Clauses ?? [])
        {
            if (clause is DeidentifyClause)
            {
                return true;
            }
        }

        return false;
    }
}
