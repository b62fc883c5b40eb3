namespace Benchmarks.Code;

/// <summary>Methods that never see personal data.</summary>
internal static class PlainBodies
{
    private static readonly string[] s_bodies =
    [
        """
            public async Task<OrderDto?> Get{N}Async(int id, CancellationToken cancellationToken)
            {
                logger.LogDebug("Loading order {Id} for {Number}", id, {N});
                var order = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
                if (order is null)
                {
                    logger.LogWarning("Order {Id} is missing", id);
                    return null;
                }

                return new OrderDto(order.Id, order.Total, order.Status, order.Lines.Count);
            }
        """,
        """
            public async Task<IReadOnlyList<OrderDto>> List{N}Async(string status, CancellationToken cancellationToken)
            {
                var orders = await store.ListAsync(status, cancellationToken).ConfigureAwait(false);
                return orders
                    .Where(o => o.Total > {N} && o.Lines.Count > 0)
                    .OrderByDescending(o => o.Created)
                    .Select(o => new OrderDto(o.Id, o.Total, o.Status, o.Lines.Count))
                    .ToList();
            }
        """,
        """
            public decimal Sum{N}(IEnumerable<Order> orders)
            {
                var total = 0m;
                foreach (var order in orders)
                {
                    foreach (var line in order.Lines)
                    {
                        total += line.Quantity > 10 ? line.Price * line.Quantity * 0.9m : line.Price * line.Quantity;
                    }
                }

                return Math.Round(total, 2);
            }
        """,
        """
            public string Describe{N}(Order order, bool detailed = false)
            {
                var text = new StringBuilder();
                text.Append("Order ").Append(order.Id).Append(": ").Append(order.Status);
                if (detailed)
                {
                    for (var i = 0; i < order.Lines.Count; i++)
                    {
                        text.AppendLine().Append($"{i + 1}. {order.Lines[i].Sku} x {order.Lines[i].Quantity}");
                    }
                }

                return text.ToString();
            }
        """,
        """
            public async Task<bool> Close{N}Async(int id, CancellationToken cancellationToken)
            {
                try
                {
                    var order = await store.FindAsync(id, cancellationToken).ConfigureAwait(false)
                        ?? throw new InvalidOperationException($"No order {id}");
                    order.Status = order.Status switch { "open" => "closed", "paid" => "done", var other => other };
                    await store.SaveAsync(order, cancellationToken).ConfigureAwait(false);
                    return true;
                }
                catch (InvalidOperationException e)
                {
                    logger.LogError(e, "Closing order {Id} failed", id);
                    return false;
                }
            }
        """,
        """
            public static Dictionary<string, int> Count{N}(IEnumerable<Order> orders)
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var line in orders.SelectMany(o => o.Lines))
                {
                    counts[line.Sku] = counts.TryGetValue(line.Sku, out var known) ? known + line.Quantity : line.Quantity;
                }

                return counts;
            }
        """,
        """
            private static bool Validate{N}(Order order, out string problem)
            {
                problem = "";
                if (order.Lines.Count == 0)
                {
                    problem = "no lines";
                }
                else if (order.Lines.Any(l => l.Quantity <= 0 || string.IsNullOrWhiteSpace(l.Sku)))
                {
                    problem = "bad line in " + order.Id.ToString(CultureInfo.InvariantCulture);
                }

                return problem.Length == 0;
            }
        """,
        """
            public async Task<int> Process{N}Async(CancellationToken cancellationToken)
            {
                var done = 0;
                foreach (var order in await store.ListAsync("open", cancellationToken).ConfigureAwait(false))
                {
                    if (order.Lines.Count > {N} % 7 && order.Created < DateTime.UtcNow)
                    {
                        order.Status = "processed";
                        await store.SaveAsync(order, cancellationToken).ConfigureAwait(false);
                        done++;
                    }
                }

                logger.LogInformation("Processed {Count} orders", done);
                return done;
            }
        """,
    ];

    public static string Write(int global, int local) =>
        s_bodies[local % s_bodies.Length].Replace("{N}", global.ToString());
}
