namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What one file says of one pattern, all its lines taken together.</summary>
public sealed class ApiEntry(ModelFile file, ApiPattern pattern, ApiModel model)
{
    public ModelFile File { get; } = file;

    public ApiPattern Pattern { get; } = pattern;

    public ApiModel Model { get; } = model;
}
