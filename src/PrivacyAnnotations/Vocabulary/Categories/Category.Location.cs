namespace PrivacyAnnotations;

// Where somebody is.
public static partial class Category
{
    /// <summary>Where a person is, to the street: a satellite, cell or Wi-Fi fix.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(G); sensitive under (ae)(1)(C).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.G,
        Sensitive = true, SensitiveCite = "(ae)(1)(C)", SensitiveNote = "radius <= 1,850 ft (w)",
        Fides = "user.location.precise", FidesIab = "user.location.precise", Dpv = "pd:GPSCoordinate",
        Description = "GPS fix, cell/Wi-Fi fix")]
    public const string PreciseGeolocation = "precise-geolocation";

    /// <summary>Where a person is, to the city or region.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(G).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.G,
        Fides = "user.location.imprecise", FidesIab = "user.location.coarse", Dpv = "pd:Location",
        Description = "country/city, IP-derived region")]
    public const string CoarseLocation = "coarse-location";
}
