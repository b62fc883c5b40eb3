using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.CodeFixes.Editing;

/// <summary>Adds annotations to a declaration.</summary>
internal static class Attributes
{
    /// <param name="document">The document of the declaration.</param>
    /// <param name="declaration">What is annotated.</param>
    /// <param name="choose">Which annotation.</param>
    /// <param name="annotations">The arguments of each, as full names of constants.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Document> AddAsync(
        Document document,
        SyntaxNode declaration,
        Func<WellKnownTypes, INamedTypeSymbol?> choose,
        IReadOnlyList<IReadOnlyList<string>> annotations,
        CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model is null || PrivacyCompilation.TryGet(model.Compilation) is not { } privacy || choose(privacy.Types) is not { } type)
        {
            return document;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
        foreach (var constants in annotations)
        {
            var arguments = new List<SyntaxNode>(constants.Count);
            foreach (var constant in constants)
            {
                var expression = await ConstantExpression.CreateAsync(document, declaration.SpanStart, constant, cancel).ConfigureAwait(false);
                arguments.Add(editor.Generator.AttributeArgument(expression));
            }

            editor.AddAttribute(declaration, editor.Generator.Attribute(TypeName.Of(type, document, model, declaration.SpanStart), arguments));
        }

        return editor.GetChangedDocument();
    }
}
