using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace PrivacyAnnotations.Analyzers.Tests.Harness;

/// <summary>
/// One test of a set of rules. Compiler errors fail it unless it says otherwise, and so does an analyzer that throws:
/// AD0001 is a diagnostic that nobody expects.
/// </summary>
public sealed class RuleTest : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    private const string UsingsFile = "Usings.cs";

    internal const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Logging;
        global using PrivacyAnnotations;
        """;

    internal static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    internal static readonly CSharpCompilationOptions Compile =
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private readonly IReadOnlyList<DiagnosticAnalyzer> _analyzers;
    private readonly CodeFixProvider[] _fixes;
    private readonly List<Type> _generators = [];

    internal RuleTest(IReadOnlyList<DiagnosticAnalyzer> analyzers, IEnumerable<string> sources, params CodeFixProvider[] fixes)
    {
        _analyzers = analyzers;
        _fixes = fixes;
        AddSources(TestState, sources);
        TestState.AdditionalReferences.AddRange(References.All);
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        // Both run every test a second time; HarnessTests check them once for all rules.
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
    }

    /// <summary>Adds a sink model file of the user.</summary>
    public RuleTest Models(string text, string name = "own.privacymodels.txt")
    {
        TestState.AdditionalFiles.Add((name, text));
        return this;
    }

    /// <summary>Adds lines to an .editorconfig that holds for all C# files.</summary>
    public RuleTest Config(string lines)
    {
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{lines}\n"));
        return this;
    }

    /// <summary>The code is being typed: the compiler may complain, the rules may not throw.</summary>
    public RuleTest BrokenCode()
    {
        CompilerDiagnostics = CompilerDiagnostics.None;
        return this;
    }

    /// <summary>The project does not reference PrivacyAnnotations.</summary>
    public RuleTest WithoutPrivacyAnnotations()
    {
        TestState.AdditionalReferences.Clear();
        TestState.AdditionalReferences.AddRange(References.Framework);
        return WithoutUsings();
    }

    /// <summary>The code imports what it needs itself.</summary>
    public RuleTest WithoutUsings()
    {
        foreach (var state in new[] { TestState, FixedState })
        {
            state.Sources.RemoveAll(static source => source.filename == UsingsFile);
        }

        return this;
    }

    /// <summary>Adds the real libraries that declare these types, and what they need.</summary>
    public RuleTest Library(params Type[] types)
    {
        TestState.AdditionalReferences.AddRange(types.SelectMany(References.WithDependenciesOf).Except(TestState.AdditionalReferences).Distinct());
        return this;
    }

    /// <summary>Adds a compiled assembly of its own.</summary>
    public RuleTest Library(string source)
    {
        using var image = new MemoryStream();
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(source, Parse), CSharpSyntaxTree.ParseText(Usings, Parse)], References.All, Compile);
        Assert.True(library.Emit(image).Success);
        TestState.AdditionalReferences.Add(MetadataReference.CreateFromImage(image.ToArray()));
        return this;
    }

    /// <summary>Runs the source generators of an assembly that lies among the tests' generators.</summary>
    public RuleTest Generator(string assembly)
    {
        var types = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "generators", assembly + ".dll")).GetTypes();
        _generators.AddRange(types.Where(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false)));
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        return this;
    }

    /// <summary>The fix is a decision about one finding: there is no 'fix all' to compare with.</summary>
    public RuleTest OneAtATime()
    {
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
        return this;
    }

    /// <summary>Takes the fix with this title; without it, the first one that is offered.</summary>
    public RuleTest Choose(string title)
    {
        CodeActionEquivalenceKey = title;
        return this;
    }

    internal RuleTest Becomes(IEnumerable<string> sources)
    {
        AddSources(FixedState, sources);
        return this;
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => _analyzers;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => _fixes;

    protected override IEnumerable<Type> GetSourceGenerators() => _generators;

    protected override ParseOptions CreateParseOptions() => Parse;

    protected override CompilationOptions CreateCompilationOptions() => Compile;

    private static void AddSources(SolutionState state, IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            state.Sources.Add(source);
        }

        state.Sources.Add((UsingsFile, Usings));
    }
}
