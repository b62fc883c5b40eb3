using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Properties that keep nothing: an object that is shown shows what their getters make of its other members.</summary>
internal sealed partial class BodyInterpreter
{
    private Value ComputedBy(HeapObject target, ISymbol? member, SyntaxNode at)
    {
        if (member is not IPropertySymbol { GetMethod: { } getter } property || !IsInSource(property) || IsStored(property) || !_context.Bodies.MayIntroduce(getter))
        {
            return Value.Clean;
        }

        var call = new SummaryCall(this, at, NameOf(property), Value.Of(target), ImmutableArray<Argument>.Empty);
        return call.ValueOf(_summaries.SummaryOf(getter, InputSet.Receiver).Returns);
    }
}
