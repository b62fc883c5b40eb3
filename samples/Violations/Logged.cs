using Microsoft.Extensions.Logging;

namespace Violations;

/// <summary>PRIV1001: a log line is read by whoever reads logs.</summary>
public sealed class Logged(ILogger<Logged> logger)
{
    public void Greet(Customer customer) => logger.LogInformation("Welcome {Email}", customer.Email);
}
