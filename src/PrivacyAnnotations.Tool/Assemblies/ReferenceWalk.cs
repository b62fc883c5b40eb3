using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PrivacyAnnotations.Tool.Assemblies;

/// <summary>An assembly and, as the build step does, whatever it references: as far as that lies beside it.</summary>
public static class ReferenceWalk
{
    public static IReadOnlyList<string> From(string assembly)
    {
        var first = Path.GetFullPath(assembly);
        var found = new List<string> { first };
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Path.GetFileNameWithoutExtension(first) };
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(References(found[next])
                .Where(seen.Add)
                .Select(name => Path.Combine(Path.GetDirectoryName(first)!, name + ".dll"))
                .Where(File.Exists));
        }

        return found;
    }

    private static IReadOnlyList<string> References(string file)
    {
        try
        {
            using var assembly = new PEReader(File.OpenRead(file));
            if (!assembly.HasMetadata)
            {
                return [];
            }

            var metadata = assembly.GetMetadataReader();
            return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
        }
        catch (Exception unreadable) when (unreadable is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            // Whether the file matters is for the reader of inventories to say.
            return [];
        }
    }
}
