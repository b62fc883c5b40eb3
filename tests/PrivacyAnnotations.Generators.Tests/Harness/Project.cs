using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnnotations.Generators.Tests.Harness;

/// <summary>What is compiled.</summary>
internal sealed record Project
{
    public string Assembly { get; init; } = "Shop";

    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", Generator.ProjectDirectory);

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool KnowsAnnotations { get; init; } = true;

    public Project With(string path, string text) => this with { Files = Files.Add((Generator.ProjectDirectory + path, Usings + text)) };

    /// <summary>A file outside the project's directory, or one without using directives.</summary>
    public Project WithExactly(string path, string text) => this with { Files = Files.Add((path, text)) };

    public Project With(MetadataReference reference) => this with { References = References.Add(reference) };

    // On one line with the first of the test's own, so that the lines are those of the test.
    private const string Usings = "using System; using PrivacyAnnotations; ";
}
