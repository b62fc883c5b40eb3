namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>What can be said of a root at a glance: whole branches of a state that have nothing of it are not looked at.</summary>
[Flags]
internal enum RootTraits : byte
{
    None = 0,

    /// <summary>It is a part of another object.</summary>
    IsPart = 1,

    /// <summary>It is an object in which something may be stored that its type does not tell.</summary>
    Tells = 2,

    /// <summary>A path that stored nothing in it may know something else of it.</summary>
    HasDefault = 4,

    /// <summary>It is a static member, or an object in one.</summary>
    IsShared = 8,

    /// <summary>There is no such object on this path.</summary>
    IsAbsent = 16,
}
