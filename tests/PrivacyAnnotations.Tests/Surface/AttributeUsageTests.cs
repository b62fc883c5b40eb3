using static System.AttributeTargets;

namespace PrivacyAnnotations.Tests.Surface;

public sealed class AttributeUsageTests
{
    private const AttributeTargets Data = Field | Property | Parameter | ReturnValue | Class | Struct | AttributeTargets.Enum | Interface;
    private const AttributeTargets Code = Assembly | Class | Struct | Interface | Method | Constructor | Property | Field | Parameter;

    public static TheoryData<Type, AttributeTargets, bool> Usages => new()
    {
        { typeof(PersonalDataAttribute), Data, true },
        { typeof(NotPersonalDataAttribute), Data, false },
        { typeof(ProcessesForAttribute), Code, false },
        { typeof(SinkAttribute), Method | Parameter | Class | Interface, false },
        { typeof(RecipientAttribute), Class | Interface | Method | Property | Field | Parameter | Assembly, false },
        { typeof(DeidentifiesAttribute), Method | ReturnValue | Class, false },
        { typeof(ChecksConsentAttribute), Method | Property, false },
        { typeof(PersonalDataMemberAttribute), Assembly, true },
        { typeof(PrivacyPolicyAttribute), Assembly, false },
        { typeof(PolicyDocumentAttribute), Class, false },
        { typeof(ClauseAttribute), Class, true },
        { typeof(CollectsAttribute), Class, true },
        { typeof(DisclosesAttribute), Class, true },
        { typeof(SellsAttribute), Class, true },
        { typeof(SharesAttribute), Class, true },
        { typeof(ForbidsAttribute), Class, true },
        { typeof(ForbidsSubjectAttribute), Class, true },
        { typeof(ControllerAttribute), Class, true },
        { typeof(OffersRightAttribute), Class, true },
        { typeof(MeasureAttribute), Class, true },
        { typeof(CategoryDefinitionAttribute), Field, false },
        { typeof(PurposeDefinitionAttribute), Field, false },
        { typeof(RecipientDefinitionAttribute), Field, false },
        { typeof(CookieDefinitionAttribute), Field, false },
    };

    [Theory, MemberData(nameof(Usages))]
    public void Attribute_goes_where_it_means_something(Type attribute, AttributeTargets targets, bool repeatable)
    {
        var usage = (AttributeUsageAttribute)Attribute.GetCustomAttribute(attribute, typeof(AttributeUsageAttribute))!;

        Assert.Equal(targets, usage.ValidOn);
        Assert.Equal(repeatable, usage.AllowMultiple);
    }

    [Fact]
    public void No_attribute_is_missing_from_the_table() =>
        Assert.Equal(
            PublicTypes.Attributes.Select(type => type.Name).Order(StringComparer.Ordinal),
            Usages.Select(row => ((Type)row[0]).Name).Order(StringComparer.Ordinal));
}
