using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1004.</summary>
public sealed class StoredOutsidePurposesTests
{
    [Fact]
    public Task A_file_keeps_what_the_scope_may_not_have() =>
        Verify.Flow(Shop.Paying("""await File.WriteAllTextAsync("orders.txt", {|PRIV1004:order.CardNumber|});"""));

    [Fact]
    public Task A_member_that_the_scope_may_have_is_stored() =>
        Verify.Flow(Shop.Paying("""await File.WriteAllTextAsync("orders.txt", order.Address);"""));

    [Fact]
    public Task A_writer_over_a_file_is_that_file() =>
        Verify.Flow(Shop.Paying("""
            using var writer = new StreamWriter(File.OpenWrite("orders.txt"));
            writer.WriteLine({|PRIV1004:order.CardNumber|});
            """));

    [Fact]
    public Task A_writer_over_memory_is_no_storage() =>
        Verify.Flow(Shop.Paying("""
            using var writer = new StreamWriter(new MemoryStream());
            writer.WriteLine(order.CardNumber);
            """));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying("""await File.WriteAllTextAsync("orders.txt", order.CardNumber);"""),
            static test => test.Config("dotnet_diagnostic.PRIV1004.severity = none"));
}
