using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Reads a file: goes from member to member, and reads what is in them and between them as text.</summary>
internal sealed class BodyReader : IDisposable
{
    private readonly ImmutableArray<BodyNames>.Builder _bodies = ImmutableArray.CreateBuilder<BodyNames>();
    private readonly WordCollector _words = new();
    private readonly WordScanner _scanner;
    private readonly SyntaxNode _root;
    private readonly CancellationToken _cancellationToken;
    private int _read;

    public BodyReader(SyntaxTree tree, CancellationToken cancellationToken)
    {
        _root = tree.GetRoot(cancellationToken);
        _scanner = new WordScanner(tree.GetText(cancellationToken), _words);
        _cancellationToken = cancellationToken;
    }

    public void Dispose() => _scanner.Dispose();

    public (ImmutableArray<BodyNames> Bodies, WordIndex Words) Read()
    {
        AddMembers(((CompilationUnitSyntax)_root).Members, []);
        ReadUntil(_root.FullSpan.End);
        return (_bodies.ToImmutable(), _words.ToIndex());
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
            ReadUntil(span.Start);
            _words.Begin(_bodies.Count);
            _bodies.Add(new BodyNames(declaration.Span, types));
            var owner = BodyOwner.Of(declaration);
            AddOwner(owner);
            _scanner.ReadBody(span, declaration.ContainsDiagnostics, owner.Position);
            _read = span.End;
        }
    }

    private void AddOwner(BodyOwner owner)
    {
        _words.Add(WordHash.OfOwner(owner.Name), owner.HasCode ? owner.Calls | NameUses.Owner : NameUses.Owner);
        if (owner is { IsConstructor: true, HasCode: true })
        {
            _words.Add(WordHash.OfOwner(NameFlow.AnyConstructor), NameUses.Any);
        }
    }

    private void ReadUntil(int position)
    {
        _words.Begin(WordCollector.NoBody);
        _scanner.ReadBetween(TextSpan.FromBounds(_read, position), _root.ContainsDiagnostics);
    }
}
