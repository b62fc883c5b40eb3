using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a value shows: as text, joined, or member by member.</summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxShownDepth = 12;

    /// <summary>Types can be generic in themselves without end.</summary>
    private const int MaxShownObjects = 500;

    private LabelSet Show(Value value, ITypeSymbol? type, Exposure how, SyntaxNode at)
    {
        var shown = WholeLabels(value);
        if (type is { SpecialType: SpecialType.System_Boolean })
        {
            return LabelSet.Empty;
        }

        how = how.Kind == ExposureKind.Text && TextMembers.IsWindowOnText(type) ? Exposure.Joined : how;

        return shown.Union(ShowObjects(value, type, how, at, new HashSet<object>(), MaxShownDepth)).RootedAt(at);
    }

    private LabelSet ShowObjects(Value value, ITypeSymbol? type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        var labels = LabelSet.Empty;
        if (value.Objects.IsEmpty)
        {
            labels = ShowOpen(null, type, how, at);
            return !value.IsNothing && TypeShows.AtLeast(type) is { } known && _context.Bodies.ShowsData(known)
                ? labels.Union(ShowObject(new ResultObject(at, known), known, how, at, visited, depth))
                : labels;
        }

        foreach (var target in value.Objects)
        {
            labels = labels.Union(ShowOpen(target, type, how, at));
            if (InputOf(target) is { } input && IsHandedIn(input.Root) && CanShowMore(type ?? target.Type))
            {
                labels = labels.Union(LabelSet.Of(Label.From(input, how)));
            }

            if (TypeWritten(target, type, how) is { } known)
            {
                labels = labels.Union(ShowObject(target, known, how, at, visited, depth));
            }
        }

        return labels;
    }

    private ITypeSymbol? TypeWritten(HeapObject target, ITypeSymbol? declared, Exposure how) =>
        TypeShows.AtLeast(
            declared is { SpecialType: SpecialType.None, TypeKind: not TypeKind.TypeParameter } && _context.Graphs.Has(how.Writer, WriterTraits.Declared)
                ? declared
                : KnownType(target, declared));

    private ITypeSymbol? KnownType(HeapObject target, ITypeSymbol? declared) => target.Type is { } known && SaysMore(known, declared) ? known : declared;

    // What is known of the object, unless somebody who knows better cast it, awaited it or took it out.
    private bool SaysMore(ITypeSymbol known, ITypeSymbol? declared) =>
        declared is null or { TypeKind: TypeKind.TypeParameter } || SymbolEqualityComparer.Default.Equals(known, declared)
        || _context.Compilation.HasImplicitConversion(known, declared);

    // Only the caller knows what an object of a wide type really is.
    private static bool CanShowMore(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.None or SpecialType.System_Object } or { SpecialType: SpecialType.System_Collections_IEnumerable };

    private LabelSet ShowObject(HeapObject target, ITypeSymbol type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        if (depth == 0 || visited.Count > MaxShownObjects || !visited.Add(IsAsDeclared(target) ? type : target))
        {
            return LabelSet.Empty;
        }

        var labels = LabelSet.Empty;
        if (how.Kind != ExposureKind.Text && (ElementTypes.Of(type) is not null || _state.TryGet(new Place(target, Member.Element), out _)))
        {
            var own = OwnElements(target, at);
            labels = ShowPart(target, Member.Element, ElementTypes.Of(type), how, at, visited, depth)
                .Union(WholeLabels(own)).Union(own.Objects.IsEmpty ? LabelSet.Empty : ShowObjects(own, ElementTypes.Of(type), how, at, visited, depth - 1));
        }

        return labels.Union(how.Kind == ExposureKind.Graph
            ? ShowGraph(target, type, how, at, visited, depth)
            : ShowText(target, type, how, at, visited, depth));
    }

    // All objects that no body has put anything into show the same: what their type declares.
    private bool IsAsDeclared(HeapObject target) => target is MemberObject { Pick: null } or ResultObject && target.Root is not DeidentifiedObject && _state.PartsOf(target) == Parts.None;

    private LabelSet ShowPart(HeapObject target, Member member, ITypeSymbol? type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        if (type is { SpecialType: SpecialType.System_Boolean })
        {
            return LabelSet.Empty;
        }

        var computed = ComputedBy(target, member.Symbol, at);
        var part = Get(new Place(target, member));
        part = computed.IsClean ? part : part.Join(computed);
        var labels = WholeLabels(part);
        if (part.Objects.IsEmpty && target.IsFresh && member.Symbol is not null)
        {
            // Nothing was put there.
            return Named(labels, member, at);
        }

        if (part.IsNothing)
        {
            return labels;
        }

        labels = labels.Union(ShowObjects(part, type, how, at, visited, depth - 1));
        foreach (var label in target.Root is DeidentifiedObject ? [] : _context.DataTypes.LabelsOf(type))
        {
            labels = labels.Union(LabelSet.Of(Label.Known(label, target)));
        }

        return Named(labels, member, at);
    }

    private static LabelSet Named(LabelSet labels, Member member, SyntaxNode at) =>
        labels.IsEmpty || member.Symbol is not { } symbol ? labels : labels.Via(at, NameOf(symbol));

    private LabelSet ShowGraph(HeapObject target, ITypeSymbol type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        var labels = LabelSet.Empty;
        if (!MayHoldData(target, type))
        {
            return labels;
        }

        var isShallow = _context.Graphs.Has(how.Writer, WriterTraits.Shallow);
        if (!isShallow && IsAsTold(target, type))
        {
            labels = ShowTold(target, type, how, at, visited, depth);
        }
        else
        {
            foreach (var member in _context.Graphs.Of(type, how.Writer))
            {
                labels = labels.Union(ShowMember(target, member, isShallow ? Exposure.Joined : how, at, visited, depth));
            }
        }

        foreach (var derived in _context.Graphs.DerivedTypesOf(type, how.Writer))
        {
            if (target is { IsFresh: true, Type: { } made } && !SymbolEqualityComparer.Default.Equals(made, derived))
            {
                continue;
            }

            labels = labels.Union(ShowObject(new MemberObject(target, Member.Of(derived), derived), derived, how, at, visited, depth - 1));
        }

        return labels;
    }

    // Of all its members, those that can show anything; each type once.
    private LabelSet ShowTold(HeapObject target, ITypeSymbol type, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        var labels = LabelSet.Empty;
        var areAlike = IsAsDeclared(target);
        foreach (var member in _context.Telling.Of(type, how.Writer))
        {
            if (!areAlike || !member.IsToldByType || member.Type is null || !visited.Contains(member.Type))
            {
                labels = labels.Union(ShowMember(target, member.Written, how, at, visited, depth));
            }
        }

        return labels;
    }

    private LabelSet ShowMember(HeapObject target, GraphMember member, Exposure how, SyntaxNode at, HashSet<object> visited, int depth)
    {
        if (member.Technique is not Deidentification.Unspecified && !KeepsPseudonym(member.Technique))
        {
            return LabelSet.Empty;
        }

        var shown = ShowPart(target, Member.Of(member.Member), member.Type, how, at, visited, depth);
        return member.Technique is Deidentification.Unspecified ? shown : shown.Pseudonymise();
    }

    // Neither this body nor the caller nor any other body has put anything into it.
    private bool IsAsTold(HeapObject target, ITypeSymbol type) =>
        target switch { MemberObject or ResultObject => true, InputObject { Input.Root: var root } => !IsHandedIn(root), _ => false }
        && SymbolEqualityComparer.Default.Equals(target.Type, type)
        && !IsStoredInto(target)
        && StoredAs(target, out _) is null;

    // Any other type shows only what this body put into the object.
    private bool MayHoldData(HeapObject target, ITypeSymbol type) =>
        target.IsFresh || target is MemberObject { Parent.IsFresh: true } || _context.Bodies.ShowsData(type) || IsStoredInto(target)
        || StoredAs(target, out _) is not null;

    private bool IsStoredInto(HeapObject target)
    {
        if (_state.PartsOf(target) != Parts.None || (target.Pick is not null && IsStoredInto(target.Unpicked)))
        {
            return true;
        }

        foreach (var root in _state.RootsOf(RootTraits.IsPart))
        {
            if (root.Key is HeapObject stored && IsPartOf(stored, target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(HeapObject part, HeapObject whole) => part.Equals(whole) || part switch
    {
        InputObject input => whole is InputObject other && Equals(input.Input.Root, other.Input.Root),
        MemberObject member => IsPartOf(member.Parent, whole),
        _ => false,
    };
}
