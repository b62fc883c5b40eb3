namespace PrivacyAnnotations.Core.Symbols;

/// <summary>The name of something that takes a whole object and makes something else of it.</summary>
/// <param name="Name">Of the method, or of the type where a constructor does it.</param>
/// <param name="NeedsNoArgument">Whether a call can stand without arguments: <c>order.Adapt&lt;Dto&gt;()</c>.</param>
public readonly record struct TransformerName(string Name, bool NeedsNoArgument);
