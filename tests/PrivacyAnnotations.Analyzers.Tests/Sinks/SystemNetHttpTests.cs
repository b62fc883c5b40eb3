namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemNetHttpTests
{
    private static readonly LibraryCode s_code = new("using System.Net.Http.Headers; using System.Net.Http.Json;", "private HttpClient _http = null!; private const string Psp = \"https://psp.example\";");

    [Fact]
    public Task A_body_is_sent() => s_code.Check(
        "await _http.PostAsJsonAsync(Psp, {|PRIV1003:order|});",
        "await _http.PutAsJsonAsync(Psp, new { order.Address });",
        "await _http.PostAsync(Psp, {|PRIV1003:JsonContent.Create(order)|});",
        "await _http.PostAsync(Psp, {|PRIV1003:new StringContent(order.CardNumber)|});",
        """await _http.PutAsync(Psp, {|PRIV1003:new FormUrlEncodedContent(new Dictionary<string, string> { ["card"] = order.CardNumber })|});""",
        "await _http.PostAsync(Psp, new StringContent(order.Address));");

    [Fact]
    public Task A_request_is_sent_with_its_content() => s_code.Check(
        """
        var request = new HttpRequestMessage(HttpMethod.Post, Psp) { Content = new StringContent(order.CardNumber) };
        await _http.SendAsync({|PRIV1003:request|});
        """,
        """
        var request = new HttpRequestMessage(HttpMethod.Post, Psp) { Content = new StringContent(order.Address) };
        await _http.SendAsync(request);
        """);

    [Fact]
    public Task A_header_is_sent() => s_code.Check(
        """_http.DefaultRequestHeaders.Add("X-Card", {|PRIV1003:order.CardNumber|});""",
        """_http.DefaultRequestHeaders.Add("X-Number", order.Number);""",
        """new HttpRequestMessage().Headers.Authorization = {|PRIV1003:new AuthenticationHeaderValue("Card", order.CardNumber)|};""");

    [Fact]
    public Task The_address_of_a_request_is_an_address() => s_code.Check(
        """await _http.GetStringAsync({|PRIV1013:$"{Psp}/cards/{order.CardNumber}"|});""",
        """await _http.GetStringAsync($"{Psp}/orders/{order.Id}?number={order.Number}");""",
        """_ = new HttpRequestMessage(HttpMethod.Get, {|PRIV1013:Psp + "?card=" + Uri.EscapeDataString(order.CardNumber)|});""",
        """_ = new HttpRequestMessage { RequestUri = {|PRIV1013:new Uri(Psp + "?card=" + order.CardNumber)|} };""");

    [Fact]
    public Task The_answer_is_somebody_elses() => s_code.Check(
        """
        var answer = await _http.PostAsync(Psp, new StringContent(order.Address));
        Console.WriteLine(await answer.Content.ReadAsStringAsync());
        """);

    [Fact]
    public Task A_header_of_the_body_is_sent() => s_code.Check(
        """new StringContent("").Headers.ContentDisposition = {|PRIV1003:new ContentDispositionHeaderValue("attachment") { FileName = order.CardNumber }|};""",
        """new StringContent("").Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = order.Number };""");

    [Fact]
    public Task A_request_says_how_it_is_sent_without_its_body() => s_code.Check(
        """
        var request = new HttpRequestMessage(HttpMethod.Post, Psp) { Content = new StringContent(order.Address) };
        Console.WriteLine(request.Method);
        Console.WriteLine({|PRIV1001:await request.Content.ReadAsStringAsync()|});
        """);

    [Fact]
    public Task The_headers_of_a_body_are_not_the_body() => s_code.Check(
        """
        var content = new StringContent(order.Address);
        Console.WriteLine($"{content.Headers.ContentLength} {content.Headers.ContentType}");
        Console.WriteLine({|PRIV1001:await content.ReadAsStringAsync()|});
        """);
}
