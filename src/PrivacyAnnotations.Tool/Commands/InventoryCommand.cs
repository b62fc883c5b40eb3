using System.CommandLine;
using PrivacyAnnotations.Build;
using PrivacyAnnotations.Tool.Assemblies;
using PrivacyAnnotations.Tool.Output;

namespace PrivacyAnnotations.Tool.Commands;

/// <summary><c>dotnet privacy inventory</c>: what the assemblies say about themselves, on the screen or as manifests.</summary>
public static class InventoryCommand
{
    private static readonly Argument<string[]> s_paths = new("path")
    {
        Description = "An assembly, a project, a solution, or a directory with built assemblies.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<DirectoryInfo?> s_output = new("--output", "-o")
    {
        Description = "Write to files in this directory: all manifests, or the one that --format names.",
        HelpName = "directory",
    };

    private static readonly Option<string?> s_format = FormatOption();

    public static Command Create()
    {
        var command = new Command("inventory", "Show the annotated members of assemblies, or write their manifests.")
        {
            s_paths,
            s_output,
            s_format,
        };
        command.SetAction(static parsed => Run(parsed, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        var search = AssemblySearch.In(parsed.GetValue(s_paths) ?? []);
        if (search.Problem is { } problem)
        {
            error.WriteLine(problem);
            return ExitCode.BadInput;
        }

        var collection = InventoryCollection.Read(search.Files);
        foreach (var unreadable in collection.Problems)
        {
            error.WriteLine($"{unreadable.File}: {unreadable.Reason}");
        }

        if (collection.Problems.Count > 0)
        {
            return ExitCode.Failed;
        }

        return Show(collection, parsed.GetValue(s_output), parsed.GetValue(s_format), output, error);
    }

    private static int Show(InventoryCollection collection, DirectoryInfo? directory, string? format, TextWriter output, TextWriter error)
    {
        if (directory is null && format is null or ManifestFormat.Table)
        {
            InventoryTable.Write(collection, output);
            return ExitCode.Done;
        }

        var manifests = ManifestFormat.Select(collection.RenderManifests(), format);
        if (directory is not null)
        {
            return ManifestDirectory.Write(directory, manifests, output, error);
        }

        foreach (var (_, content) in manifests)
        {
            output.Write(content);
        }

        return ExitCode.Done;
    }

    private static Option<string?> FormatOption()
    {
        var option = new Option<string?>("--format", "-f")
        {
            Description = "What to show. The default is table, and every manifest with --output.",
        };
        return option.AcceptOnlyFromAmong([ManifestFormat.Table, .. ManifestFormat.Files.Keys]);
    }
}
