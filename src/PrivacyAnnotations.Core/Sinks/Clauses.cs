using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>One thing that a model says about an API.</summary>
public abstract record ModelClause
{
    /// <summary>On which constant argument it depends; null when it always counts.</summary>
    public ArgumentCondition? When { get; init; }
}

/// <summary><c>sink(Log, args, hole)</c>: what is handed over here leaves the code.</summary>
public sealed record SinkClause(SinkKind Kind, Role Role, Exposure Exposure) : ModelClause
{
    /// <summary>To whom, for the message: <c>sink(Network, prompt, text to a language model)</c>; or null.</summary>
    public string? To { get; init; }
}

/// <summary>
/// <c>flow(source[] -> return[])</c>: what is in one part is in the other after the call. A model with flows replaces the
/// default 'everything that went in'. With an exposure, <c>flow(value -> return, graph:json)</c>, only what that exposure
/// shows of the first part arrives, as text: a serializer's result carries the members, not the object. A flow into a channel
/// reaches the sink of that channel. Of a property, a read follows only the flows to <c>return</c>, a write only the others.
/// </summary>
public sealed record FlowClause(Role From, Role To, Exposure? As = null) : ModelClause
{
    /// <summary>Whether the <c>ref</c> variable that it goes into holds nothing else afterwards: <c>flow(value => location)</c>.</summary>
    public bool Replaces { get; init; }
}

/// <summary><c>calls(selector, source[])</c>: the delegate is called with these values for its parameters, in order.</summary>
public sealed record CallsClause(Role Delegate, EquatableArray<Role> Arguments) : ModelClause;

/// <summary><c>filters(predicate)</c>: what comes back is only what the delegate says <c>true</c> of.</summary>
public sealed record FiltersClause(Role Delegate) : ModelClause;

/// <summary><c>clean</c>: the result says something about what went in without holding it.</summary>
public sealed record CleanClause : ModelClause;

/// <summary>
/// <c>apart</c>: a property that holds what was put into it, and nothing else of what its object holds: the name of a parameter is not its value.
/// What flows stand beside it, a write follows too.
/// </summary>
public sealed record ApartClause : ModelClause;

/// <summary><c>deidentify(Hashing)</c>: the result is de-identified by this technique.</summary>
public sealed record DeidentifyClause(Deidentification Technique) : ModelClause;

/// <summary><c>opens(Storage)</c>: the result (for a type: every instance) is a channel; what is written to it reaches a sink of that kind.</summary>
public sealed record OpensClause(SinkKind Kind) : ModelClause;

/// <summary><c>wraps(stream)</c>: the result is a channel to wherever that argument leads.</summary>
public sealed record WrapsClause(Role Role) : ModelClause;

/// <summary>
/// <c>returns(Network, graph:json)</c>: what a public method gives back reaches a sink, because a framework calls it and sends
/// the answer on. It says nothing about calls from other code.
/// </summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Exposure">How much of the result is shown.</param>
/// <param name="Unless">The full name of an attribute that keeps the framework from calling the method; or null.</param>
public sealed record ReturnsClause(SinkKind Kind, Exposure Exposure, string? Unless = null) : ModelClause;

/// <summary><c>writes(value, text)</c>: the argument goes into the receiver; where that is a channel, it reaches the channel's sink.</summary>
public sealed record WritesClause(Role Role, Exposure Exposure) : ModelClause;

/// <summary><c>skip(@Ns.TagProviderAttribute)</c>: what is passed there is not what <c>*</c> speaks of.</summary>
public sealed record SkipClause(Role Role) : ModelClause;

/// <summary><c>maps(source -> return)</c>: members of the one are copied into the members of the same name of the other, collections element by element.</summary>
public sealed record MapsClause(Role From, Role To) : ModelClause;

/// <summary><c>dispatches(request, Ns.IHandler`1.Handle)</c>: a method of this compilation that implements that member for the type of the argument is called with it.</summary>
/// <param name="Role">The argument.</param>
/// <param name="Contract">The metadata name of the generic interface; its first type argument is the type of the argument.</param>
/// <param name="Member">The method of the interface.</param>
public sealed record DispatchesClause(Role Role, string Contract, string Member) : ModelClause;

/// <summary>
/// <c>reveals(Log, Ns.Model, graph:entities)</c>: from here on a library writes what objects of a type hold, though none is handed
/// over. Which type that is, says the type argument or the type nearest to the call that derives from this one.
/// </summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Of">The full name of the base type.</param>
/// <param name="Exposure">How much of an object of the type is shown.</param>
public sealed record RevealsClause(SinkKind Kind, string Of, Exposure Exposure) : ModelClause;
