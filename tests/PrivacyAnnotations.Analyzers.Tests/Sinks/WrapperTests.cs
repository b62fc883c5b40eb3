using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

/// <summary>A team's own wrappers say by attributes what they do: in the code that is compiled, and in their compiled packages.</summary>
public sealed class WrapperTests
{
    private const string Wrappers = """
        namespace Contoso;

        using PrivacyAnnotations;

        public static class Audit
        {
            public static void Log([Sink(SinkKind.Log)] string text, int level = 0) { }

            [Sink(SinkKind.Storage)]
            public static void Keep(object what) { }

            public static void Nothing(string text) { }
        }

        [Sink(SinkKind.Network)]
        public interface IBus
        {
            void Publish(string topic, object message);
        }

        public static class Mask
        {
            [Deidentifies(Deidentification.Masking)]
            public static string Of(string text) => text;

            [Deidentifies(Deidentification.Hashing)]
            public static string Hash(string text) => text;
        }

        [Deidentifies(Deidentification.Redaction)]
        public sealed class Redactor
        {
            public string Redact(string text) => text;
        }
        """;

    private static readonly string[] s_bad =
    [
        "Contoso.Audit.Log({|PRIV1001:order.CardNumber|});",
        "Contoso.Audit.Keep({|PRIV1004:order.CardNumber|});",
        "Contoso.Audit.Keep({|PRIV1004:order|});",
        """_bus.Publish("paid", {|PRIV1003:order|});""",
        "_bus.Publish({|PRIV1003:order.CardNumber|}, 1);",
        """_bus.Publish("paid", {|PRIV1003:Contoso.Mask.Hash(order.CardNumber)|});""",
    ];

    private static readonly string[] s_good =
    [
        "Contoso.Audit.Log(order.Number);",
        "Contoso.Audit.Log(Contoso.Mask.Of(order.CardNumber));",
        "Contoso.Audit.Log(Contoso.Mask.Hash(order.CardNumber));",
        "Contoso.Audit.Log(new Contoso.Redactor().Redact(order.CardNumber));",
        "Contoso.Audit.Keep(order.Address);",
        "Contoso.Audit.Nothing(order.CardNumber);",
        """_bus.Publish("paid", new { order.Id, order.Address });""",
    ];

    private static readonly LibraryCode s_code = new("", "private Contoso.IBus _bus = null!;");

    [Fact]
    public Task Of_the_same_code() => (s_code with { Outside = Inside(Wrappers) }).Check([.. s_bad, .. s_good]);

    [Fact]
    public Task Of_a_compiled_package() => (s_code with { With = static test => test.Library(Wrappers) }).Check([.. s_bad, .. s_good]);

    // A file with types of its own takes no file-scoped namespace.
    private static string Inside(string code) =>
        code.Replace("namespace Contoso;", "namespace Contoso {", StringComparison.Ordinal) + "\n}";
}
