using System;

namespace PrivacyAnnotations;

/// <summary>
/// Makes a string constant the name of a cookie that the policy announces (ePrivacy Directive Art. 5(3)).
/// </summary>
/// <example>
/// <code>
/// [CookieDefinition(Purposes = new[] { Purpose.Authentication }, Lifetime = "P14D")]
/// public const string SessionCookie = "shop_session";
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class CookieDefinitionAttribute : PolicyStatementAttribute
{
    /// <summary>What the cookie is for. An unknown key is reported as PRIV2001.</summary>
    public string[] Purposes { get; set; } = Array.Empty<string>();

    /// <summary>Who sets and reads it: the key of a recipient. Null where only the organisation itself does.</summary>
    public string? Party { get; set; }

    /// <summary>How long it lives: an ISO 8601 duration such as <c>P14D</c>, or <c>session</c>.</summary>
    public string? Lifetime { get; set; }
}
