using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Switches that only compare what they are about: no case takes anything out of it.</summary>
internal static class AskingSwitches
{
    /// <summary>Whether an expression is what such a switch is about.</summary>
    public static bool Is(SyntaxNode about) => about.Parent switch
    {
        SwitchExpressionSyntax expression => expression.GoverningExpression == about && expression.Arms.All(static arm => Asks(arm.Pattern)),
        SwitchStatementSyntax statement => statement.Expression == about && statement.Sections.All(static section => section.Labels.All(Asks)),
        _ => false,
    };

    private static bool Asks(SwitchLabelSyntax label) => label is not CasePatternSwitchLabelSyntax { Pattern: var pattern } || Asks(pattern);

    private static bool Asks(PatternSyntax? pattern) => pattern switch
    {
        ConstantPatternSyntax or RelationalPatternSyntax or TypePatternSyntax or DiscardPatternSyntax => true,
        ParenthesizedPatternSyntax inner => Asks(inner.Pattern),
        UnaryPatternSyntax negated => Asks(negated.Pattern),
        BinaryPatternSyntax binary => Asks(binary.Left) && Asks(binary.Right),
        RecursivePatternSyntax { Designation: null, PositionalPatternClause: null, PropertyPatternClause: { } parts } => parts.Subpatterns.All(static part => Asks(part.Pattern)),
        _ => false,
    };
}
