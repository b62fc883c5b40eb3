namespace PrivacyAnnotations;

// Doing what the user came for.
public static partial class Purpose
{
    /// <summary>Opening, keeping and closing accounts.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b: contract",
        Fides = "essential.service", FidesIab = "necessary.operations", Dpv = "dpv:AccountManagement",
        Description = "opening, maintaining and closing accounts")]
    public const string AccountManagement = "account-management";

    /// <summary>Establishing who somebody is, from documents or answers.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services, CcpaNote = "\"verifying customer information\"",
        UsualLegalBasis = "b, c",
        Fides = "essential.service.authentication", FidesIab = "necessary.operations.authentication", Dpv = "dpv:IdentityVerification",
        Description = "checking documents and answers to establish an identity")]
    public const string IdentityVerification = "identity-verification";

    /// <summary>Providing the service that was asked for.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b",
        Fides = "essential.service", FidesIab = "necessary.operations", Dpv = "dpv:RequestedServiceProvision",
        Description = "providing the requested service")]
    public const string ServiceProvision = "service-provision";

    /// <summary>Telling users what they must know about the service, such as outages and changed terms.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Broader = ServiceProvision,
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b, f",
        Fides = "essential.service.notifications", FidesIab = "necessary.operations.notifications", Dpv = "dpv:CommunicationManagement",
        Description = "messages about the service itself: outages, changed terms, security notices")]
    public const string ServiceNotice = "service-notice";

    /// <summary>Convenience that a service keeps for the user, such as remembered settings.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Broader = ServiceProvision,
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b, a (ePrivacy 5(3))",
        Fides = "functional.storage", FidesIab = "functional", Dpv = "dpv:ServiceProvision",
        Description = "remembered settings and similar convenience")]
    public const string Functional = "functional";

    /// <summary>Carrying out orders and subscriptions.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b",
        Fides = "essential.service.operations", FidesIab = "necessary.operations", Dpv = "dpv:CustomerOrderManagement",
        Description = "orders, deliveries, subscriptions")]
    public const string OrderFulfilment = "order-fulfilment";

    /// <summary>Charging, paying out and refunding.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b",
        Fides = "essential.service.payment_processing",
        FidesIab = "necessary.operations.payment_processing",
        Dpv = "dpv:PaymentManagement",
        Description = "charges, payouts, refunds")]
    public const string PaymentProcessing = "payment-processing";

    /// <summary>Answering questions, feedback, claims and complaints.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services,
        UsualLegalBasis = "b, f",
        Fides = "essential.service.operations.support", FidesIab = "necessary.operations.support", Dpv = "dpv:CustomerCare",
        Description = "questions, feedback, claims, complaints")]
    public const string CustomerService = "customer-service";

    /// <summary>Publishing what users submitted to be published.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(g), a commercial purpose.</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Commercial, CcpaNote = "consumer-directed, (ad)(2)(A)",
        UsualLegalBasis = "b, a",
        Fides = "functional.service", FidesIab = "necessary.operations.website_use", Dpv = "dpv:RequestedServiceProvision",
        Description = "publishing what users submitted for publication")]
    public const string UserPublication = "user-publication";
}
