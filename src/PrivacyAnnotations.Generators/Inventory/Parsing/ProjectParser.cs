using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Reads what the build and the references say about the project.</summary>
internal static class ProjectParser
{
    // Earlier compilers reserve the attribute's name for themselves.
    private static readonly bool s_canEmbed = typeof(CSharpCompilation).Assembly.GetName().Version >= new Version(4, 14);

    public static ProjectModel Parse((Compilation Compilation, AnalyzerConfigOptionsProvider Options) project, CancellationToken cancellationToken)
    {
        var assembly = project.Compilation.AssemblyName ?? "";
        return new ProjectModel(
            assembly,
            Property(project.Options, "MSBuildProjectName") ?? assembly,
            Property(project.Options, "ProjectDir") ?? Property(project.Options, "MSBuildProjectDirectory"),
            s_canEmbed);
    }

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
