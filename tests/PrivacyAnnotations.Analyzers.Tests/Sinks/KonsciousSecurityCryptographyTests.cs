namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class KonsciousSecurityCryptographyTests
{
    private static readonly LibraryCode s_code = new(
        "using System.Text; using Konscious.Security.Cryptography;", "", typeof(Konscious.Security.Cryptography.Argon2id));

    [Fact]
    public Task A_hash_may_be_logged() => s_code.Check(
        """Console.WriteLine(Convert.ToHexString(new Argon2id(Encoding.UTF8.GetBytes(order.Address)).GetBytes(32)));""",
        """Console.WriteLine(Convert.ToHexString(await new Argon2id(Encoding.UTF8.GetBytes(order.Address)).GetBytesAsync(32)));""",
        """Console.WriteLine({|PRIV1001:Convert.ToHexString(Encoding.UTF8.GetBytes(order.Address))|});""");
}
