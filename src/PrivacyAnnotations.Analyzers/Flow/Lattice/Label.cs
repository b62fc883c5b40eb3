using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// What a value carries: personal data that is known (<see cref="Data"/>), or whatever the caller will hand in
/// (<see cref="Input"/>), shown in the way of <see cref="Shown"/>.
/// </summary>
/// <param name="Data">The annotated member, or null.</param>
/// <param name="Input">What the caller knows, or null.</param>
/// <param name="Shown">How much of the input is in the value; null: the value is the input.</param>
/// <param name="Root">Where the data was read: two reads from one place are one value to the reader of a diagnostic.</param>
/// <param name="Pseudonymised">Whether it was hashed, tokenised or encrypted on its way.</param>
internal sealed record Label(MemberLabel? Data, Input? Input, Exposure? Shown, object? Root, bool Pseudonymised)
{
    // Of what never changes from one label to the next that is made of it.
    private readonly int _hash = unchecked(((Data?.GetHashCode() ?? 0) * 31) + (Input?.GetHashCode() ?? 0));

    /// <summary>Of an input: the first sink on its way whose result it is in.</summary>
    public Told? Told { get; init; }

    /// <summary>An input in the result of a sink; what is known was judged there.</summary>
    public Label TellAt(Told told) => Input is null || Told is not null ? this : this with { Told = told };

    /// <summary>The purposes that consent was checked for where it was read: it comes from nowhere else.</summary>
    public EquatableArray<string> Consented { get; init; } = EquatableArray<string>.Empty;

    public Label WithoutConsent() => Consented.Count == 0 ? this : this with { Consented = EquatableArray<string>.Empty };

    public bool Equals(Label? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Pseudonymised == other.Pseudonymised
            && Equals(Data, other.Data)
            && Equals(Input, other.Input)
            && Equals(Shown, other.Shown)
            && Equals(Root, other.Root)
            && Equals(Told, other.Told)
            && Consented == other.Consented);

    public override int GetHashCode() => _hash;

    public static Label Known(MemberLabel data, object? root) => new(data, null, null, root, false);

    public static Label From(Input input, Exposure? shown = null) => new(null, input, shown, null, false);
}

/// <summary>A label and the way that it came. Two flows of one label are one.</summary>
internal readonly record struct LabelFlow(Label Label, Step? Path)
{
    public bool Equals(LabelFlow other) => Label.Equals(other.Label);

    public override int GetHashCode() => Label.GetHashCode();
}
