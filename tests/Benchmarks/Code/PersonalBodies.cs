namespace Benchmarks.Code;

/// <summary>Methods that handle personal data, as they should and, one in five, as they should not.</summary>
internal static class PersonalBodies
{
    private static readonly string[] s_bodies =
    [
        """
            public async Task<CustomerDto?> Recipient{N}Async(int order, CancellationToken cancellationToken)
            {
                var customer = await store.CustomerOfAsync(order, cancellationToken).ConfigureAwait(false);
                if (customer is null || !customer.IsActive)
                {
                    logger.LogInformation("Order {Order} has no recipient", order);
                    return null;
                }

                return new CustomerDto { Id = customer.Id, Name = customer.Name.Trim(), Email = customer.Email.ToLowerInvariant() };
            }
        """,
        """
            public List<int> Match{N}(IEnumerable<Customer> customers, string term)
            {
                var found = new List<int>();
                foreach (var customer in customers.Where(c => c.IsActive))
                {
                    if (customer.Name.StartsWith(term, StringComparison.Ordinal) || customer.Email == term)
                    {
                        found.Add(customer.Id);
                    }
                }

                logger.LogDebug("{Count} customers match", found.Count);
                return found;
            }
        """,
        """
            public string Greet{N}(Customer customer)
            {
                var name = customer.Name;
                if (name.Length == 0)
                {
                    name = customer.Email.Split('@')[0];
                }

                return Salutation{N}(name, formal: customer.Id % 2 == 0);
            }

            private static string Salutation{N}(string name, bool formal) => formal ? $"Dear {name}," : "Hello " + name;
        """,
        """
            public async Task<Dictionary<int, string>> Addresses{N}Async(IEnumerable<int> orders, CancellationToken cancellationToken)
            {
                var addresses = new Dictionary<int, string>();
                foreach (var order in orders)
                {
                    var customer = await store.CustomerOfAsync(order, cancellationToken).ConfigureAwait(false);
                    if (customer is { IsActive: true })
                    {
                        addresses[order] = $"{customer.Name} <{customer.Email}>";
                    }
                }

                return addresses;
            }
        """,
        """
            public void Leak{N}(Customer customer)
            {
                var line = "customer " + customer.Id;
                for (var i = 0; i < 3; i++)
                {
                    line += " " + customer.Email.Substring(i);
                }

                logger.LogInformation("{Line}", line);
            }
        """,
    ];

    public static string Write(int global, int local) =>
        s_bodies[(global / 10) % s_bodies.Length].Replace("{N}", global.ToString());
}
