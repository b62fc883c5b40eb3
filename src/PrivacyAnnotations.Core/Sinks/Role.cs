using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

public enum RoleKind
{
    /// <summary>The parameter called <see cref="Role.Name"/>.</summary>
    Parameter,

    /// <summary>Every parameter (<c>*</c>).</summary>
    AllParameters,

    /// <summary>Every parameter that carries the attribute whose full type name is <see cref="Role.Name"/> (<c>@Ns.SomeAttribute</c>).</summary>
    AttributedParameters,

    /// <summary>The object that the member is called on (<c>receiver</c>).</summary>
    Receiver,

    /// <summary>What the member returns (<c>return</c>).</summary>
    Return,

    /// <summary>Something of which nothing is known (<c>_</c>).</summary>
    Unknown,
}

public enum RolePart
{
    /// <summary>The elements of a collection: <c>source[]</c>.</summary>
    Element,

    /// <summary>What a delegate returns: <c>selector()</c>.</summary>
    DelegateResult,

    /// <summary>What a lambda hands to the method that it calls: <c>job(*)</c>.</summary>
    Handed,

    /// <summary>A field or property: <c>return.Key</c>.</summary>
    Member,
}

/// <summary>One step from a value to a part of it.</summary>
/// <param name="Part">Which kind of part.</param>
/// <param name="Member">The name of the field or property for <see cref="RolePart.Member"/>.</param>
public readonly record struct RoleStep(RolePart Part, string Member = "")
{
    public static readonly RoleStep Element = new(RolePart.Element);
    public static readonly RoleStep DelegateResult = new(RolePart.DelegateResult);
    public static readonly RoleStep Handed = new(RolePart.Handed);
}

/// <summary>Which part of a call a clause speaks of. A property's assigned value is the parameter <c>value</c>.</summary>
/// <param name="Kind">Where to start.</param>
/// <param name="Name">Of the parameter, or of the attribute.</param>
/// <param name="Path">From there to the part, step by step (<c>return[].Key</c>); empty for the value itself.</param>
public sealed record Role(RoleKind Kind, string Name = "", EquatableArray<RoleStep> Path = default)
{
    /// <summary>Whether the role speaks of a parameter of this name; attributes need the symbol (<c>RoleMatching</c>).</summary>
    public bool SpeaksOf(string parameterName) =>
        Kind == RoleKind.AllParameters
        || (Kind == RoleKind.Parameter && string.Equals(Name, parameterName, StringComparison.Ordinal));
}
