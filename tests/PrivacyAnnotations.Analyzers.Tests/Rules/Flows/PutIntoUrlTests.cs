using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1013.</summary>
public sealed class PutIntoUrlTests
{
    [Fact]
    public Task A_sensitive_category_has_no_place_in_an_address() =>
        Verify.Flow(Shop.Paying("""await http.GetAsync({|PRIV1013:$"https://psp.example/check?card={order.CardNumber}"|});""", "[ProcessesFor(Purpose.Fraud)]"));

    [Fact]
    public Task Escaping_does_not_hide_it() =>
        Verify.Flow(Shop.Paying(
            """await http.GetAsync({|PRIV1013:"https://psp.example/check?card=" + Uri.EscapeDataString(order.CardNumber)|});""",
            "[ProcessesFor(Purpose.Fraud)]"));

    [Fact]
    public Task Another_category_may_be_there_for_its_purposes() =>
        Verify.Flow(Shop.Paying("""await http.GetAsync($"https://psp.example/orders/{order.Number}");"""));

    [Fact]
    public Task Outside_its_purposes_another_category_is_sent_where_it_may_not_go() =>
        Verify.Flow(Shop.Paying(
            """await http.GetAsync({|PRIV1003:$"https://ads.example/?to={order.Address}"|});""", "[ProcessesFor(Purpose.Marketing)]"));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying("""await http.GetAsync("https://psp.example/check?card=" + order.CardNumber);"""),
            static test => test.Config("dotnet_diagnostic.PRIV1013.severity = none"));
}
