using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>What is called, by its name.</summary>
internal static class CallNames
{
    /// <summary>The name of the method in the expression that is called, or nothing where it has none.</summary>
    public static string Of(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>How a name is used: as the method of a call, by itself, or as a type.</summary>
    public static NameUses UsesOf(SimpleNameSyntax name)
    {
        ExpressionSyntax used = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            QualifiedNameSyntax qualified when qualified.Right == name => qualified,
            _ => name,
        };
        return used.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == used => CallUses.Of(call.ArgumentList.Arguments.Count),
            ObjectCreationExpressionSyntax creation when creation.Type == used => NameUses.AsType,
            _ => NameUses.Bare,
        };
    }
}
