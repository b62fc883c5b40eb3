using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1004: this code acts for research.</summary>
[ProcessesFor(Purpose.Research)]
public static class Stored
{
    public static void Keep(Customer customer) => File.WriteAllText("panel.txt", customer.Email);
}
