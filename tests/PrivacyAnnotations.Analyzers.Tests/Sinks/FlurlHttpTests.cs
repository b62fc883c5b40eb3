namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class FlurlHttpTests
{
    private static readonly LibraryCode s_code = new("using Flurl; using Flurl.Http;", "private const string Psp = \"https://psp.example\";", typeof(Flurl.Http.FlurlClient));

    [Fact]
    public Task A_body_is_sent() => s_code.Check(
        "await Psp.PostJsonAsync({|PRIV1003:order|});",
        "await Psp.PostStringAsync({|PRIV1003:order.CardNumber|});",
        "await Psp.PostUrlEncodedAsync({|PRIV1003:new { order.CardNumber }|});",
        "await Psp.PostJsonAsync(new { order.Address });");

    [Fact]
    public Task A_header_is_sent() => s_code.Check(
        """await Psp.WithHeader("X-Card", {|PRIV1003:order.CardNumber|}).GetAsync();""",
        """await Psp.WithHeader("X-Number", order.Number).GetAsync();""");

    [Fact]
    public Task A_query_is_an_address_where_it_is_asked_for() => s_code.Check(
        """await {|PRIV1013:Psp.SetQueryParam("card", order.CardNumber)|}.GetAsync();""",
        """await Psp.SetQueryParam("number", order.Number).GetAsync();""");

    [Fact]
    public Task A_form_is_sent_part_by_part() => s_code.Check(
        """await Psp.PostMultipartAsync(form => form.AddString("card", {|PRIV1003:order.CardNumber|}));""",
        """await Psp.PostMultipartAsync(form => form.AddString("number", order.Number).AddJson("order", new { order.Address }));""");
}
