using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Local variables and what is assigned around them, found by their syntax alone.</summary>
internal static class LocalDeclarations
{
    /// <summary>The declaration of the local variable of that name, in the blocks around; null where there is none.</summary>
    public static VariableDeclaratorSyntax? Of(IdentifierNameSyntax name)
    {
        for (SyntaxNode? node = name; node is not (null or BaseTypeDeclarationSyntax); node = node.Parent)
        {
            var found = node switch
            {
                BlockSyntax block => Among(block.Statements, name),
                SwitchSectionSyntax section => Among(section.Statements, name),
                CompilationUnitSyntax program => Among(program.Members, name),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The assignments in the member around an expression, in their order.</summary>
    public static IEnumerable<AssignmentExpressionSyntax> AssignmentsAround(SyntaxNode expression) =>
        ((SyntaxNode?)expression.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? expression.SyntaxTree.GetRoot())
        .DescendantNodes().OfType<AssignmentExpressionSyntax>();

    private static VariableDeclaratorSyntax? Among(IEnumerable<SyntaxNode> statements, IdentifierNameSyntax name)
    {
        foreach (var statement in statements)
        {
            var declared = (statement is GlobalStatementSyntax global ? global.Statement : statement) as LocalDeclarationStatementSyntax;
            foreach (var declarator in declared?.Declaration.Variables ?? default)
            {
                if (declarator.Identifier.ValueText == name.Identifier.ValueText)
                {
                    return declarator;
                }
            }
        }

        return null;
    }
}
