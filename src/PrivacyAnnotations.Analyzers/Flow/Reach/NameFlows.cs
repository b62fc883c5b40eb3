using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where a body puts what it mentions.</summary>
internal enum NameTarget
{
    /// <summary>A variable of its own.</summary>
    Variable,

    /// <summary>A member, or a part of something that others see.</summary>
    Member,

    /// <summary>A member that something is called on, and that may keep what it gets.</summary>
    Receiver,

    /// <summary>What it gives back: its result, or a parameter's new content.</summary>
    Result,

    /// <summary>An argument of somebody else's.</summary>
    Argument,
}

/// <summary>What stands in an expression gets into a place.</summary>
/// <param name="First">The first of the body's identifiers that stands in the expression.</param>
/// <param name="End">The one after the last.</param>
/// <param name="IsAnswer">Whether the expression is part of a comparison or predicate, of which nothing but the answer goes further.</param>
/// <param name="Target">What kind of place.</param>
/// <param name="To">The variable, the member, or the method that is called.</param>
internal readonly record struct NameFlow(int First, int End, bool IsAnswer, NameTarget Target, string To)
{
    /// <summary>The callee of a <c>new(...)</c> whose type is not written near it. A keyword: no member is called so.</summary>
    public const string AnyConstructor = "new";
}

/// <summary>The flows of one body, by names only.</summary>
/// <param name="Names">Its identifiers, in the order of the source.</param>
/// <param name="Calls">The calls that they are the methods of; null where they are not.</param>
/// <param name="Asked">Which of them stand in a comparison or predicate.</param>
/// <param name="Parameters">What callers hand in.</param>
/// <param name="Flows">In the order of the source.</param>
internal sealed record NameFlows(ImmutableArray<string> Names, ImmutableArray<string?> Calls, ImmutableArray<bool> Asked, ImmutableArray<string> Parameters, ImmutableArray<NameFlow> Flows);
