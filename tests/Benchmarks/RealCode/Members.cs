using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.RealCode;

/// <summary>The members that a run declares to be personal data: lines of <c>Namespace.Type.Member category purpose ...</c>.</summary>
internal sealed class Members(IReadOnlyList<string[]> lines)
{
    public static Members None { get; } = new([]);

    public static Members Read(string path) =>
        new([.. File.ReadLines(path).Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(static words => words.Length > 1 && words[0][0] != '#')]);

    /// <summary>A source file that annotates those members that the compilation can see; null where it sees none.</summary>
    public string? SourceFor(Compilation compilation)
    {
        var text = new StringBuilder();
        foreach (var words in lines)
        {
            var dot = words[0].LastIndexOf('.');
            var (type, member) = (words[0][..dot], words[0][(dot + 1)..]);
            if (compilation.GetTypeByMetadataName(type) is { } found && found.GetMembers(member).Length > 0)
            {
                text.Append($"[assembly: PrivacyAnnotations.PersonalDataMember(typeof({Name(found)}), {string.Join(", ", words.Skip(1).Prepend(member).Select(Quote))})]\n");
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static string Name(INamedTypeSymbol type) =>
        type.IsGenericType ? type.ConstructUnboundGenericType().ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
