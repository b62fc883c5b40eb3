using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1007: this code acts for advertising.</summary>
[ProcessesFor(Purpose.Advertising)]
public static class Repurposed
{
    public static string Audience(Customer customer) => customer.Email.Split('@')[1];
}
