using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>All models: the user's files first, then the built-in ones, which are read once per process.</summary>
public sealed class ModelCatalog
{
    private const string ResourcePrefix = "models/";

    private static readonly Lazy<ModelCatalog> LazyBuiltIn = new(static () => new ModelCatalog([], new ModelLayer(ReadBuiltIn())));

    private readonly ModelLayer _builtIn;

    private ModelCatalog(ImmutableArray<ModelFile> userFiles, ModelLayer builtIn)
    {
        _builtIn = builtIn;
        UserFiles = userFiles;
        Layers = userFiles.IsEmpty ? [builtIn] : [new ModelLayer(userFiles), builtIn];
    }

    public static ModelCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>The files that do not ship with the analyzers, by path.</summary>
    public ImmutableArray<ModelFile> UserFiles { get; }

    /// <summary>The files that ship with the analyzers, by name.</summary>
    public ImmutableArray<ModelFile> BuiltInFiles => _builtIn.Files;

    /// <summary>The first layer that knows an API decides.</summary>
    internal ImmutableArray<ModelLayer> Layers { get; }

    /// <summary>The built-in models with these files on top.</summary>
    public static ModelCatalog WithUserFiles(IEnumerable<ModelFile> files) =>
        new([.. files.OrderBy(static f => f.Path, StringComparer.Ordinal)], BuiltIn._builtIn);

    private static ImmutableArray<ModelFile> ReadBuiltIn()
    {
        var assembly = typeof(ModelCatalog).Assembly;
        var names = assembly.GetManifestResourceNames().Where(static n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal));
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var name in names.OrderBy(static n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(ModelReader.Read(name.Substring(ResourcePrefix.Length), reader.ReadToEnd()));
        }

        return files.ToImmutable();
    }
}
