namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SendGridTests
{
    private static readonly LibraryCode s_code = new(
        "using SendGrid; using SendGrid.Helpers.Mail;", "private ISendGridClient _client = null!;", typeof(SendGrid.SendGridClient));

    [Fact]
    public Task A_message_is_sent_with_all_that_was_put_into_it() => s_code.Check(
        """var message = new SendGridMessage(); message.AddTo(order.CardNumber); await _client.SendEmailAsync({|PRIV1003:message|});""",
        """var message = new SendGridMessage { PlainTextContent = $"card {order.CardNumber}" }; await new SendGridClient("key").SendEmailAsync({|PRIV1003:message|});""",
        """var message = new SendGridMessage(); message.SetTemplateData(new { order.CardNumber }); await _client.SendEmailAsync({|PRIV1003:message|});""",
        """var message = new SendGridMessage { Subject = order.Number }; message.AddTo(new EmailAddress(order.Address, "name")); await _client.SendEmailAsync(message);""");

    [Fact]
    public Task A_message_can_be_made_in_one_go() => s_code.Check(
        """await _client.SendEmailAsync({|PRIV1003:MailHelper.CreateSingleEmail(new EmailAddress("a"), new EmailAddress(order.Address), "paid", order.CardNumber, "")|});""",
        """await _client.SendEmailAsync({|PRIV1003:MailHelper.CreateSingleEmail(new EmailAddress("a"), new EmailAddress(order.CardNumber), "paid", "", "")|});""",
        """await _client.SendEmailAsync(MailHelper.CreateSingleEmail(new EmailAddress("a"), new EmailAddress(order.Address), "paid", "", ""));""");
}
