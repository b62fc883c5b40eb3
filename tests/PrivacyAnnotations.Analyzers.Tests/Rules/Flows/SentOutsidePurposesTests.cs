using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1003.</summary>
public sealed class SentOutsidePurposesTests
{
    private const string Json = "System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync";

    [Fact]
    public Task The_body_shows_what_the_scope_may_not_have() =>
        Verify.Flow(Shop.Paying($$"""await {{Json}}(http, "https://psp.example/pay", {|PRIV1003:order|});"""));

    [Fact]
    public Task A_member_that_the_scope_may_have_is_sent() =>
        Verify.Flow(Shop.Paying($$"""await {{Json}}(http, "https://psp.example/pay", new { order.Id, order.Address });"""));

    [Fact]
    public Task Content_is_sent_where_the_request_is() =>
        Verify.Flow(Shop.Paying("""
            var content = new StringContent(order.Address);
            await http.PostAsync("https://psp.example/pay", content);
            var card = new StringContent(order.CardNumber);
            await http.PostAsync("https://psp.example/pay", {|PRIV1003:card|});
            """));

    [Fact]
    public Task Every_purpose_of_the_scope_must_be_allowed() =>
        Verify.Flow(Shop.Paying(
            $$"""await {{Json}}(http, "https://psp.example/pay", {|PRIV1003:order.Address|});""",
            scope: "[ProcessesFor(Purpose.PaymentProcessing, Purpose.Marketing)]"));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying($$"""await {{Json}}(http, "https://psp.example/pay", order);"""),
            static test => test.Config("dotnet_diagnostic.PRIV1003.severity = none"));
}
