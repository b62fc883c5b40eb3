namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class StripenetTests
{
    private static readonly LibraryCode s_code = new("using Stripe;", "private IStripeClient _client = null!;", typeof(Stripe.StripeClient));

    [Fact]
    public Task Every_service_sends_its_options() => s_code.Check(
        """new CustomerService().Create({|PRIV1003:new CustomerCreateOptions { Description = order.CardNumber, Email = order.Address }|});""",
        """var options = new PaymentIntentCreateOptions { Metadata = new() { ["card"] = order.CardNumber } }; await new PaymentIntentService(_client).CreateAsync({|PRIV1003:options|});""",
        """await new CustomerService(_client).UpdateAsync({|PRIV1003:order.CardNumber|}, new CustomerUpdateOptions { Email = order.Address });""",
        """var customer = await new CustomerService(_client).GetAsync("id"); Console.WriteLine(customer.Id);""");
}
