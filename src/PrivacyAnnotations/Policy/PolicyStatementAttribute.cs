using System;

namespace PrivacyAnnotations;

/// <summary>A statement of a policy, or a definition of one of its words.</summary>
public abstract class PolicyStatementAttribute : Attribute
{
    private protected PolicyStatementAttribute()
    {
    }

    /// <summary>
    /// The clause of the published document that says this: the <see cref="ClauseAttribute.Id"/> of a
    /// <see cref="ClauseAttribute"/> on the policy class. A clause that does not exist is reported as PRIV3006.
    /// </summary>
    public string? Clause { get; set; }
}
