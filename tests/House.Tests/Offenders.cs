namespace House.Tests;

/// <summary>Names everything that breaks a house rule, and not only the first few.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string?> offenders)
    {
        var list = offenders.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
