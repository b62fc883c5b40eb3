using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Taxonomy.Definitions;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Reads the words that the project's own constants define.</summary>
internal static class ConstantParser
{
    public static bool IsTarget(SyntaxNode node, CancellationToken cancellationToken) => node is VariableDeclaratorSyntax;

    public static T? Parse<T>(GeneratorAttributeSyntaxContext context, Func<string, string, IDefinitionArguments, T> parse)
        where T : class =>
        context.TargetSymbol is IFieldSymbol { IsConst: true, ConstantValue: string key } constant
            ? parse(key, constant.Name, new SymbolArguments(context.Attributes[0]))
            : null;
}
