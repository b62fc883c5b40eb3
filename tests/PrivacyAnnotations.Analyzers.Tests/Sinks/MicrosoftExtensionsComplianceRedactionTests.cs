namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftExtensionsComplianceRedactionTests
{
    private static readonly LibraryCode s_code = new(
        "using Microsoft.Extensions.Compliance.Classification; using Microsoft.Extensions.Compliance.Redaction;",
        "private Redactor _redactor = null!; private IRedactorProvider _provider = null!; private DataClassificationSet _set = null!;",
        typeof(Microsoft.Extensions.Compliance.Redaction.ErasingRedactor));

    [Fact]
    public Task A_redactor_is_believed() => s_code.Check(
        """Console.WriteLine(_redactor.Redact(order.Address));""",
        """Console.WriteLine(_provider.GetRedactor(_set).Redact(order.Address));""",
        """Console.WriteLine(ErasingRedactor.Instance.Redact(order.Address));""",
        """Span<char> redacted = stackalloc char[9]; _redactor.Redact(order.Address, redacted); Console.WriteLine(redacted.ToString());""");

    [Fact]
    public Task One_that_redacts_nothing_is_not() => s_code.Check(
        """Console.WriteLine({|PRIV1001:NullRedactor.Instance.Redact(order.Address)|});""");
}
