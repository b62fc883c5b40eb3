namespace PrivacyAnnotations;

/// <summary>A kind of place where data leaves the code.</summary>
public enum SinkKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A log, for whoever reads logs. Asks for <see cref="Purpose.Diagnostics"/>, whatever the code acts for (PRIV1001).</summary>
    Log = 1,

    /// <summary>Traces, metrics and error tracking. Asks for <see cref="Purpose.Diagnostics"/> (PRIV1006).</summary>
    Telemetry = 2,

    /// <summary>The message or data of an exception. Asks for <see cref="Purpose.Diagnostics"/> (PRIV1005).</summary>
    Exception = 3,

    /// <summary>A serialized form such as JSON. Asks for the purposes that the code acts for (PRIV1002).</summary>
    Serialization = 4,

    /// <summary>Another machine. Asks for the purposes that the code acts for (PRIV1003).</summary>
    Network = 5,

    /// <summary>A file, database, cache, cookie or session. Asks for the purposes that the code acts for (PRIV1004).</summary>
    Storage = 6,

    /// <summary>
    /// The path, query or fragment of an address. Never a place for sensitive data (PRIV1013); otherwise as <see cref="Network"/>.
    /// </summary>
    Url = 7,
}
