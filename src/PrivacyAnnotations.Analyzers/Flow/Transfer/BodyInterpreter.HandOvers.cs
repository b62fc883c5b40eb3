using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Data that is handed to code of another scope, or to an annotated parameter: that uses it for purposes of its own.</summary>
internal sealed partial class BodyInterpreter
{
    // Asked of every argument of every call.
    private readonly Func<HeapObject, Member, bool> _isPutIn;
    private readonly Dictionary<HandedUse, Step?> _handedUses = [];

    /// <summary>Arguments were handed over: the callee uses them for its purposes, or for those of the annotation of its parameter.</summary>
    private void NoteHandOver(CallSite site)
    {
        foreach (var argument in NotesFacts || TellsUses ? site.Arguments : [])
        {
            if (GoingWith(argument.Value) is { IsEmpty: false } labels && UserOf(argument, site) is { } user)
            {
                NoteHandOver(argument, labels, user.Purposes, user.By);
            }
        }
    }

    private (EquatableArray<string> Purposes, ISymbol By)? UserOf(Argument argument, CallSite site)
    {
        var declared = _context.Annotations.LabelsOf(argument.Parameter);
        return !declared.IsEmpty ? (PurposesOf(declared), argument.Parameter)
            : IsOfAnotherScope(site.Method) && _context.Scopes.ScopeOf(site.Method) is { Count: > 0 } purposes ? (purposes, site.Method)
            : null;
    }

    // A body that speaks for its caller tells what the caller's own data is used for.
    private bool TellsUses => _collecting && _isSymbolic;

    private void NoteHandOver(Argument argument, LabelSet labels, EquatableArray<string> purposes, ISymbol by)
    {
        TellUses(labels, purposes, by, _state.Consented, null);
        foreach (var (node, part) in NotesFacts ? PerElement(argument, argument.Operation.Syntax, labels, null) : [])
        {
            NoteUses(part, purposes, node, by, _state.Consented);
        }
    }

    private void TellUses(LabelSet labels, EquatableArray<string> purposes, ISymbol by, ImmutableArray<string> consented, Step? path)
    {
        foreach (var flow in TellsUses ? labels.Flows : [])
        {
            if (flow.Label is { Input: { } input } label)
            {
                var use = new HandedUse(input, label.Shown, purposes, by, label.Pseudonymised, ConsentedFor(label, consented));
                if (!_handedUses.ContainsKey(use))
                {
                    _handedUses.Add(use, Step.Concat(flow.Path, path));
                }
            }
        }
    }

    /// <summary>What a helper hands on is used by this body, which knows the data: at the argument that it gave the helper.</summary>
    private void UseThrough(SummaryCall call, HandedUse use, Step? path, CallSite site)
    {
        var (argument, value) = (call.ArgumentOf(use.Input), call.Resolve(use.Input));
        var operation = argument?.Operation ?? site.Instance ?? site.Operation;
        var labels = use.Shown is null
            ? GoingWith(value)
            : Shown(value, use.Input.Path.Count == 0 ? argument?.Operation : null, use.Shown, site.Node);
        labels = Without(use.Pseudonymised ? labels.Pseudonymise() : labels, _context.DataTypes.LabelsOf(TypeOfInput(use.Input)));
        var consented = Consents.Add(_state.Consented, use.Consented);
        TellUses(labels.Via(operation.Syntax, site.Name), use.Purposes, use.By, consented, path);
        foreach (var (node, part) in NotesFacts ? PerElement(argument, operation.Syntax, labels, use.Shown) : [])
        {
            NoteUses(part.Via(node, site.Name).Via(path), use.Purposes, node, use.By, consented);
        }
    }

    /// <summary>
    /// What goes with a value: its own labels, and what is known to have been put into it. An object with annotations is handed over as a whole, and they go on
    /// speaking for it.
    /// </summary>
    private LabelSet GoingWith(Value value) => value.Objects.IsEmpty ? value.Labels : WholeLabels(value).Union(LabelsWithin(value.Objects, MaxLevels, _isPutIn));

    private bool IsPutIn(HeapObject target, Member part) => part.IsElement || (part.Symbol is { } member && target.IsFresh && !_context.Annotations.Says(member));
}
