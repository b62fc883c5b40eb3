using System.Net.Http.Json;
using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1003: this code acts for analytics.</summary>
[ProcessesFor(Purpose.Analytics)]
public sealed class Sent(HttpClient http)
{
    public Task Count(Customer customer) => http.PostAsJsonAsync("https://analytics.example.com/visits", customer.Email);
}
