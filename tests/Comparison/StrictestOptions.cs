using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnnotations.Comparison;

/// <summary>The settings under which the peers report the most.</summary>
internal sealed class StrictestOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_options = new();

    public override AnalyzerConfigOptions GlobalOptions => s_options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_options;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "MA0153.report_types_with_data_classification_attributes" ? "true" : null;
            return value is not null;
        }
    }
}
