using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Benchmarks.RealCode;

/// <summary>
/// What projects refer to: files, and for a project of the same folder of response files its metadata, compiled here. So nothing
/// has to be built before, and a project that misses a package costs the others nothing.
/// </summary>
internal sealed class ReferenceSource(string folder)
{
    private readonly ConcurrentDictionary<string, MetadataReference?> _projects = new(StringComparer.Ordinal);

    public MetadataReference? Resolve(CommandLineReference reference)
    {
        var name = Path.GetFileNameWithoutExtension(reference.Reference);
        var project = Path.Combine(folder, name + ".rsp");
        return File.Exists(project) ? _projects.GetOrAdd(project, Emit)
            : File.Exists(reference.Reference) ? MetadataReference.CreateFromFile(reference.Reference, reference.Properties)
            : null;
    }

    private MetadataReference Emit(string project)
    {
        using var stream = new MemoryStream();
        var compilation = ResponseFile.Read(project, this).Compile();
        var options = new EmitOptions(metadataOnly: true, tolerateErrors: true);
        var result = compilation.Emit(stream, options: options);
        if (result.Success)
        {
            return MetadataReference.CreateFromImage(stream.ToArray());
        }

        // Where a package is missing, what else the project declares is still worth seeing.
        Console.Error.WriteLine($"{compilation.AssemblyName}: {result.Diagnostics.First(static d => d.Severity == DiagnosticSeverity.Error)}");
        return compilation.ToMetadataReference();
    }
}
