namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SendGridTests
{
    private static readonly LibraryCode s_code = new(
        "using SendGrid; using SendGrid.Helpers.Mail;", "private ISendGridClient _mails = null!;", typeof(SendGrid.ISendGridClient));

    [Fact]
    public Task A_mail_is_sent_with_what_was_put_into_it() => s_code.Check(
        """
        var mail = MailHelper.CreateSingleEmail(new EmailAddress("shop@example.com"), new EmailAddress(order.Address), "Paid", order.CardNumber, "");
        await _mails.SendEmailAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new SendGridMessage { Subject = "Paid", PlainTextContent = order.CardNumber };
        await _mails.SendEmailAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new SendGridMessage { Subject = "Paid" };
        mail.AddTo(new EmailAddress(order.CardNumber));
        await _mails.SendEmailAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new SendGridMessage();
        mail.SetTemplateData(order);
        await _mails.SendEmailAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new SendGridMessage { Subject = "Paid " + order.Number };
        mail.AddTo(order.Address, "you");
        await _mails.SendEmailAsync(mail);
        """);
}
