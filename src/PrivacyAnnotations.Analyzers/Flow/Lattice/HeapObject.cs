using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>An object as far as one body can tell objects apart: by where it came from.</summary>
/// <remarks>Objects are the keys of every state, so each remembers its hash code, and is asked for its type only where all else is equal.</remarks>
/// <param name="Type">The most that is known of its type.</param>
internal abstract record HeapObject(ITypeSymbol? Type)
{
    /// <summary>How many objects it was reached through; recursive types are followed only so far.</summary>
    public virtual int Depth => 0;

    /// <summary>Whether it did not exist before this body created it.</summary>
    public virtual bool IsFresh => false;

    /// <summary>Whether it stands for one object and not for many, as the elements of a collection do.</summary>
    public virtual bool IsSingle => true;

    /// <summary>Whether it stands for any element of a collection, or is a part of one.</summary>
    public virtual bool IsAny => false;

    /// <summary>The element that it is, or is a part of, where that was picked out; or null.</summary>
    public virtual Picked? Pick => null;

    /// <summary>The same part of any element, where it is one of an element that was picked out.</summary>
    public virtual HeapObject Unpicked => this;

    /// <summary>The object that it was reached through, from the beginning.</summary>
    public virtual HeapObject Root => this;

    protected bool HasTypeOf(HeapObject other) => SymbolEqualityComparer.Default.Equals(Type, other.Type);
}

/// <summary>Created here, or by a callee (<paramref name="Inner"/>) that was called here.</summary>
internal sealed record Allocation(SyntaxNode Site, SyntaxNode? Inner, ITypeSymbol? Type) : HeapObject(Type)
{
    private readonly int _hash = unchecked((Site.GetHashCode() * 31) + (Inner?.GetHashCode() ?? 0));

    public override bool IsFresh => true;

    public bool Equals(Allocation? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Site, other.Site) && ReferenceEquals(Inner, other.Inner) && HasTypeOf(other));

    public override int GetHashCode() => _hash;
}

/// <summary>A copy of another object, made here or by a callee: a <c>with</c> expression or a struct that was assigned.</summary>
internal sealed record Copy(SyntaxNode Site, SyntaxNode? Inner, HeapObject Origin) : HeapObject(Origin.Type)
{
    private readonly int _hash = unchecked((Site.GetHashCode() * 31) + Origin.GetHashCode());

    public override bool IsFresh => true;

    public bool Equals(Copy? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && ReferenceEquals(Site, other.Site) && ReferenceEquals(Inner, other.Inner) && Origin.Equals(other.Origin));

    public override int GetHashCode() => _hash;

    /// <summary>Whether the objects are what one copy can be: they are never there together.</summary>
    public static bool IsOne(ImmutableArray<HeapObject> objects)
    {
        foreach (var target in objects)
        {
            if (target is not Copy copy || objects[0] is not Copy first || first.Site != copy.Site || first.Inner != copy.Inner)
            {
                return false;
            }
        }

        return !objects.IsEmpty;
    }
}

/// <summary>Handed in by the caller.</summary>
internal sealed record InputObject(Input Input, ITypeSymbol? Type) : HeapObject(Type)
{
    public override bool IsSingle { get; } = !Input.Path.AsImmutableArray().Contains(Member.Element);

    public override bool IsAny => !IsSingle;

    public bool Equals(InputObject? other) => ReferenceEquals(this, other) || (other is not null && Input.Equals(other.Input) && HasTypeOf(other));

    public override int GetHashCode() => Input.GetHashCode();
}

/// <summary>Reached through a member or as an element of another object.</summary>
internal sealed record MemberObject(HeapObject Parent, Member Member, ITypeSymbol? Type) : HeapObject(Type)
{
    private readonly int _hash = unchecked((Parent.GetHashCode() * 31) + Member.GetHashCode());

    public override int Depth { get; } = Parent.Depth + 1;

    public override bool IsSingle { get; } = !Member.IsElement && Parent.IsSingle;

    public override bool IsAny { get; } = Member.IsElement || Parent.IsAny;

    public override Picked? Pick { get; } = Parent.Pick;

    public override HeapObject Unpicked =>
        Pick is null ? this
        : Parent.Unpicked is InputObject { Input: var input } ? new InputObject(input.TryStep(Member) ?? input, Type)
        : new MemberObject(Parent.Unpicked, Member, Type);

    public override HeapObject Root { get; } = Parent.Root;

    public bool Equals(MemberObject? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Member == other.Member && Parent.Equals(other.Parent) && HasTypeOf(other));

    public override int GetHashCode() => _hash;
}

/// <summary>One of the many that another object stands for: the one in a variable or member, from the moment on that something is stored in it by way of that.</summary>
internal sealed record Picked(Place Holder, HeapObject Origin) : HeapObject(Origin.Type)
{
    private readonly int _hash = unchecked((Holder.GetHashCode() * 31) + Origin.GetHashCode());

    public override int Depth { get; } = Origin.Depth;

    public override bool IsSingle => false;

    public override Picked Pick => this;

    public override HeapObject Unpicked => Origin;

    public override HeapObject Root { get; } = Origin.Root;

    public bool Equals(Picked? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Holder.Equals(other.Holder) && Origin.Equals(other.Origin));

    public override int GetHashCode() => _hash;
}

/// <summary>Reached through a static member.</summary>
internal sealed record StaticObject(ISymbol Member, ITypeSymbol? Type) : HeapObject(Type);

/// <summary>What the bodies of its type put into a private member: seen from each of them, whoever did.</summary>
/// <param name="Member">The member.</param>
/// <param name="Site">Where the object was created that is kept in there; null: what the member itself holds.</param>
/// <param name="Inner">Where a callee created it, or null.</param>
/// <param name="Type">The most that is known of its type.</param>
internal sealed record StoredObject(ISymbol Member, SyntaxNode? Site, SyntaxNode? Inner, ITypeSymbol? Type) : HeapObject(Type)
{
    public override bool IsSingle => false;
}

/// <summary>Came out of a call that nothing is known of, or out of a place that is not followed.</summary>
internal sealed record ResultObject(SyntaxNode Site, ITypeSymbol? Type) : HeapObject(Type)
{
    public bool Equals(ResultObject? other) =>
        ReferenceEquals(this, other) || (other is not null && ReferenceEquals(Site, other.Site) && HasTypeOf(other));

    public override int GetHashCode() => Site.GetHashCode();
}

/// <summary>Came out of a call that de-identifies: what its type declares is not in it, or only a pseudonym of it.</summary>
internal sealed record DeidentifiedObject(SyntaxNode Site, ITypeSymbol? Type, bool KeepsPseudonym) : HeapObject(Type);

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
    /// <summary>The delegate that a method group was made for, or null.</summary>
    public INamedTypeSymbol? Delegate { get; init; }

    public bool Equals(Closure? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Receiver, other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
