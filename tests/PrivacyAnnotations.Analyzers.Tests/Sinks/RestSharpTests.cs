namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class RestSharpTests
{
    private static readonly LibraryCode s_code = new("using RestSharp;", "private IRestClient _client = null!;", typeof(RestSharp.RestRequest));

    [Fact]
    public Task A_body_is_sent_by_who_executes_the_request() => s_code.Check(
        """
        var request = new RestRequest("pay", Method.Post).AddJsonBody(order);
        await _client.ExecuteAsync({|PRIV1003:request|});
        """,
        """
        var request = new RestRequest("pay", Method.Post);
        request.AddStringBody(order.CardNumber, DataFormat.None);
        await _client.PostAsync({|PRIV1003:request|});
        """,
        """await _client.PostAsync(new RestRequest("pay").AddJsonBody(new { order.Address }));""",
        """await _client.PostJsonAsync("pay", {|PRIV1003:order|});""");

    [Fact]
    public Task A_parameter_of_the_address_is_an_address() => s_code.Check(
        """_ = new RestRequest("pay").AddQueryParameter("card", {|PRIV1013:order.CardNumber|});""",
        """_ = new RestRequest({|PRIV1013:"cards/" + order.CardNumber|});""",
        """_ = new RestRequest("pay").AddQueryParameter("number", order.Number);""");

    [Fact]
    public Task A_header_is_sent() => s_code.Check(
        """_ = new RestRequest("pay").AddHeader("X-Card", {|PRIV1003:order.CardNumber|});""",
        """_ = new RestRequest("pay").AddOrUpdateHeaders({|PRIV1003:new Dictionary<string, string> { ["X-Card"] = order.CardNumber }|});""",
        """_client.AddDefaultParameter("card", {|PRIV1003:order.CardNumber|});""",
        """_ = new RestRequest("pay").AddHeader("X-Number", order.Number);""");
}
