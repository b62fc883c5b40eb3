using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV1013: addresses end up in histories, proxies and logs, which is no place for a diagnosis.</summary>
[ProcessesFor(Purpose.ServiceProvision)]
public sealed class Addressed(HttpClient http)
{
    public Task Find([PersonalData(Category.Health, Purpose.ServiceProvision, Retention = "P10Y")] string diagnosis) =>
        http.GetAsync($"https://api.example.com/doctors?for={diagnosis}");
}
