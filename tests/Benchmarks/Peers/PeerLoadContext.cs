using System.Reflection;
using System.Runtime.Loader;

namespace Benchmarks.Peers;

/// <summary>A package's own assemblies come from its folder, the compiler's from this process.</summary>
internal sealed class PeerLoadContext : AssemblyLoadContext
{
    private readonly string _folder;

    public PeerLoadContext(string folder)
        : base(folder) => _folder = folder;

    public IEnumerable<Assembly> LoadAll() =>
        Directory.GetFiles(_folder, "*.dll").Order(StringComparer.Ordinal).Select(LoadFromAssemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        var isOfTheCompiler = assemblyName.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp";
        return File.Exists(path) && !isOfTheCompiler ? LoadFromAssemblyPath(path) : null;
    }
}
