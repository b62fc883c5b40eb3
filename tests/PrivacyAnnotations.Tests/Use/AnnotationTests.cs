using System.Reflection;

namespace PrivacyAnnotations.Tests.Use;

public sealed class AnnotationTests
{
    [Fact]
    public void Personal_data_says_everything_that_was_declared()
    {
        PersonalDataAttribute passport = typeof(Order).GetProperty("Passport")!.GetCustomAttribute<PersonalDataAttribute>()!;

        Assert.Equal("government-id", passport.Category);
        Assert.Equal(["identity-verification"], passport.Purposes);
        Assert.Equal("P90D", passport.Retention);
        Assert.Equal(DataSource.Subject, passport.Source);
        Assert.Equal("customer", passport.Subject);
        Assert.Equal(LegalBasis.LegalObligation, passport.LegalBasis);
        Assert.Equal(DataRole.Controller, passport.Role);
        Assert.True(passport.Optional);
        Assert.Equal("number of the passport shown at delivery", passport.Description);
    }

    [Fact]
    public void What_was_not_declared_stays_open()
    {
        PersonalDataAttribute order = typeof(Order).GetCustomAttribute<PersonalDataAttribute>()!;

        Assert.Null(order.Retention);
        Assert.Equal(DataSource.Unspecified, order.Source);
        Assert.Null(order.Subject);
        Assert.Equal(LegalBasis.Unspecified, order.LegalBasis);
        Assert.Equal(DataRole.Unspecified, order.Role);
        Assert.False(order.Optional);
        Assert.Null(order.Description);
    }

    [Fact]
    public void Positional_parameter_can_hold_several_categories()
    {
        ParameterInfo card = typeof(Order).GetConstructors().Single().GetParameters().Single(parameter => parameter.Name == "Card");

        Assert.Equal(["financial", "payment"], card.GetCustomAttributes<PersonalDataAttribute>().Select(data => data.Category).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(CardNumberAttribute), "payment-credential")]
    [InlineData(typeof(Position), "precise-geolocation")]
    [InlineData(typeof(AgeGroup), "demographic")]
    [InlineData(typeof(IAddressee), "contact")]
    public void Types_of_all_kinds_can_be_personal_data(Type type, string category) =>
        Assert.Equal(category, type.GetCustomAttribute<PersonalDataAttribute>()!.Category);

    [Fact]
    public void Returned_value_can_be_personal_data() =>
        Assert.Equal("name", typeof(Order).GetMethod("Addressee")!.ReturnParameter.GetCustomAttribute<PersonalDataAttribute>()!.Category);

    [Fact]
    public void Member_of_another_assembly_is_annotated_from_outside()
    {
        PersonalDataMemberAttribute userInfo = typeof(Order).Assembly.GetCustomAttributes<PersonalDataMemberAttribute>()
            .Single(member => member.Member == "UserInfo");

        Assert.Equal(typeof(Uri), userInfo.Type);
        Assert.Equal("credential", userInfo.Category);
        Assert.Equal(["authentication"], userInfo.Purposes);
        Assert.Equal("P1D", userInfo.Retention);
        Assert.True(userInfo.Optional);
    }

    [Fact]
    public void Annotation_survives_into_metadata_of_lambdas_and_local_functions()
    {
        IEnumerable<string> purposes = typeof(Desk).GetNestedTypes(BindingFlags.NonPublic).Append(typeof(Desk))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic))
            .SelectMany(method => method.GetCustomAttributes<ProcessesForAttribute>())
            .SelectMany(scope => scope.Purposes);

        Assert.Equal(["customer-service", "risk-control"], purposes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reason_against_an_annotation_is_kept() =>
        Assert.Equal(
            "The address of the shop's own desk.",
            typeof(IAddressee).GetProperty("Desk")!.GetCustomAttribute<NotPersonalDataAttribute>()!.Reason);

    [Fact]
    public void Interface_can_be_a_sink_and_a_recipient()
    {
        Assert.Equal(SinkKind.Network, typeof(IGateway).GetCustomAttribute<SinkAttribute>()!.Kind);
        Assert.Equal("payment-provider", typeof(IGateway).GetCustomAttribute<RecipientAttribute>()!.Recipient);
    }

    [Fact]
    public void Method_can_be_a_de_identifier_and_a_consent_check()
    {
        MethodInfo masker = typeof(Desk).GetMethod("Masker")!;

        Assert.Equal(Deidentification.Hashing, masker.GetCustomAttribute<DeidentifiesAttribute>()!.Technique);
        Assert.Equal(Deidentification.Masking, masker.ReturnParameter.GetCustomAttribute<DeidentifiesAttribute>()!.Technique);
        Assert.Equal(["analytics", "marketing"], masker.GetCustomAttribute<ChecksConsentAttribute>()!.Purposes);
    }
}
