using System.Collections.Immutable;
using Benchmarks.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Measuring;

/// <summary>A project as the compiler gets it. Every <see cref="Compile"/> starts from text: no tree and no symbol is known yet.</summary>
internal sealed record Project(ImmutableArray<SourceFile> Files, ImmutableArray<MetadataReference> References)
{
    // One thread: then time on the clock is processor time, and what an analyzer costs is not hidden behind another core.
    private static readonly CSharpCompilationOptions s_options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    public static Project Shop(int methods, int personalPercent) =>
        new([.. new ShopCode(methods, personalPercent).Files()], ReferencePacks.WithAnnotations);

    public Project With(params SourceFile[] files) => this with { Files = Files.AddRange(files) };

    public CSharpCompilation Compile() =>
        CSharpCompilation.Create("Shop", Files.Select(static file => Parse(file)), References, s_options);

    public static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, CSharpParseOptions.Default, file.Path);
}
