namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemUriTests
{
    private static readonly LibraryCode s_code = new("using System.Net; using System.Web;", "private HttpClient _http = null!;");

    [Fact]
    public Task An_address_carries_what_it_is_made_of() => s_code.Check(
        """Console.WriteLine({|PRIV1001:new Uri("https://shop.example/" + order.Address)|});""",
        """Console.WriteLine({|PRIV1001:new Uri("https://shop.example/" + order.Address).Query|});""",
        """if (Uri.TryCreate(order.Address, UriKind.Absolute, out var uri)) Console.WriteLine({|PRIV1001:uri|});""",
        """Console.WriteLine({|PRIV1001:Uri.EscapeDataString(order.Address)|});""",
        """Console.WriteLine({|PRIV1001:HttpUtility.UrlEncode(order.Address)|});""",
        """Console.WriteLine({|PRIV1001:WebUtility.HtmlEncode(order.Address)|});""",
        """var uri = new Uri("https://shop.example/" + order.Address); Console.WriteLine(uri.Scheme); Console.WriteLine(uri.Port);""",
        """Console.WriteLine(new Uri("https://shop.example/" + order.Number)); Console.WriteLine(Uri.CheckHostName(order.Address));""");

    [Fact]
    public Task A_builder_of_addresses_carries_its_parts() => s_code.Check(
        """var builder = new UriBuilder("https://psp.example") { Query = "card=" + order.CardNumber }; await _http.GetAsync({|PRIV1013:builder.Uri|});""",
        """var builder = new UriBuilder("https://psp.example"); builder.Path = order.CardNumber; await _http.GetAsync({|PRIV1013:builder.ToString()|});""",
        """var query = HttpUtility.ParseQueryString(""); query["card"] = order.CardNumber; await _http.GetAsync({|PRIV1013:"https://psp.example?" + query|});""",
        """var builder = new UriBuilder("https://psp.example") { Query = "number=" + order.Number }; await _http.GetAsync(builder.Uri);""");

    [Fact]
    public Task A_builder_of_addresses_tells_its_parts_apart() => s_code.Check(
        """
        var builder = new UriBuilder("https://psp.example") { Query = "to=" + order.Address };
        Console.WriteLine($"{builder.Host}:{builder.Port}{builder.Path}");
        Console.WriteLine({|PRIV1001:builder.Query|});
        """,
        """Console.WriteLine({|PRIV1001:new UriBuilder("https://psp.example/" + order.Address).Path|});""",
        """Console.WriteLine({|PRIV1001:new UriBuilder("https", order.Address).Host|});""",
        """
        var builder = new UriBuilder("https", "psp.example", 443, "to", "?" + order.Address);
        Console.WriteLine(builder.Host);
        Console.WriteLine({|PRIV1001:builder.Query|});
        """);
}
