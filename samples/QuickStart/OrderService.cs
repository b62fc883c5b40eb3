using System.Text.Json;
using Microsoft.Extensions.Logging;
using PrivacyAnnotations;

namespace QuickStart;

/// <summary>Takes orders and prepares their shipment.</summary>
[ProcessesFor(Purpose.OrderFulfilment)]
public sealed class OrderService(ILogger<OrderService> logger)
{
    /// <summary>What the warehouse needs, and no more.</summary>
    public string Ship(Order order)
    {
        // Id and total are no personal data, and of the address only the provider is left.
        logger.LogInformation("Order {Id} over {Total} goes out, {Email} is told", order.Id, order.Total, Mask.Email(order.Email));

        // Serialization is checked against the purposes of this class: both members allow order fulfilment.
        return JsonSerializer.Serialize(new ShippingLabel(order.Id, order.Email, order.Address));
    }
}

/// <summary>What is printed on the parcel.</summary>
public sealed record ShippingLabel(
    string OrderId,
    [PersonalData(Category.Contact, Purpose.OrderFulfilment, Retention = "P90D")] string Email,
    [PersonalData(Category.Contact, Purpose.OrderFulfilment, Retention = "P90D")] string Address);
