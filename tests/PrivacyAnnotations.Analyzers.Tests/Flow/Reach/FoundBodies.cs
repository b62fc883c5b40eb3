using PrivacyAnnotations.Analyzers.Flow.Reach;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>Asks a file for its bodies.</summary>
internal static class FoundBodies
{
    private const int Ways = 15;

    public static List<int> Found(this TreeNames names, params Wanted[] wanted)
    {
        var found = new List<int>();
        names.Find([.. wanted], found);
        return found;
    }

    /// <summary>All ways in which a body uses a word.</summary>
    public static NameUses UsesIn(this TreeNames names, int body, int hash)
    {
        var uses = NameUses.None;
        for (var way = 0; way < Ways; way++)
        {
            var one = (NameUses)(1 << way);
            uses |= names.Found(new Wanted(hash, one)).Contains(body) ? one : NameUses.None;
        }

        return uses;
    }
}
