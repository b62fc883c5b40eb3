namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What a serializer or logger does with every type.</summary>
[Flags]
public enum WriterTraits
{
    None = 0,

    /// <summary>Public fields are written too.</summary>
    Fields = 1,

    /// <summary>A property that nobody can set is left out, unless it is a collection.</summary>
    Settable = 2,

    /// <summary>Members are shown as text, not walked through.</summary>
    Shallow = 4,

    /// <summary>The declared type says what is written, not that of the object at hand.</summary>
    Declared = 8,
}
