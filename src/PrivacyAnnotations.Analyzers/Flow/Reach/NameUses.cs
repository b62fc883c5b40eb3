namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The ways in which a name stands in code. Methods are told apart by how many arguments a call has: <c>Get(id)</c> is not every
/// <c>Get</c> there is. The lowest bits are calls with none, one, two arguments and so on.
/// </summary>
[Flags]
internal enum NameUses : ushort
{
    None = 0,

    /// <summary>A member is read, a method is handed on.</summary>
    Bare = 1 << 13,

    /// <summary>What is made is of the type: <c>new Get(id)</c> is no method, although it looks like a call.</summary>
    AsType = 1 << 14,

    Any = (1 << 15) - 1,

    /// <summary>It is no use at all but the name of a body, whoever may call it.</summary>
    Owner = 1 << 15,
}

/// <summary>Calls as a use of the method's name.</summary>
internal static class CallUses
{
    // Beyond what is declared, 'params' takes any number; calls with more arguments than this are one to us.
    public const int MaxArguments = 12;

    public static NameUses Of(int arguments) => (NameUses)(1 << Math.Min(arguments, MaxArguments));

    /// <summary>All calls that have from so many to so many arguments.</summary>
    public static NameUses Between(int least, int most)
    {
        var uses = NameUses.None;
        for (var count = Math.Min(Math.Max(least, 0), MaxArguments); count <= Math.Min(most, MaxArguments); count++)
        {
            uses |= Of(count);
        }

        return uses;
    }
}
