using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where a body puts what it mentions.</summary>
internal enum NameTarget : byte
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
/// <param name="First">The first of the body's mentions that stands in the expression.</param>
/// <param name="End">The one after the last.</param>
/// <param name="IsAnswer">Whether the expression is part of a comparison or predicate, of which nothing but the answer goes further.</param>
/// <param name="Target">What kind of place.</param>
/// <param name="To">The member, or the method that is called.</param>
/// <param name="Uses">How it is called.</param>
/// <param name="Variable">Which of the body's names the variable has.</param>
internal readonly record struct NameFlow(int First, int End, bool IsAnswer, NameTarget Target, string To, NameUses Uses, int Variable)
{
    /// <summary>The callee of a <c>new(...)</c> whose type is not written near it. A keyword: no member is called so.</summary>
    public const string AnyConstructor = "new";

    /// <summary>Whether it counts as well what only a question asks for.</summary>
    public bool CountsAsked => IsAnswer || Target == NameTarget.Argument;
}

/// <summary>An identifier of a body.</summary>
/// <param name="Name">Which of its names.</param>
/// <param name="Uses">How it is used.</param>
/// <param name="IsAsked">Whether it stands in a comparison or predicate.</param>
internal readonly record struct NameMention(int Name, NameUses Uses, bool IsAsked);

/// <summary>The flows of one body, by names only.</summary>
/// <param name="Owner">Whose body it is.</param>
/// <param name="Names">Its names, each once.</param>
/// <param name="Mentions">Its identifiers, in the order of the source.</param>
/// <param name="Parameters">Which of the names callers hand in.</param>
/// <param name="Flows">What gets into what.</param>
internal sealed record NameFlows(
    BodyOwner Owner,
    ImmutableArray<string> Names,
    ImmutableArray<NameMention> Mentions,
    ImmutableArray<int> Parameters,
    ImmutableArray<NameFlow> Flows);
