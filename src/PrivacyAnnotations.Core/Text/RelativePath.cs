namespace PrivacyAnnotations.Core.Text;

/// <summary>
/// Paths as they may stand in a document that leaves the machine: relative to the project, with '/' between the parts. A path that
/// cannot be said in relation to the project is cut down to the file's name.
/// </summary>
public static class RelativePath
{
    /// <param name="directory">The directory of the project, or null where it is not known.</param>
    /// <param name="file">The path of a file, absolute or already relative.</param>
    public static string? Of(string? directory, string? file)
    {
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        var path = Split(file!);
        if (!IsRooted(file!))
        {
            return string.Join("/", path);
        }

        var home = Split(directory ?? "");
        var comparison = IsWindows(file!) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var common = CommonParts(home, path, comparison);
        return IsRooted(directory ?? "") && common > 0
            ? string.Join("/", Enumerable.Repeat("..", home.Count - common).Concat(path.Skip(common)))
            : path[path.Count - 1];
    }

    // The empty part before a leading '/' stays: it is the root that two paths of the same machine have in common.
    private static List<string> Split(string path)
    {
        var parts = new List<string>();
        var separated = path.Replace('\\', '/').TrimEnd('/').Split('/');
        for (var i = 0; i < separated.Length; i++)
        {
            var part = separated[i];
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || i == 0))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static int CommonParts(List<string> left, List<string> right, StringComparison comparison)
    {
        var count = 0;
        while (count < left.Count && count < right.Count - 1 && string.Equals(left[count], right[count], comparison))
        {
            count++;
        }

        return count;
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || IsWindows(path));

    private static bool IsWindows(string path) => path.Length > 1 && (path[1] == ':' || path.StartsWith("\\\\", StringComparison.Ordinal));
}
