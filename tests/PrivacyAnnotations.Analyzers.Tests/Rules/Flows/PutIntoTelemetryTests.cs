using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1006.</summary>
public sealed class PutIntoTelemetryTests
{
    private const string Start = """using var activity = new System.Diagnostics.Activity("pay");""";

    [Fact]
    public Task A_tag_is_for_diagnostics_whatever_the_scope() =>
        Verify.Flow(Shop.Paying(Start + """activity.SetTag("to", {|PRIV1006:order.Address|});"""));

    [Fact]
    public Task Baggage_travels_to_other_services() =>
        Verify.Flow(Shop.Paying(Start + """activity.AddBaggage("to", {|PRIV1006:order.Address|});"""));

    [Fact]
    public Task Data_that_is_allowed_for_diagnostics_is_tagged() =>
        Verify.Flow(Shop.Paying(Start + """activity.SetTag("order", order.Number).SetTag("id", order.Id);"""));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying(Start + """activity.SetTag("to", order.Address);"""),
            static test => test.Config("dotnet_diagnostic.PRIV1006.severity = none"));
}
