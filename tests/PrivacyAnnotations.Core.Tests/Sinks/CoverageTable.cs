using System.Globalization;
using System.Text;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>The page that says which libraries the built-in models know: a row per file.</summary>
internal static class CoverageTable
{
    private const string Documentation = " documentation";

    private const string Head = """
        # Coverage: the libraries that are known

        Written from the model files by a test; `UPDATE_DOCS=1 dotnet test tests/PrivacyAnnotations.Core.Tests --filter CoverageTests` writes it anew.

        Every line of a model file is held against the library in the version given here. Where that says *documentation*, the package
        could not be had, and the lines follow the library's public documentation. 'Leads to' names the sinks; 'results' how a result is
        de-identified; a file with neither says how data passes through. 'Tests' are the calls of that library that the analyzers are
        tested with; the base class library is tested in many places besides. How to describe a library of your own: [models.md](models.md).

        | models | library | version | APIs | leads to | results | tests |
        | --- | --- | --- | --: | --- | --- | --- |

        """;

    /// <summary>Whether a file follows the documentation of a package that could not be had.</summary>
    public static bool IsFromDocumentation(ModelFile file) => file.Library!.EndsWith(Documentation, StringComparison.Ordinal);

    /// <param name="files">The model files, in their order.</param>
    /// <param name="testOf">The path of a library's analyzer tests, from the page, by the name of its model file; null where there are none.</param>
    public static string Of(IEnumerable<ModelFile> files, Func<string, string?> testOf)
    {
        var page = new StringBuilder(Head);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            var split = file.Library!.LastIndexOf(' ');
            page.Append("| [").Append(name).Append("](../../src/PrivacyAnnotations.Core/Sinks/Models/").Append(file.Path).Append(") | ")
                .Append(file.Library[..split]).Append(" | ").Append(file.Library[(split + 1)..]).Append(" | ")
                .Append(Apis(file).ToString(CultureInfo.InvariantCulture)).Append(" | ")
                .Append(string.Join(", ", Kinds(file))).Append(" | ")
                .Append(string.Join(", ", Techniques(file))).Append(" | ")
                .Append(testOf(name) is { } test ? $"[yes]({test})" : "").Append(" |\n");
        }

        return page.ToString();
    }

    private static int Apis(ModelFile file) => file.Lines.Select(static l => l.Pattern.Text).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<string> Kinds(ModelFile file) =>
        Clauses(file)
            .Select(static c => c switch { SinkClause sink => sink.Kind, OpensClause opens => opens.Kind, RevealsClause reveals => reveals.Kind, _ => default })
            .Where(static k => k != default).Distinct().Order().Select(static k => k.ToString());

    private static IEnumerable<string> Techniques(ModelFile file) =>
        Clauses(file).OfType<DeidentifyClause>().Select(static c => c.Technique).Distinct().Order().Select(static t => t.ToString());

    private static IEnumerable<ModelClause> Clauses(ModelFile file) => file.Lines.SelectMany(static l => l.Model.Clauses.AsImmutableArray());
}
