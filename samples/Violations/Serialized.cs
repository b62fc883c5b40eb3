using System.Text.Json;
using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1002: this code acts for marketing.</summary>
[ProcessesFor(Purpose.Marketing)]
public static class Serialized
{
    public static string Campaign(Customer customer) => JsonSerializer.Serialize(customer);
}
