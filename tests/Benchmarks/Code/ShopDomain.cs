namespace Benchmarks.Code;

/// <summary>The classes that the services work with.</summary>
internal static class ShopDomain
{
    private const string Classes = """
        namespace Shop;

        public sealed class Customer
        {
            public int Id { get; set; }
            public bool IsActive { get; set; }
            {NAME}public string Name { get; set; } = "";
            {EMAIL}public string Email { get; set; } = "";
        }

        public sealed class CustomerDto
        {
            public int Id { get; set; }
            {NAME}public string Name { get; set; } = "";
            {EMAIL}public string Email { get; set; } = "";
        }

        public sealed class Order
        {
            public int Id { get; set; }
            public decimal Total { get; set; }
            public string Status { get; set; } = "";
            public DateTime Created { get; set; }
            public List<OrderLine> Lines { get; } = new();
        }

        public sealed class OrderLine
        {
            public string Sku { get; set; } = "";
            public int Quantity { get; set; }
            public decimal Price { get; set; }
        }

        public sealed record OrderDto(int Id, decimal Total, string Status, int Lines);

        public interface IOrderStore
        {
            Task<Order?> FindAsync(int id, CancellationToken cancellationToken);
            Task<List<Order>> ListAsync(string status, CancellationToken cancellationToken);
            Task SaveAsync(Order order, CancellationToken cancellationToken);
            Task<Customer?> CustomerOfAsync(int order, CancellationToken cancellationToken);
        }
        """;

    private const string Framework = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;

        """;

    public static string Usings(bool annotated) => annotated ? Framework + "using PrivacyAnnotations;\n" : Framework;

    public static string Text(bool annotated) => Usings(annotated) + Classes
        .Replace("{NAME}", annotated ? "[PersonalData(Category.Name, Purpose.OrderFulfilment)] " : "")
        .Replace("{EMAIL}", annotated ? "[PersonalData(Category.Contact, Purpose.OrderFulfilment)] " : "");
}
