using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Expressions that say something about a value without holding it: <c>u.Email == email</c> finds a user and is no address.
/// </summary>
internal static class Questions
{
    private static readonly HashSet<string> s_predicates = new(StringComparer.Ordinal)
    {
        "Equals", "StartsWith", "EndsWith", "Contains", "ContainsKey", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Any", "AnyAsync", "All", "AllAsync", "nameof",
    };

    public static bool Is(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => true,
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression => true,
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => true,
        SyntaxKind.InvocationExpression => s_predicates.Contains(CallNames.Of(((InvocationExpressionSyntax)node).Expression)),
        _ => false,
    };

    /// <summary>Whether an expression stands inside of one: what happens there happens before the answer.</summary>
    public static bool Surrounds(SyntaxNode node)
    {
        for (var outer = node; outer is not (null or StatementSyntax or MemberDeclarationSyntax); outer = outer.Parent)
        {
            if (Is(outer))
            {
                return true;
            }
        }

        return false;
    }
}
