namespace PrivacyAnnotations;

/// <summary>Who decides about the data.</summary>
public enum DataRole
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>This organisation decides why and how it is processed: GDPR Art. 4(7).</summary>
    Controller = 1,

    /// <summary>This organisation processes it on behalf of a customer: GDPR Art. 4(8).</summary>
    Processor = 2,
}
