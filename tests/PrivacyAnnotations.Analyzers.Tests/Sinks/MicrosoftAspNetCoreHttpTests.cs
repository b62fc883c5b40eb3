namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreHttpTests
{
    private static readonly LibraryCode s_code = new(
        """
        using System.Security.Claims;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.AspNetCore.WebUtilities;
        """,
        "private WebApplication _app = null!; private HttpContext _context = null!; private LinkGenerator _links = null!; private HttpClient _http = null!; private Microsoft.AspNetCore.OutputCaching.IOutputCacheStore _output = null!;");

    private const string Html = """
        public sealed class Html([Sink(SinkKind.Network)] string text) : IResult
        {
            public Task ExecuteAsync(HttpContext context) => context.Response.WriteAsync(text);
        }
        """;

    private const string Masked = """
        public sealed class Masked : IEndpointFilter
        {
            private readonly Order _order = null!;

            [ProcessesFor(Purpose.PaymentProcessing)]
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                {|PRIV1003:await next(context) is null ? _order : _order.Address|};
        }
        """;

    [Fact]
    public Task What_a_handler_returns_is_sent() => s_code.Check(
        """_app.MapGet("/order", (Order o) => {|PRIV1003:o|});""",
        """_app.MapGet("/order", () => {|PRIV1003:order|});""",
        """_app.MapPost("/order", async (Order o) => { await Task.Yield(); return {|PRIV1003:o.CardNumber|}; });""",
        """_app.MapGet("/order", (Order o) => o.Address);""",
        """_app.MapGet("/order", (Order o) => new { o.Id });""");

    [Fact]
    public Task A_handler_may_be_a_method() => s_code.CheckMembers(
        "private static Order Load(Order order) => order;",
        "private static string Address(Order order) => order.Address;",
        """public void A() => _app.MapGet("/order", {|PRIV1003:Load|});""",
        """public void B() => _app.MapGet("/order", Address);""");

    [Fact]
    public Task The_results_of_handlers_are_sent() => s_code.Check(
        """_app.MapGet("/order", (Order o) => Results.Ok({|PRIV1003:o|}));""",
        """_app.MapGet("/order", (Order o) => TypedResults.Ok({|PRIV1003:o|}));""",
        """_app.MapGet("/order", (Order o) => Results.BadRequest({|PRIV1003:o.CardNumber|}));""",
        """_app.MapGet("/order", (Order o) => Results.Text({|PRIV1003:o.CardNumber|}));""",
        """_app.MapGet("/order", (Order o) => Results.Redirect({|PRIV1013:"/" + o.CardNumber|}));""",
        """_app.MapGet("/order", (IAsyncEnumerable<Order> all) => TypedResults.ServerSentEvents({|PRIV1003:all|}));""",
        """_app.MapGet("/order", (Order o) => Results.Created("/orders/" + o.Id, o.Address));""");

    [Fact]
    public Task What_a_callback_writes_into_the_answer_is_sent() => s_code.CheckMembers(
        """public void A(Order order) => _app.MapGet("/", () => Results.Stream(async s => await s.WriteAsync({|PRIV1003:System.Text.Encoding.UTF8.GetBytes(order.CardNumber)|})));""",
        """public IResult B(Order order) => TypedResults.Stream(s => { using var w = new StreamWriter(s); w.Write({|PRIV1003:order.CardNumber|}); w.Write(order.Address); return Task.CompletedTask; });""",
        """public IResult C(Order order) => Results.Stream(new MemoryStream(), fileDownloadName: {|PRIV1003:order.CardNumber|});""",
        """public IResult D(Order order) => Results.Stream(async s => await s.WriteAsync(System.Text.Encoding.UTF8.GetBytes(order.Address)));""");

    [Fact]
    public Task What_a_filter_gives_back_is_the_answer() => (s_code with { Outside = Masked }).Check(
        """_app.MapGet("/order", (Order o) => o.Id).AddEndpointFilter(async (context, next) => { await next(context); return {|PRIV1003:order|}; });""",
        """_app.MapGet("/order", (Order o) => o.Id).AddEndpointFilter(async (context, next) => await next(context)).AddEndpointFilter(async (context, next) => { await next(context); return order.Address; });""");

    [Fact]
    public Task The_response_is_sent() => s_code.Check(
        "await _context.Response.WriteAsync({|PRIV1003:order.CardNumber|});",
        "await _context.Response.WriteAsync(order.Address);",
        "await _context.Response.WriteAsJsonAsync({|PRIV1003:order|});",
        "await _context.Response.Body.WriteAsync({|PRIV1003:System.Text.Encoding.UTF8.GetBytes(order.CardNumber)|});",
        """_context.Response.Headers["X-Card"] = {|PRIV1003:order.CardNumber|};""",
        """_context.Response.Headers.Append("X-Card", {|PRIV1003:order.CardNumber|});""",
        "_context.Response.Headers.Location = {|PRIV1003:order.CardNumber|};",
        """_context.Response.Headers["X-Number"] = order.Number;""",
        """_context.Response.Redirect({|PRIV1013:"/card/" + order.CardNumber|});""");

    [Fact]
    public Task Cookies_and_sessions_are_stored() => s_code.Check(
        """_context.Response.Cookies.Append("card", {|PRIV1004:order.CardNumber|});""",
        """_context.Response.Cookies.Append("number", order.Number);""",
        """_context.Session.SetString("card", {|PRIV1004:order.CardNumber|});""",
        """_context.Session.SetString({|PRIV1004:order.CardNumber|}, "card");""",
        """await _output.SetAsync("card", {|PRIV1004:System.Text.Encoding.UTF8.GetBytes(order.CardNumber)|}, null, TimeSpan.Zero, default);""",
        """_context.Session.SetString("address", order.Address);""");

    [Fact]
    public Task An_address_that_a_router_makes_is_an_address() => s_code.Check(
        """_ = _links.GetPathByName("order", {|PRIV1013:new { order.CardNumber }|});""",
        """_ = _links.GetPathByName("order", new { order.Id });""");

    [Fact]
    public Task A_query_is_an_address_where_it_is_asked_for() => s_code.Check(
        """await _http.GetAsync({|PRIV1013:QueryHelpers.AddQueryString("https://psp.example", "card", order.CardNumber)|});""",
        """await _http.GetAsync(QueryHelpers.AddQueryString("https://psp.example", "number", order.Number));""",
        """
        var query = new QueryBuilder();
        query.Add("card", order.CardNumber);
        await _http.GetAsync({|PRIV1013:"https://psp.example" + query.ToQueryString()|});
        """,
        """await _http.GetAsync({|PRIV1013:"https://psp.example" + QueryString.Create("card", order.CardNumber)|});""",
        """
        var address = new UriBuilder("https://psp.example") { Query = "card=" + order.CardNumber };
        await _http.GetAsync({|PRIV1013:address.Uri|});
        """);

    [Fact]
    public Task Who_signs_in_is_stored_in_a_cookie() => s_code.Check(
        """await _context.SignInAsync({|PRIV1004:new ClaimsPrincipal(new ClaimsIdentity(new List<Claim> { new("card", order.CardNumber) }, "cookie"))|});""",
        """await _context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim("number", order.Number)], "cookie")));""");

    [Fact]
    public Task Typed_headers_and_writers_are_those_of_the_response() => s_code.Check(
        """_context.Response.GetTypedHeaders().Location = {|PRIV1003:new Uri("https://psp.example/" + order.CardNumber)|};""",
        "await using var writer = new HttpResponseStreamWriter(_context.Response.Body, System.Text.Encoding.UTF8); await writer.WriteAsync({|PRIV1003:order.CardNumber|}); await writer.WriteAsync(order.Address);");

    [Fact]
    public Task A_result_that_somebody_wrote_says_where_its_text_goes() => (s_code with { Outside = Html }).Check(
        """_app.MapGet("/order", (Order o) => new Html({|PRIV1003:o.CardNumber|}));""",
        """_app.MapGet("/order", (Order o) => new Html(o.Address));""");
}
