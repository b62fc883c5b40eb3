using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>Compiles code and asks the resolver about the expression between the markers: <c>/*[*/ x.Call() /*]*/</c>.</summary>
internal static class Calls
{
    private const string Start = "/*[*/";
    private const string End = "/*]*/";

    public static ApiModel? Model(string source, params string[] userFiles)
    {
        var compilation = Compile(source);
        var symbol = Symbol(compilation);
        var resolver = Resolver(compilation, userFiles);
        return symbol switch
        {
            IMethodSymbol method => resolver.Find(method),
            IPropertySymbol property => resolver.Find(property),
            _ => throw new InvalidOperationException($"'{symbol}' is neither a method nor a property."),
        };
    }

    public static ModelResolver Resolver(Compilation compilation, params string[] userFiles) =>
        new(compilation, ModelCatalog.WithUserFiles(userFiles.Select(static (text, i) => ModelReader.Read($"{i}.privacymodels.txt", text))));

    public static CSharpCompilation Compile(string source)
    {
        var compilation = Libraries.Compile(source);

        // A property alone is no statement, but it binds.
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d is { Severity: DiagnosticSeverity.Error, Id: not "CS0201" }));
        return compilation;
    }

    private static ISymbol Symbol(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var text = tree.ToString();
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var nodes = tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>();
        var node = nodes.First(n => n.SpanStart >= start && n.Span.End <= end);
        return compilation.GetSemanticModel(tree).GetSymbolInfo(node).Symbol!;
    }
}
