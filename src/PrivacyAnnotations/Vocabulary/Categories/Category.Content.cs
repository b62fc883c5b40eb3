namespace PrivacyAnnotations;

// What somebody says and shows.
public static partial class Category
{
    /// <summary>What people wrote or said to each other or to support.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(H); sensitive under (ae)(1)(E) unless business is intended recipient.</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.H,
        CcpaNote = "a choice of this taxonomy: the statute names no letter for the contents of messages",
        Sensitive = true, SensitiveCite = "(ae)(1)(E)", SensitiveCondition = "unless business is intended recipient",
        Fides = "user.content.private", FidesIab = "user.content.private", Dpv = "pd:Communication",
        Description = "mail, email, text, chat, support message bodies")]
    public const string CommunicationsContent = "communications-content";

    /// <summary>Recordings of people: calls, photographs, video.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(H).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.H,
        Fides = "user.content.self_image", FidesIab = "user.content.self_image", Dpv = "pd:VoiceCommunicationRecording",
        Description = "call recordings, photographs, video (thermal/olfactory too)")]
    public const string AudioVisual = "audio-visual";

    /// <summary>What a person submitted to be published: posts, reviews, survey answers, uploads.</summary>
    /// <remarks>Closest to Cal. Civ. Code 1798.140(v)(1)(H).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.H, CcpaIsClosest = true,
        Fides = "user.content.public", FidesIab = "user.content.public", Dpv = "pd:SocialMediaCommunication",
        Description = "forum posts, reviews, survey answers, uploads meant for publication")]
    public const string UserContent = "user-content";

    /// <summary>What customers put into the service; it is processed on their behalf.</summary>
    [CategoryDefinition(
        Fides = "user.content", FidesIab = "user.content", Dpv = "dpv:UncategorisedData",
        Description = "data customers put in the service; we are processor")]
    public const string CustomerContent = "customer-content";
}
