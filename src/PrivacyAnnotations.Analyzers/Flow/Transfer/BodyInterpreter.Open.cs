using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Reach;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// What a generic body comes by itself, and knows by a type parameter only: its summary speaks of it as of something that the caller hands in, and each call
/// says by its type arguments what that is.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private bool _isOpen;

    private InputObject? OpenObject(SyntaxNode site, ITypeSymbol? type) =>
        _isOpen && type is not null && OpenTypes.IsOpen(type) ? new InputObject(Input.Of(new OpenOrigin(site, type)), type) : null;

    /// <summary>What came out of a callee's unknown, as this call fixes its type.</summary>
    internal Value Fixed(ITypeSymbol type, SyntaxNode node)
    {
        if (OpenObject(node, type) is { } open)
        {
            return Value.Of(open);
        }

        return type.SpecialType != SpecialType.None ? Value.Clean
            : Value.Of(new ResultObject(node, type)).AndLabels(Known(_context.DataTypes.LabelsOf(type), node));
    }

    // What a type parameter stands for, is in it: in what this body, or another of its type, got from somewhere.
    private LabelSet ShowOpen(HeapObject? target, ITypeSymbol? type, Exposure how, SyntaxNode at)
    {
        if (!_isOpen || (target is not null && IsKnownByWhoMadeIt(target.Root)))
        {
            return LabelSet.Empty;
        }

        var shown = OpenObject(at, type) ?? OpenObject(at, target?.Type);
        return shown is null ? LabelSet.Empty : LabelSet.Of(Label.From(shown.Input, how));
    }

    /// <summary>Whether a call says more about what its callee comes by itself than the callee knows.</summary>
    private bool FixesShown(IMethodSymbol method) =>
        OpenTypes.IsGeneric(method)
        && ((_isOpen && FixingCall.IsOpen(method))
            || _context.Bodies.ShowsFixed(method, _cancellationToken)
            || _context.Bodies.GivesFixed(method, _cancellationToken));

    private bool IsKnownByWhoMadeIt(HeapObject root) => root switch
    {
        InputObject { Input.Root: var handed } => handed is IParameterSymbol || IsHandedIn(handed),
        DeidentifiedObject => true,
        _ => root.IsFresh,
    };
}
