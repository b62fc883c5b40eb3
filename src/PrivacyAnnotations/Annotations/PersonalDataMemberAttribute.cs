using System;

namespace PrivacyAnnotations;

/// <summary>
/// Annotates a member that cannot be edited: generated code, or a type of another assembly. It means what
/// <see cref="PersonalDataAttribute"/> on that member would mean.
/// </summary>
/// <example>
/// <code>
/// [assembly: PersonalDataMember(typeof(IdentityUser), nameof(IdentityUser.Email), Category.Contact, Purpose.AccountManagement)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class PersonalDataMemberAttribute : PersonalDataDeclarationAttribute
{
    /// <summary>Declares that a member of another type is personal data.</summary>
    /// <param name="type">The type that declares the member.</param>
    /// <param name="member">The name of a field or property of that type. One that does not exist is reported as PRIV2006.</param>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    /// <param name="purposes">What it may be processed for. None at all is reported as PRIV2002.</param>
    public PersonalDataMemberAttribute(Type type, string member, string category, params string[] purposes)
        : base(category, purposes)
    {
        Type = type;
        Member = member;
    }

    /// <summary>The type that declares the member.</summary>
    public Type Type { get; }

    /// <summary>The name of the annotated field or property.</summary>
    public string Member { get; }
}
