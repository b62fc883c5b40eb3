using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Files of equal rank, indexed by the simple name of the type: that name is at hand on a symbol without building a string.</summary>
public sealed class ModelLayer
{
    private readonly Dictionary<string, ImmutableArray<TypeModels>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphWriter> _writers = new(StringComparer.Ordinal);

    public ModelLayer(ImmutableArray<ModelFile> files)
    {
        Files = files;
        var entries = files.SelectMany(EntriesOf).ToImmutableArray();
        Attributes = entries.RemoveAll(static e => e.Pattern.Kind != ApiKind.Attribute);
        Revealing = With(entries, static c => c is RevealsClause);
        Dispatching = With(entries, static c => c is DispatchesClause);
        Transforming = With(entries, static c => c is FlowClause { As.Kind: ExposureKind.Graph } or MapsClause);
        Writing = With(entries, static c => c is WritesClause);
        foreach (var group in entries.Where(static e => e.Pattern.Kind != ApiKind.Attribute).GroupBy(static e => e.Pattern.Type.Last.Name, StringComparer.Ordinal))
        {
            _types.Add(group.Key, TypesOf(group));
        }

        foreach (var writer in files.SelectMany(static f => f.Writers).Where(w => !_writers.ContainsKey(w.Key)))
        {
            _writers[writer.Key] = writer;
        }
    }

    public ImmutableArray<ModelFile> Files { get; }

    /// <summary>The entries that speak of every method with an attribute.</summary>
    public ImmutableArray<ApiEntry> Attributes { get; }

    /// <summary>The entries after whose call a library writes what nobody handed to it.</summary>
    public ImmutableArray<ApiEntry> Revealing { get; }

    /// <summary>The entries whose call is answered by methods of the project.</summary>
    public ImmutableArray<ApiEntry> Dispatching { get; }

    /// <summary>The entries that make something else of all that is in an object: text, bytes, an object of another type.</summary>
    public ImmutableArray<ApiEntry> Transforming { get; }

    /// <summary>The entries whose call writes to the object that it is made on.</summary>
    public ImmutableArray<ApiEntry> Writing { get; }

    /// <summary>The types of that simple name, whatever their namespace.</summary>
    public ImmutableArray<TypeModels> Named(string simpleName) => _types.TryGetValue(simpleName, out var types) ? types : [];

    public IEnumerable<string> WriterKeys => _writers.Keys;

    public GraphWriter? Writer(string key) => _writers.TryGetValue(key, out var writer) ? writer : null;

    private static ImmutableArray<ApiEntry> With(ImmutableArray<ApiEntry> entries, Func<ModelClause, bool> isSuch) =>
        entries.RemoveAll(e => !e.Model.Clauses.AsImmutableArray().Any(isSuch));

    private static ImmutableArray<TypeModels> TypesOf(IEnumerable<ApiEntry> entries) =>
    [
        .. entries
            .GroupBy(static e => e.Pattern.Type)
            .Select(static g => new TypeModels(g.Key, g.OrderByDescending(static e => e.Pattern.Precision))),
    ];

    /// <summary>Lines of one file with the same pattern are one entry: a line can be split for readability.</summary>
    private static IEnumerable<ApiEntry> EntriesOf(ModelFile file) =>
        from line in file.Lines
        group line by line.Pattern.Text into lines
        let clauses = lines.SelectMany(static l => l.Model.Clauses.AsImmutableArray()).ToImmutableArray()
        select new ApiEntry(file, lines.First().Pattern, new ApiModel(lines.Key, new EquatableArray<ModelClause>(clauses)));
}
