using PrivacyAnnotations.Build;
using PrivacyAnnotations.Tool.Commands;

namespace PrivacyAnnotations.Tool.Output;

/// <summary>Writes manifests as files, and says for each what became of it.</summary>
public static class ManifestDirectory
{
    public static int Write(
        DirectoryInfo directory, IEnumerable<(string FileName, string Content)> manifests, TextWriter output, TextWriter error)
    {
        foreach (var (fileName, content) in manifests)
        {
            var path = Path.Combine(directory.FullName, fileName);
            try
            {
                directory.Create();
                output.WriteLine(AtomicFile.Write(path, content) ? $"{path}: written" : $"{path}: unchanged");
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: The manifest cannot be written: {refused.Message}");
                return ExitCode.Failed;
            }
        }

        return ExitCode.Done;
    }
}
