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
}

public enum RolePart
{
    /// <summary>The value itself: <c>source</c>.</summary>
    Whole,

    /// <summary>Its elements: <c>source[]</c>.</summary>
    Element,

    /// <summary>What the delegate returns: <c>selector()</c>.</summary>
    DelegateResult,
}

/// <summary>Which part of a call a clause speaks of. A property's assigned value is the parameter <c>value</c>.</summary>
public sealed record Role(RoleKind Kind, string Name = "", RolePart Part = RolePart.Whole)
{
    /// <summary>Whether the role speaks of a parameter of this name; attributes need the symbol (<c>RoleMatching</c>).</summary>
    public bool SpeaksOf(string parameterName) =>
        Kind == RoleKind.AllParameters
        || (Kind == RoleKind.Parameter && string.Equals(Name, parameterName, StringComparison.Ordinal));
}
