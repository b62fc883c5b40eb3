using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Finds out whether code names the generated type, without asking what the name means.</summary>
internal static class MentionParser
{
    public const string TypeName = "PersonalDataInventory";

    public static bool IsMention(SyntaxNode node, CancellationToken cancellationToken) =>
        node is IdentifierNameSyntax { Identifier.ValueText: TypeName };
}
