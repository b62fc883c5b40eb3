using System.Diagnostics;

namespace Violations;

/// <summary>PRIV1006: a trace is kept and searched like a log.</summary>
public static class Traced
{
    public static void Tag(Activity activity, Customer customer) => activity.SetTag("customer", customer.Email);
}
