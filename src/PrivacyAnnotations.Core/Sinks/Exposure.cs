namespace PrivacyAnnotations.Core.Sinks;

/// <summary>How much of a value a place shows.</summary>
public enum ExposureKind
{
    /// <summary>What <c>ToString</c> gives: a collection shows its type name only.</summary>
    Text,

    /// <summary>As <see cref="Text"/>, and the elements of a collection one by one.</summary>
    Joined,

    /// <summary>The message template: shown as text, and its <c>{@Name}</c> holes decide how the holes' arguments are shown.</summary>
    Template,

    /// <summary>An argument for a hole of the template: <see cref="Joined"/>, or <see cref="Graph"/> where the hole says <c>{@Name}</c>.</summary>
    Hole,

    /// <summary>The members, as the named <see cref="GraphWriter"/> writes them.</summary>
    Graph,

    /// <summary>What travels with it through code that cannot be seen: its elements, and the parts of tuples and objects of libraries. No model says so.</summary>
    Carried,
}

/// <param name="Kind">How much is shown.</param>
/// <param name="Writer">The key of the <see cref="GraphWriter"/> for <see cref="ExposureKind.Graph"/> and <see cref="ExposureKind.Hole"/>.</param>
public sealed record Exposure(ExposureKind Kind, string? Writer = null)
{
    public static readonly Exposure Text = new(ExposureKind.Text);
    public static readonly Exposure Joined = new(ExposureKind.Joined);
    public static readonly Exposure Template = new(ExposureKind.Template);
    public static readonly Exposure Carried = new(ExposureKind.Carried);
}
