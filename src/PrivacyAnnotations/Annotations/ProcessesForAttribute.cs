using System;
using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// The code in here acts for these purposes; whatever personal data it serializes, sends or stores must allow each of them
/// (GDPR Art. 5(1)(b)).
/// </summary>
/// <remarks>
/// <para>The nearest declaration replaces the farther ones: lambda or local function, member, overridden or implemented member,
/// type, containing types, base class, interfaces, assembly.</para>
/// <para>On a field, property or parameter that holds a logger, sink or client it says what this one instance is used for,
/// in place of the scope's or the sink's own purposes.</para>
/// </remarks>
/// <example>
/// <code>
/// [ProcessesFor(Purpose.Fraud)]
/// public sealed class FraudCheck
/// {
///     [ProcessesFor(Purpose.CustomerService)]
///     public void Explain(Order order) { }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
    | AttributeTargets.Field | AttributeTargets.Parameter,
    Inherited = false)]
public sealed class ProcessesForAttribute : Attribute
{
    /// <summary>Declares what the code acts for.</summary>
    /// <param name="purposes">Keys such as <see cref="Purpose.Fraud"/>. An unknown one is reported as PRIV2001, none at all as PRIV2002.</param>
    public ProcessesForAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The purposes for which the code acts.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
