using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Properties with accessors of their own: an object that is shown shows what their getters make of its other members.</summary>
internal sealed partial class BodyInterpreter
{
    // The getters that the one asked first leads to, each once: one that makes text of its own object leads to all of them again.
    private readonly HashSet<Place> _computed = [];

    private Value ComputedBy(HeapObject target, ISymbol? member, SyntaxNode at)
    {
        if (member is not IPropertySymbol { GetMethod: { } getter } property || !IsInSource(property) || IsStored(property))
        {
            return Value.Clean;
        }

        if (FieldMadeFor(property, getter) is { } field)
        {
            return Get(new Place(target, Member.Of(field)));
        }

        if (!_context.Bodies.MayIntroduce(getter) && !(IsStoredInto(target) && Carries(Value.Of(target))))
        {
            return Value.Clean;
        }

        var isFirst = _computed.Count == 0;
        if (!_computed.Add(new Place(target, Member.Of(property))))
        {
            return Value.Clean;
        }

        var call = new SummaryCall(this, at, NameOf(property), Value.Of(target), ImmutableArray<Argument>.Empty);
        var value = call.ValueOf(_summaries.SummaryOf(getter, InputSet.Receiver).Returns);
        if (isFirst)
        {
            _computed.Clear();
        }

        return value;
    }
}
