using System.CommandLine;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Tool.Assemblies;
using PrivacyAnnotations.Tool.Output;

namespace PrivacyAnnotations.Tool.Commands;

/// <summary><c>dotnet privacy models check</c>: which members of a library the models know, and as what.</summary>
public static class ModelsCommand
{
    private static readonly Argument<FileInfo> s_assembly = new("assembly") { Description = "The library. What it refers to is looked for beside it." };

    private static readonly Option<FileInfo[]> s_models = new("--models", "-m")
    {
        Description = "A model file of your own (*.privacymodels.txt); may be repeated.",
        HelpName = "file",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var check = new Command("check", "Show which public members of an assembly are modelled, and as what.") { s_assembly, s_models };
        check.SetAction(static parsed => Run(parsed, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return new Command("models", "What is known of other people's code.") { check };
    }

    private static int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        var assembly = parsed.GetValue(s_assembly)!;
        var models = parsed.GetValue(s_models) ?? [];
        if (models.Prepend(assembly).FirstOrDefault(static file => !file.Exists) is { } missing)
        {
            error.WriteLine($"{missing}: There is no such file.");
            return ExitCode.BadInput;
        }

        var files = models.Select(static file => ModelReader.Read(file.Name, File.ReadAllText(file.FullName))).ToArray();
        if (ModelCoverage.Of(assembly.FullName, LibraryReferences.Of(assembly.FullName), files) is not { } coverage)
        {
            error.WriteLine($"{assembly}: This is no .NET assembly.");
            return ExitCode.BadInput;
        }

        ModelTable.Write(coverage, output);
        return Report(files, coverage, error);
    }

    private static int Report(IEnumerable<ModelFile> files, ModelCoverage coverage, TextWriter error)
    {
        var problems = files.SelectMany(static file => file.Errors).Select(static e => $"{e.File}({e.Line},{e.Column}): {e.Message}")
            .Concat(coverage.Unmatched.Select(static u => $"{u.File}({u.Line},{u.Column}): {u.Message}"))
            .ToArray();
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }

        return problems.Length > 0 ? ExitCode.BadInput : ExitCode.Done;
    }
}
