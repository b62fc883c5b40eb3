using System;

namespace PrivacyAnnotations;

/// <summary>
/// What is passed in here leaves the code: through this parameter, through every parameter of this method, or through every parameter
/// of every method of this class or interface.
/// </summary>
/// <example>
/// <code>
/// public interface IAuditTrail
/// {
///     void Append([Sink(SinkKind.Storage)] string entry);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface,
    Inherited = false)]
public sealed class SinkAttribute : Attribute
{
    /// <summary>Declares a sink.</summary>
    /// <param name="kind">The kind of place that the data reaches. It decides which purposes are asked for.</param>
    public SinkAttribute(SinkKind kind) => Kind = kind;

    /// <summary>The kind of place that the data reaches.</summary>
    public SinkKind Kind { get; }
}
