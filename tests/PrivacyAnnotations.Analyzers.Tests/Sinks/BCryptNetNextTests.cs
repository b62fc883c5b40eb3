namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class BCryptNetNextTests
{
    private static readonly LibraryCode s_code = new("using BCrypt.Net;", "", typeof(BCrypt.Net.BCrypt));

    [Fact]
    public Task A_hash_may_be_logged() => s_code.Check(
        """Console.WriteLine(BCrypt.Net.BCrypt.HashPassword(order.Address));""",
        """Console.WriteLine(BCrypt.Net.BCrypt.EnhancedHashPassword(order.Address));""",
        """Console.WriteLine(BCrypt.Net.BCrypt.Verify(order.Address, "hash"));""",
        """Console.WriteLine({|PRIV1001:order.Address|});""");
}
