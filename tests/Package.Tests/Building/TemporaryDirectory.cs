namespace Package.Tests.Building;

/// <summary>A directory outside the repository, whose build settings must not reach a consumer.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public TemporaryDirectory(string name)
    {
        Root = Path.Combine(Path.GetTempPath(), "PrivacyAnnotations", Guid.NewGuid().ToString("N")[..8], name);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    public void Write(string path, string content)
    {
        var file = PathOf(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
}
