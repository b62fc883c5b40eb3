namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class RefitTests
{
    private const string Api = """
        public interface IPsp
        {
            [Get("/cards/{id}")] Task<string> Get(string id);
            [Post("/pay")] Task Pay([Body] Order order);
            [Post("/pay")] Task PayPlain(Order order);
            [Post("/pay")] Task PayAs([Header("X-Card")] string card, [Query] string number);
            Task NotRefit(string card);
        }

        private IPsp _psp = null!;
        """;

    private static readonly LibraryCode s_code = new("using Refit;", Api, typeof(Refit.GetAttribute));

    [Fact]
    public Task A_body_is_sent() => s_code.Check(
        "await _psp.Pay({|PRIV1003:order|});",
        "await _psp.PayPlain({|PRIV1003:order|});",
        """await _psp.Pay(new Order { Id = 1, CardNumber = "none" });""");

    [Fact]
    public Task A_header_is_sent_and_a_query_is_an_address() => s_code.Check(
        """await _psp.PayAs({|PRIV1003:order.CardNumber|}, "1");""",
        """await _psp.PayAs("none", {|PRIV1013:order.CardNumber|});""",
        """await _psp.PayAs("none", order.Number);""");

    [Fact]
    public Task A_part_of_the_path_is_an_address() => s_code.Check(
        "await _psp.Get({|PRIV1013:order.CardNumber|});",
        "await _psp.Get(order.Number);",
        "await _psp.NotRefit(order.CardNumber);");
}
