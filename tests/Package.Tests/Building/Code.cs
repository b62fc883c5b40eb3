namespace Package.Tests.Building;

/// <summary>Sources that several tests compile.</summary>
public static class Code
{
    public const string Customer = """
        using PrivacyAnnotations;

        namespace Shop;

        public sealed class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement, Retention = "P2Y")]
            public string Email { get; set; } = "";
        }
        """;

    public const string Main = "public static class Program { public static void Main() { } }";
}
