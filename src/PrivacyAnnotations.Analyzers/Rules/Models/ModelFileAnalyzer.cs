using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnnotations.Analyzers.Flow;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Rules.Models;

/// <summary>Looks at the model files of the project, one at a time.</summary>
public abstract class ModelFileAnalyzer : PrivacyAnalyzer
{
    protected sealed override void Register(CompilationStartAnalysisContext context, PrivacyCompilation privacy) =>
        context.RegisterAdditionalFileAction(file => Analyze(file, privacy));

    /// <summary>Finds what is wrong with a file: line and column count from 1.</summary>
    protected abstract IEnumerable<(int Line, int Column, string Problem)> Check(ModelFile file, PrivacyCompilation privacy);

    /// <summary>Makes the diagnostic for a problem.</summary>
    protected abstract Diagnostic Describe(Location location, string problem);

    private void Analyze(AdditionalFileAnalysisContext context, PrivacyCompilation privacy)
    {
        if (!ModelFiles.IsModelFile(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var file = ModelFiles.Read(context.AdditionalFile, text);
        foreach (var (line, column, problem) in Check(file, privacy))
        {
            context.ReportDiagnostic(Describe(LocationOf(file, text, line - 1, column - 1), problem));
        }
    }

    // From the column on to the end of the line: what is wrong starts there.
    private static Location LocationOf(ModelFile file, SourceText text, int line, int column)
    {
        var whole = text.Lines[Math.Min(Math.Max(line, 0), text.Lines.Count - 1)];
        var start = Math.Min(whole.Start + Math.Max(column, 0), whole.End);
        var span = TextSpan.FromBounds(start, whole.End);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
