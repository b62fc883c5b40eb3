using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What an object shows as text: by what somebody wrote for it, or what the compiler makes of its parts.</summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxTexts = 3;

    private int _texts;

    private LabelSet ShowText(HeapObject target, ITypeSymbol type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        // What formats a value asks for its format first.
        var labels = IsInSource(type) && TextMembers.OwnFormat(type) is { } format && IsInSource(format) ? ShownByToString(target, format, at) : LabelSet.Empty;
        if (TextMembers.OwnToString(type) is { } toString)
        {
            return labels.Union(IsInSource(toString) ? ShownByToString(target, toString, at) : PartsCarriedBy([target], depth));
        }

        if (TextMembers.OwnPrinting(type) is { } printing)
        {
            return labels.Union(ShownByPrinting(target, printing, at));
        }

        foreach (var member in TextMembers.PrintedBy(type))
        {
            var memberType = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
            labels = labels.Union(ShowPart(target, Member.Of(member), memberType, Exposure.Text, at, visited, depth));
        }

        return labels;
    }

    private LabelSet ShownByToString(HeapObject target, IMethodSymbol toString, SyntaxNode at) =>
        _texts == MaxTexts ? LabelSet.Empty : Nested(() => ShownByOwnText(target, toString, at));

    // Texts that are made of other texts, such as that of a node of its parent's, need not end.
    private LabelSet Nested(Func<LabelSet> text)
    {
        _texts++;
        try
        {
            return text();
        }
        finally
        {
            _texts--;
        }
    }

    private LabelSet ShownByOwnText(HeapObject target, IMethodSymbol toString, SyntaxNode at)
    {
        var summary = _summaries.SummaryOf(toString, InputSet.Receiver);
        return new SummaryCall(this, at, toString.ContainingType.Name + ".ToString", Value.Of(target), ImmutableArray<Argument>.Empty)
            .LabelsOf(summary.Returns.Labels);
    }

    // A record whose PrintMembers somebody wrote shows what that puts into the builder.
    private LabelSet ShownByPrinting(HeapObject target, IMethodSymbol printing, SyntaxNode at) =>
        _texts == MaxTexts ? LabelSet.Empty : Nested(() => ShownByOwnPrinting(target, printing, at));

    private LabelSet ShownByOwnPrinting(HeapObject target, IMethodSymbol printing, SyntaxNode at)
    {
        var labels = LabelSet.Empty;
        var call = new SummaryCall(this, at, printing.ContainingType.Name + ".ToString", Value.Of(target), ImmutableArray<Argument>.Empty);
        foreach (var store in _summaries.SummaryOf(printing, InputSet.All).Stores)
        {
            if (store.Key is { Root: InputObject { Input.Root: IParameterSymbol }, Member: var part } && part == Member.Content)
            {
                labels = labels.Union(call.LabelsOf(store.Value.Labels));
            }
        }

        return labels;
    }
}
