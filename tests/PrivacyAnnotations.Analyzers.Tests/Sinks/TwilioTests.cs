namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class TwilioTests
{
    private static readonly LibraryCode s_code = new("using Twilio.Rest.Api.V2010.Account; using Twilio.Types;", "", typeof(Twilio.TwilioClient));

    [Fact]
    public Task A_message_is_sent_to_somebody() => s_code.Check(
        """MessageResource.Create(to: new PhoneNumber(order.Address), body: {|PRIV1003:$"card {order.CardNumber}"|});""",
        """await MessageResource.CreateAsync(to: {|PRIV1003:new PhoneNumber(order.CardNumber)|}, body: "paid");""",
        """await MessageResource.CreateAsync({|PRIV1003:new CreateMessageOptions("1") { Body = order.CardNumber }|});""",
        """await MessageResource.UpdateAsync("1", body: {|PRIV1003:order.CardNumber|});""",
        """await MessageResource.CreateAsync(order.Address, body: $"paid {order.Number}");""");
}
