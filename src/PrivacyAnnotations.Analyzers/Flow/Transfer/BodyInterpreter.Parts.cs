using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a part of an object holds, and what the whole of it.</summary>
internal sealed partial class BodyInterpreter
{
    private Value Read(Value owner, ISymbol member, object? root)
    {
        if (_context.Stored.IsApart(member))
        {
            return ReadApart(owner, member);
        }

        var part = Member.Of(member);
        Value? found = null;
        foreach (var target in owner.Objects)
        {
            var held = Get(new Place(target, part));
            found = found?.Join(held) ?? held;
        }

        var value = found ?? Value.Clean;
        if (!_context.Annotations.Says(member))
        {
            return SaysLittle(member) ? value
                : value.AndLabels(IsOfLibrary(member) ? WithoutInputsOf(owner.Labels, owner.Objects) : WholeLabels(owner, except: owner.Objects));
        }

        return owner.Objects.IsEmpty ? Value.Of(Annotated(member, root)) : value;
    }

    // What an object of a library was made of may be in each of its properties, but for those that got something of their own.
    private Value WithContent(Member part, Value value, Parts beside) =>
        beside.TryGet(Member.Content, out var content) && part.Symbol is { } member && IsOfLibrary(member) && !SaysLittle(member) && !_context.Stored.IsApart(member)
            ? value.AndLabels(content.Labels)
            : value;

    private bool IsOfLibrary(ISymbol member) => member is IPropertySymbol { ContainingType: var type } && IsOfLibrary(type);

    // A command is a 'DbCommand' here and a 'SqlCommand' there: its text goes by its name.
    private Value ReadApart(Value owner, ISymbol member)
    {
        var value = Value.Clean;
        foreach (var target in owner.Objects)
        {
            Value? found = null;
            foreach (var part in _state.PartsOf(target))
            {
                found = part.Key.Symbol is IPropertySymbol { Name: var name } && name == member.Name ? Join(found, part.Value) : found;
            }

            value = value.Join(found ?? DefaultOf(target, Member.Of(member)));
        }

        return value;
    }

    // Which of a few values it has, or how many things there are in an object of a library, is nothing that is in there.
    private bool SaysLittle(ISymbol member) =>
        member is IPropertySymbol property && IsOfLibrary(member)
        && (property.Type.SpecialType == SpecialType.System_Boolean || property.Type.TypeKind == TypeKind.Enum || Reads.IsCount(property));

    /// <summary>The labels of the whole value: on it, and in what was put into its objects.</summary>
    private LabelSet WholeLabels(Value value) => WholeLabels(value, []);

    // Where an object is followed member by member, what the caller knows of the whole says nothing about one member.
    private LabelSet WholeLabels(Value value, ImmutableArray<HeapObject> except)
    {
        var labels = except.IsEmpty ? value.Labels : WithoutInputsOf(value.Labels, except);
        foreach (var target in value.Objects)
        {
            if (_state.TryGet(new Place(target, Member.Content), out var content))
            {
                labels = labels.Union(content.Labels);
            }
        }

        return labels;
    }

    private LabelSet WithoutInputsOf(LabelSet labels, ImmutableArray<HeapObject> objects)
    {
        var kept = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Input is not { } input || flow.Label.Shown is not null || !IsFollowed(input, objects))
            {
                kept = kept.Add(flow);
            }
        }

        return kept;
    }

    private static bool IsFollowed(Input input, ImmutableArray<HeapObject> objects)
    {
        foreach (var target in objects)
        {
            if (InputOf(target) is { } known && known.Equals(input))
            {
                return true;
            }
        }

        return false;
    }
}
