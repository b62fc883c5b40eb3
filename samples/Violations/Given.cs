using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1008: what was agreed with the carrier is to deliver, and this code does not act for that.</summary>
[ProcessesFor(Purpose.AccountManagement)]
public sealed class Given([Recipient(Given.Carrier)] HttpClient carrier)
{
    [RecipientDefinition(RecipientKind.ServiceProvider, Purposes = new[] { Purpose.OrderFulfilment })]
    public const string Carrier = "carrier";

    public Task Tell(Customer customer) => carrier.PostAsync("https://carrier.example.com/", new StringContent(customer.Email));
}
