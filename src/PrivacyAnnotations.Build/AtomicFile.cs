using System.Text;

namespace PrivacyAnnotations.Build;

/// <summary>Writes a file so that whoever reads it meanwhile sees the old content or the new one, never a part.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>False where the file has that content already, and is left alone.</returns>
    /// <exception cref="IOException">The file is locked, or its place is taken.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its directory is read-only.</exception>
    public static bool Write(string path, string content)
    {
        var bytes = s_utf8.GetBytes(content);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        // The name is unique because two builds may write to one directory at the same time.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            MoveOver(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    private static void MoveOver(string source, string target)
    {
        try
        {
            File.Move(source, target);
        }
        catch (IOException) when (File.Exists(target))
        {
            File.Replace(source, target, destinationBackupFileName: null);
        }
    }
}
