namespace House.Tests;

/// <summary>Who may see whom.</summary>
public sealed class DependencyTests
{
    private static readonly string[] s_otherPeoplesLibraries =
        ["Serilog", "Newtonsoft", "NLog", "log4net", "Microsoft.Extensions", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "System.Net.Http", "System.Text.Json"];

    [Theory]
    [InlineData("PrivacyAnnotations")]
    [InlineData("PrivacyAnnotations.Core", "PrivacyAnnotations")]
    [InlineData("PrivacyAnnotations.Analyzers", "PrivacyAnnotations.Core")]
    [InlineData("PrivacyAnnotations.CodeFixes", "PrivacyAnnotations.Analyzers")]
    [InlineData("PrivacyAnnotations.Generators", "PrivacyAnnotations.Core")]
    [InlineData("PrivacyAnnotations.Build", "PrivacyAnnotations.Core")]
    [InlineData("PrivacyAnnotations.Tool", "PrivacyAnnotations.Build")]
    public void A_project_sees_exactly(string project, params string[] seen) => Assert.Equal(
        seen,
        LayoutTests.References($"src/{project}/{project}.csproj", "ProjectReference")
            .Select(static reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))));

    [Fact]
    public void Every_project_of_src_is_in_the_table_above()
    {
        var table = typeof(DependencyTests).GetMethod(nameof(A_project_sees_exactly))!.GetCustomAttributesData()
            .Where(static data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(static data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!);
        var projects = Repository.Projects.Where(static file => file.StartsWith("src/", StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(projects.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_one_folder_of_Core_knows_the_compiler() =>
        Offenders.None(Mentions("src/PrivacyAnnotations.Core", "Microsoft.CodeAnalysis").Where(static file => !file.StartsWith("src/PrivacyAnnotations.Core/Symbols/", StringComparison.Ordinal)));

    [Fact]
    public void The_annotations_the_build_step_and_the_tool_do_not_know_the_compiler() =>
        Offenders.None(
            Mentions("src/PrivacyAnnotations", "Microsoft.CodeAnalysis")
                .Concat(Mentions("src/PrivacyAnnotations.Build", "Microsoft.CodeAnalysis"))
                .Concat(Mentions("src/PrivacyAnnotations.Tool", "Microsoft.CodeAnalysis")));

    [Fact]
    public void Rules_see_the_facts_of_the_flow_and_not_how_they_come_about() =>
        Offenders.None(Mentions("src/PrivacyAnnotations.Analyzers/Rules", "Flow.Transfer"));

    [Fact]
    public void The_engine_knows_no_rule() =>
        Offenders.None(Mentions("src/PrivacyAnnotations.Analyzers/Flow", "Analyzers.Rules"));

    [Fact]
    public void The_engine_knows_sink_models_and_not_the_libraries_they_describe() =>
        Offenders.None(s_otherPeoplesLibraries.SelectMany(static library => Mentions("src/PrivacyAnnotations.Analyzers/Flow", library)));

    private static IEnumerable<string> Mentions(string folder, string text) =>
        Repository.CSharp(folder).Where(file => Repository.Read(file).Contains(text, StringComparison.Ordinal));
}
