using PrivacyAnnotations;

namespace QuickStart;

/// <summary>An order. Its id and its total say nothing about anybody; the rest is personal data.</summary>
public sealed class Order
{
    public required string Id { get; init; }

    public required decimal Total { get; init; }

    [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.CustomerService, Retention = "P2Y", Source = DataSource.Subject)]
    public required string Email { get; init; }

    [PersonalData(Category.Contact, Purpose.OrderFulfilment, Retention = "P90D")]
    public required string Address { get; init; }

    [PersonalData(Category.Payment, Purpose.PaymentProcessing, Purpose.Fraud, Retention = "P13M")]
    public required string CardNumber { get; init; }
}
