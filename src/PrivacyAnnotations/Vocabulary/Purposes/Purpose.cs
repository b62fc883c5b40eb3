namespace PrivacyAnnotations;

/// <summary>
/// The built-in purposes of processing, for <c>[PersonalData(..., Purpose.Fraud)]</c> and <c>[ProcessesFor(Purpose.Fraud)]</c>.
/// </summary>
/// <remarks>
/// The keys stand in compiled assemblies and never change. Purposes form a tree: one that is allowed allows the narrower ones below it.
/// None of these requires consent by itself; a policy makes it so. An organisation adds purposes of its own with constants that
/// carry a <see cref="PurposeDefinitionAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [ProcessesFor(Purpose.Fraud)]
/// public sealed class FraudCheck
/// {
/// }
/// </code>
/// </example>
public static partial class Purpose
{
}
