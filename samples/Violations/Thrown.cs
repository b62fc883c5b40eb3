namespace Violations;

/// <summary>PRIV1005: the message of an exception ends up in logs and on screens.</summary>
public static class Thrown
{
    public static void Reject(Customer customer) =>
        throw new InvalidOperationException($"No account for {customer.Email}");
}
