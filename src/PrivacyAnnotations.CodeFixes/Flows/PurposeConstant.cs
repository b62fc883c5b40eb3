using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.CodeFixes.Flows;

/// <summary>The constant behind a purpose's key.</summary>
internal static class PurposeConstant
{
    /// <summary>The diagnostic's property with the key of the purpose that was asked for and is not allowed.</summary>
    private const string PurposeProperty = "purpose";

    public static async Task<string?> AskedByAsync(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        diagnostic.Properties.TryGetValue(PurposeProperty, out var key) && key is not null
            ? await OfAsync(document, key, cancel).ConfigureAwait(false)
            : null;

    public static async Task<string?> OfAsync(Document document, string key, CancellationToken cancel)
    {
        var compilation = await document.Project.GetCompilationAsync(cancel).ConfigureAwait(false);
        return compilation is not null
            && PrivacyCompilation.TryGet(compilation) is { } privacy
            && privacy.Taxonomy.Purposes.TryGetValue(key, out var purpose)
            ? purpose.Constant
            : null;
    }
}
