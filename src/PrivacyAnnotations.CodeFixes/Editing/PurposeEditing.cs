using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.CodeFixes.Editing;

/// <summary>Adds a purpose to an annotation, in the style in which its arguments are written.</summary>
internal static class PurposeEditing
{
    public static async Task<Document> AddPurposeAsync(Document document, AttributeSyntax annotation, string constant, CancellationToken cancel)
    {
        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var purpose = await ConstantExpression.CreateAsync(document, annotation.SpanStart, constant, cancel).ConfigureAwait(false);
        var edited = ArrayOf(annotation, model, cancel) is { } array
            ? annotation.ReplaceNode(array, Append(array, purpose))
            : Insert(annotation, purpose);
        return document.WithSyntaxRoot(root.ReplaceNode(annotation, edited));
    }

    // The purposes as one array, where they are written as one; listed purposes have none.
    private static ExpressionSyntax? ArrayOf(AttributeSyntax annotation, SemanticModel model, CancellationToken cancel)
    {
        if (model.GetOperation(annotation, cancel) is not IAttributeOperation { Operation: IObjectCreationOperation creation })
        {
            return null;
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument is { Parameter.Name: AnnotationArguments.Purposes, ArgumentKind: ArgumentKind.Explicit, Syntax: AttributeArgumentSyntax syntax })
            {
                return syntax.Expression;
            }
        }

        return null;
    }

    private static ExpressionSyntax Append(ExpressionSyntax array, ExpressionSyntax purpose) => array switch
    {
        CollectionExpressionSyntax { Elements.Count: > 0 } list =>
            list.AddElements(SyntaxFactory.ExpressionElement(purpose)),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } list =>
            list.WithInitializer(list.Initializer.AddExpressions(purpose)),
        ArrayCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } elements } list =>
            list.WithInitializer(elements.AddExpressions(purpose)),
        _ => purpose,
    };

    private static AttributeSyntax Insert(AttributeSyntax annotation, ExpressionSyntax purpose)
    {
        var arguments = annotation.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var argument = SyntaxFactory.AttributeArgument(purpose);
        if (arguments.Arguments.Any(static a => a.NameColon is not null))
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon(AnnotationArguments.Purposes));
        }

        var properties = arguments.Arguments.IndexOf(static a => a.NameEquals is not null);
        var index = properties < 0 ? arguments.Arguments.Count : properties;
        return annotation.WithArgumentList(arguments.WithArguments(arguments.Arguments.Insert(index, argument)));
    }
}
