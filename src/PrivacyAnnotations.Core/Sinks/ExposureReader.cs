namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads how much of a value is shown: <c>text</c>, <c>joined</c>, <c>template</c>, <c>hole:log</c>, <c>graph:json</c>.</summary>
internal static class ExposureReader
{
    private static readonly string[] Kinds = ["text", "joined", "template", "hole", "graph"];

    /// <summary>The exposure after a comma; text where there is none.</summary>
    public static Exposure ReadOptional(LineScanner scanner) => scanner.Take(",") ? Read(scanner) : Exposure.Text;

    public static Exposure Read(LineScanner scanner) => Keyword.Read(scanner, "an exposure", Kinds) switch
    {
        "joined" => Exposure.Joined,
        "template" => Exposure.Template,
        "hole" => new Exposure(ExposureKind.Hole, scanner.Take(":") ? Writer(scanner) : null),
        "graph" => new Exposure(ExposureKind.Graph, GraphWriter(scanner)),
        _ => Exposure.Text,
    };

    private static string GraphWriter(LineScanner scanner)
    {
        scanner.Expect(":", "and the key of a writer, such as 'graph:json'");
        return Writer(scanner);
    }

    private static string Writer(LineScanner scanner)
    {
        var column = scanner.Column;
        var key = scanner.Word("-.");
        if (key.Length == 0)
        {
            scanner.Fail(column, "Expected the key of a writer, such as 'json'.");
        }

        return key;
    }
}
