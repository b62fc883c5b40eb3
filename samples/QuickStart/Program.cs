using Microsoft.Extensions.Logging;
using QuickStart;

using var loggers = LoggerFactory.Create(static logging => logging.AddSimpleConsole(static console => console.SingleLine = true));
var orders = new OrderService(loggers.CreateLogger<OrderService>());

var label = orders.Ship(new Order
{
    Id = "A-1001",
    Total = 24.90m,
    Email = "ada@example.org",
    Address = "12 St James's Square, London",
    CardNumber = "4111 1111 1111 1111",
});

// The label holds the address: a place that prints it would be reported, its length says nothing about anybody.
Console.WriteLine($"Shipping label of {label.Length} characters");
