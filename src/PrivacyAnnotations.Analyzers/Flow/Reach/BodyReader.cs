using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Reads the bodies of a file: goes from member to member, and reads what is in them as text.</summary>
internal sealed class BodyReader
{
    private readonly ImmutableArray<BodyNames>.Builder _bodies = ImmutableArray.CreateBuilder<BodyNames>();
    private readonly WordScanner _scanner;
    private readonly CancellationToken _cancellationToken;

    private BodyReader(SourceText text, CancellationToken cancellationToken)
    {
        _scanner = new WordScanner(text);
        _cancellationToken = cancellationToken;
    }

    public static ImmutableArray<BodyNames> Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var reader = new BodyReader(tree.GetText(cancellationToken), cancellationToken);
        reader.AddMembers(((CompilationUnitSyntax)tree.GetRoot(cancellationToken)).Members, []);
        return reader._bodies.ToImmutable();
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, ImmutableArray<string> types)
    {
        foreach (var member in members)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    AddMembers(inner.Members, types);
                    break;
                case TypeDeclarationSyntax type:
                    AddType(type, types.Insert(0, type.Identifier.ValueText));
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        Add(variable, variable.Span, types);
                    }

                    break;
                default:
                    Add(member, member.Span, types);
                    break;
            }
        }
    }

    private void AddType(TypeDeclarationSyntax type, ImmutableArray<string> types)
    {
        if (type.ParameterList is { } header)
        {
            // With what it hands to the header of its base.
            Add(header, TextSpan.FromBounds(header.SpanStart, (type.BaseList ?? (SyntaxNode)header).Span.End), types);
        }

        AddMembers(type.Members, types);
    }

    private void Add(SyntaxNode declaration, TextSpan span, ImmutableArray<string> types)
    {
        if (BodyOwner.Has(declaration))
        {
            var owner = BodyOwner.Of(declaration);
            _bodies.Add(new BodyNames(owner, types, declaration.Span, _scanner.Read(span, declaration.ContainsDiagnostics, owner.Position)));
        }
    }
}
