namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemSecurityCryptographyTests
{
    private const string Members = """
        private byte[] _key = [];
        private Aes _aes = null!;
        private IDataProtector _protector = null!;
        private ITimeLimitedDataProtector _limited = null!;
        private Microsoft.AspNetCore.Identity.PasswordHasher<Order> _hasher = null!;

        static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
        """;

    private static readonly LibraryCode s_code = new(
        "using System.Security.Cryptography; using System.Text; using Microsoft.AspNetCore.DataProtection; using Microsoft.AspNetCore.Cryptography.KeyDerivation;", Members);

    [Fact]
    public Task A_digest_may_be_logged() => s_code.Check(
        """Console.WriteLine(Convert.ToHexString(SHA256.HashData(Bytes(order.Address))));""",
        """Console.WriteLine(Convert.ToHexString(HMACSHA512.HashData(_key, Bytes(order.Address))));""",
        """using var sha = SHA512.Create(); Console.WriteLine(Convert.ToBase64String(sha.ComputeHash(Bytes(order.Address))));""",
        """Console.WriteLine(Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(order.Address, _key, 1, HashAlgorithmName.SHA256, 32)));""",
        """Console.WriteLine(Convert.ToHexString(KeyDerivation.Pbkdf2(order.Address, _key, KeyDerivationPrf.HMACSHA256, 1, 32)));""",
        """Console.WriteLine(_hasher.HashPassword(order, order.Address));""",
        """using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256); hash.AppendData(Bytes(order.Address)); Console.WriteLine(Convert.ToHexString(hash.GetHashAndReset()));""");

    [Fact]
    public Task Ciphertext_may_be_logged_and_what_was_decrypted_may_not() => s_code.Check(
        """Console.WriteLine(Convert.ToBase64String(_aes.EncryptCbc(Bytes(order.Address), _key)));""",
        """Console.WriteLine(_protector.Protect(order.Address));""",
        """Console.WriteLine(_limited.Protect(order.Address, TimeSpan.FromDays(1)));""");

    [Fact]
    public Task Encodings_and_compression_protect_nobody() => s_code.Check(
        """Console.WriteLine({|PRIV1001:Convert.ToBase64String(Bytes(order.Address))|});""",
        """Console.WriteLine({|PRIV1001:Uri.EscapeDataString(order.Address)|});""",
        """Console.WriteLine({|PRIV1001:System.Text.Encodings.Web.HtmlEncoder.Default.Encode(order.Address)|});""",
        """using var zip = new System.IO.Compression.GZipStream(File.Create("f"), System.IO.Compression.CompressionLevel.Fastest); zip.Write({|PRIV1004:Bytes(order.CardNumber)|}); zip.Write(Bytes(order.Address));""");

    [Fact]
    public Task What_is_hashed_is_personal_data_to_a_recipient() => s_code.Check(
        """await new HttpClient().PostAsync("https://a", {|PRIV1003:new ByteArrayContent(SHA256.HashData(Bytes(order.CardNumber)))|});""");

    [Fact]
    public Task What_a_cipher_puts_out_may_be_logged() => s_code.Check(
        """
        using var cipher = Aes.Create();
        using var transform = cipher.CreateEncryptor();
        var bytes = Encoding.UTF8.GetBytes(order.Address);
        Console.WriteLine(Convert.ToBase64String(transform.TransformFinalBlock(bytes, 0, bytes.Length)));
        """,
        """
        using var cipher = Aes.Create();
        using var memory = new MemoryStream();
        using var stream = new CryptoStream(memory, cipher.CreateEncryptor(), CryptoStreamMode.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(order.Address);
        Console.WriteLine(Convert.ToBase64String(memory.ToArray()));
        """,
        """
        using var transform = new ToBase64Transform();
        var bytes = Encoding.UTF8.GetBytes(order.Address);
        Console.WriteLine({|PRIV1001:Encoding.UTF8.GetString(transform.TransformFinalBlock(bytes, 0, bytes.Length))|});
        """);
}
