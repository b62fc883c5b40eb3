using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads a model file. A line that makes no sense becomes a <see cref="ModelError"/> and costs only itself.</summary>
public sealed class ModelReader
{
    private static readonly string[] Headers = ["format", "library", "assembly", "writer"];

    private readonly string _path;
    private readonly ImmutableArray<string>.Builder _assemblies = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ModelLine>.Builder _lines = ImmutableArray.CreateBuilder<ModelLine>();
    private readonly ImmutableArray<GraphWriter>.Builder _writers = ImmutableArray.CreateBuilder<GraphWriter>();
    private readonly ImmutableArray<ModelError>.Builder _errors = ImmutableArray.CreateBuilder<ModelError>();
    private string? _library;

    private ModelReader(string path) => _path = path;

    /// <param name="path">What errors name as their file.</param>
    /// <param name="content">The file; any line ends.</param>
    public static ModelFile Read(string path, string content)
    {
        var reader = new ModelReader(path);
        using var lines = new StringReader(content.TrimStart('\uFEFF'));
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            reader.ReadLine(WithoutComment(line), ++number);
        }

        return reader.ToFile();
    }

    /// <summary>A comment starts at a '#' at the line's start or after a space: '#ctor' is part of an id.</summary>
    private static string WithoutComment(string line)
    {
        for (var i = line.IndexOf('#'); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
            {
                return line.Substring(0, i);
            }
        }

        return line;
    }

    private void ReadLine(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var scanner = new LineScanner(line);
        Action? accept = PatternReader.IsPattern(line.TrimStart()) ? ReadModel(scanner, number) : ReadHeader(scanner);
        if (!scanner.AtEnd)
        {
            scanner.Fail("Expected the end of the line.");
        }

        if (scanner.Failure is { } failure)
        {
            _errors.Add(new ModelError(_path, number, failure.Column, failure.Message));
            return;
        }

        accept?.Invoke();
    }

    private Action? ReadModel(LineScanner scanner, int number)
    {
        var column = scanner.Column;
        if (PatternReader.Read(scanner) is not { } pattern)
        {
            return null;
        }

        scanner.Expect("=", "and what the API does, such as '= sink(Log, message)'");
        var clauses = ClauseReader.ReadAll(scanner);
        return () => _lines.Add(new ModelLine(number, column, pattern, new ApiModel(pattern.Text, clauses)));
    }

    private Action? ReadHeader(LineScanner scanner)
    {
        switch (Keyword.Read(scanner, "a pattern (such as 'M:Ns.Type.Method') or a header", Headers))
        {
            case "format":
                ReadFormat(scanner);
                return null;
            case "library":
                var library = NonEmpty(scanner, "Expected a package id and the version that the file was checked against.");
                return () => _library = library;
            case "assembly":
                var assembly = NonEmpty(scanner, "Expected the name of an assembly, without '.dll'.");
                return () => _assemblies.Add(assembly);
            case "writer":
                var writer = new WriterReader(scanner).Read();
                return () => _writers.Add(writer);
            default:
                return null;
        }
    }

    private static void ReadFormat(LineScanner scanner)
    {
        var column = scanner.Column;
        var version = scanner.Word(".");
        if (version != "1")
        {
            scanner.Fail(column, $"Expected 'format 1', the only format there is; found '{version}'.");
        }
    }

    private static string NonEmpty(LineScanner scanner, string expected)
    {
        var column = scanner.Column;
        var text = scanner.Until('\0');
        if (text.Length == 0)
        {
            scanner.Fail(column, expected);
        }

        return text;
    }

    private ModelFile ToFile() => new(
        _path, _library, _assemblies.ToImmutable(), _lines.ToImmutable(), _writers.ToImmutable(), _errors.ToImmutable());
}
