using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Uses of data that are no sink: reading it, storing it.</summary>
internal sealed partial class BodyInterpreter
{
    // A lambda of another body is looked at where it is written.
    private bool NotesFacts => _collecting && !_isSymbolic && _frame.Departure is null;

    /// <summary>A member was read: the code around uses it for its own purposes.</summary>
    private void NoteRead(ISymbol member, Value value, IOperation read)
    {
        if (!NotesFacts || value.Labels.IsEmpty || IsAnswer(read.Type) || !IsData(member, read) || Reads.IsPresenceCheck(read) || IsOnlyChecked(read) || IsDeidentifiedAtOnce(read))
        {
            return;
        }

        if (_context.Scopes.ScopeOf(_frame.Scope) is { Count: > 0 } purposes && !Reads.NamesOnly(_frame.Graph.OriginalOperation))
        {
            NoteUses(value.Labels, purposes, read.Syntax, _frame.Scope);
        }
    }

    // Of an object whose type is annotated, every member is data.
    private bool IsData(ISymbol member, IOperation read) =>
        _context.Annotations.Says(member)
        || (read is IMemberReferenceOperation reference && (IsAnnotated(member.ContainingType) || IsAnnotated(reference.Instance?.Type)));

    private bool IsAnnotated(ITypeSymbol? type) => !_context.DataTypes.LabelsOf(type).IsEmpty;

    private void NoteUses(LabelSet labels, EquatableArray<string> purposes, SyntaxNode node, ISymbol by) => NoteUses(labels, purposes, node, by, _state.Consented);

    private void NoteUses(LabelSet labels, EquatableArray<string> purposes, SyntaxNode node, ISymbol by, ImmutableArray<string> consented)
    {
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Data is { } data && _context.Judge.Decide(data.Annotation, purposes, ConsentedFor(flow.Label, consented)) is { IsAllowed: false } verdict)
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

    private bool IsOfAnotherScope(IMethodSymbol method) =>
        method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        && !Equals(_context.Scopes.ScopeOf(method), _context.Scopes.ScopeOf(_frame.Scope));

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
