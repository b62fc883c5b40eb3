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

    [Fact]
    public Task An_address_changes_by_each_call() => s_code.Check(
        """var url = new Url(Psp); url.SetQueryParam("card", order.CardNumber); await {|PRIV1013:url|}.GetAsync();""",
        """var url = new Url(Psp); url.AppendPathSegments("cards", order.CardNumber); await {|PRIV1013:url|}.GetAsync();""",
        """var url = new Url(Psp); url.SetQueryParams(new { order.CardNumber }); await {|PRIV1013:url|}.GetAsync();""",
        """var url = new Url(Psp); url.SetQueryParam("number", order.Number); await url.GetAsync();""");

    [Fact]
    public Task What_a_request_says_of_itself_is_sent() => s_code.Check(
        """await Psp.WithTimeout(1).WithHeader("X-Card", {|PRIV1003:order.CardNumber|}).GetAsync();""",
        """await Psp.WithBasicAuth({|PRIV1003:order.CardNumber|}, "secret").GetAsync();""",
        """await Psp.WithTimeout(1).WithCookie("card", {|PRIV1003:order.CardNumber|}).GetAsync();""",
        """await Psp.WithTimeout(1).WithHeader("X-Number", order.Number).WithBasicAuth(order.Address, "secret").GetAsync();""");
}
