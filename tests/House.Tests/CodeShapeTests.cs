using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace House.Tests;

/// <summary>Methods that can be read without scrolling and without counting braces.</summary>
public sealed class CodeShapeTests
{
    private const int MethodLines = 30;
    private const int Nesting = 3;

    private static readonly IReadOnlyList<(string Name, SyntaxNode Body)> s_methods =
        [.. Repository.CSharp("src").SelectMany(static file =>
            CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantNodes()
                .OfType<BaseMethodDeclarationSyntax>()
                .Where(static method => method.Body is not null)
                .Select(method => ($"{file}: {NameOf(method)}", (SyntaxNode)method.Body!)))];

    [Fact]
    public void Methods_are_short() =>
        Offenders.None(s_methods.Where(static method => Lines(method.Body) > MethodLines).Select(static method => $"{method.Name}: {Lines(method.Body)}"));

    [Fact]
    public void Methods_are_flat() =>
        Offenders.None(s_methods.Where(static method => Depth(method.Body) > Nesting).Select(static method => $"{method.Name}: {Depth(method.Body)}"));

    private static string NameOf(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => method.Kind().ToString(),
    };

    // What is read: blank lines, comments, braces and the 'break' of a table of cases are not.
    private static int Lines(SyntaxNode body) =>
        body.ToString().Split('\n').Select(static line => line.Trim())
            .Count(static line => line is not ("" or "{" or "}" or "break;") && !line.StartsWith("//", StringComparison.Ordinal));

    private static int Depth(SyntaxNode node) =>
        node.ChildNodes().Select(static child => Depth(child) + (Nests(child) ? 1 : 0)).DefaultIfEmpty().Max();

    // 'else if' continues a ladder, it does not go deeper.
    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax => node.Parent is not ElseClauseSyntax,
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax or UsingStatementSyntax or LockStatementSyntax => true,
        _ => false,
    };
}
