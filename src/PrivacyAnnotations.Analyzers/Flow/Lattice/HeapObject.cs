using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>An object as far as one body can tell objects apart: by where it came from.</summary>
/// <param name="Type">The most that is known of its type.</param>
internal abstract record HeapObject(ITypeSymbol? Type)
{
    /// <summary>How many objects it was reached through; recursive types are followed only so far.</summary>
    public virtual int Depth => 0;

    /// <summary>Whether it did not exist before this body created it.</summary>
    public virtual bool IsFresh => false;

    /// <summary>Whether it stands for one object and not for many, as the elements of a collection do.</summary>
    public virtual bool IsSingle => true;
}

/// <summary>Created here, or by a callee (<paramref name="Inner"/>) that was called here.</summary>
internal sealed record Allocation(SyntaxNode Site, SyntaxNode? Inner, ITypeSymbol? Type) : HeapObject(Type)
{
    public override bool IsFresh => true;
}

/// <summary>A copy of another object, made here or by a callee: a <c>with</c> expression or a struct that was assigned.</summary>
internal sealed record Copy(SyntaxNode Site, SyntaxNode? Inner, HeapObject Origin) : HeapObject(Origin.Type)
{
    public override int Depth => Origin.Depth + 1;

    public override bool IsFresh => true;
}

/// <summary>Handed in by the caller.</summary>
internal sealed record InputObject(Input Input, ITypeSymbol? Type) : HeapObject(Type)
{
    public override bool IsSingle { get; } = !Input.Path.AsImmutableArray().Contains(Member.Element);
}

/// <summary>Reached through a member or as an element of another object.</summary>
internal sealed record MemberObject(HeapObject Parent, Member Member, ITypeSymbol? Type) : HeapObject(Type)
{
    public override int Depth { get; } = Parent.Depth + 1;

    public override bool IsSingle => !Member.IsElement && Parent.IsSingle;
}

/// <summary>Reached through a static member.</summary>
internal sealed record StaticObject(ISymbol Member, ITypeSymbol? Type) : HeapObject(Type);

/// <summary>Came out of a call that nothing is known of, or out of a place that is not followed.</summary>
internal sealed record ResultObject(SyntaxNode Site, ITypeSymbol? Type) : HeapObject(Type);

/// <summary>A reference to a place: what a <c>ref</c> local is worth, and what a method returns by reference.</summary>
internal sealed record Reference(Place Target) : HeapObject((ITypeSymbol?)null);

/// <summary>A delegate whose target is in sight.</summary>
/// <param name="Method">The lambda, local function or method.</param>
/// <param name="Lambda">The lambda's operation, or null.</param>
/// <param name="Graph">The graph in which the lambda or local function was written, or null.</param>
/// <param name="Receiver">The object of a method group, or null.</param>
internal sealed record Closure(IMethodSymbol Method, IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Graph, Value? Receiver)
    : HeapObject((ITypeSymbol?)null)
{
    public bool Equals(Closure? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Receiver, other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
