namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MimeKitTests
{
    private static readonly LibraryCode s_code = new(
        "using MailKit; using MailKit.Net.Smtp; using MimeKit;", "private SmtpClient _smtp = null!; private IMailTransport _transport = null!;",
        typeof(MimeKit.MimeMessage), typeof(MailKit.IMailTransport));

    [Fact]
    public Task A_mail_is_sent_with_what_was_put_into_it() => s_code.Check(
        """
        var mail = new MimeMessage { Body = new TextPart("plain") { Text = order.CardNumber } };
        await _smtp.SendAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new MimeMessage();
        mail.Headers.Replace("X-Card", order.CardNumber);
        await _smtp.SendAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new MimeMessage();
        mail.Subject = "Card " + order.CardNumber;
        _transport.Send({|PRIV1003:mail|});
        """,
        """
        var body = new BodyBuilder { HtmlBody = order.CardNumber };
        var mail = new MimeMessage();
        mail.Body = body.ToMessageBody();
        await _transport.SendAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new MimeMessage();
        mail.To.Add(new MailboxAddress("card", order.CardNumber));
        await _transport.SendAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new MimeMessage();
        mail.To.Add(new MailboxAddress("you", order.Address));
        mail.Body = new TextPart("plain") { Text = order.Number };
        await _smtp.SendAsync(mail);
        """);

    [Fact]
    public Task A_mail_that_is_written_to_a_file_is_stored() => s_code.Check(
        """
        var mail = new MimeMessage { Subject = order.CardNumber };
        {|PRIV1004:mail|}.WriteTo("mail.eml");
        """,
        """
        var mail = new MimeMessage { Subject = order.CardNumber };
        using var file = File.Create("mail.eml");
        await {|PRIV1004:mail|}.WriteToAsync(file);
        """,
        """
        var mail = new MimeMessage { Subject = order.Number };
        mail.WriteTo("mail.eml");
        Console.WriteLine(mail.MessageId);
        """);

    [Fact]
    public Task A_mail_shows_a_subject_that_is_not_its_body() => s_code.Check(
        """
        var mail = new MimeMessage([], [], "Your order", new TextPart("plain") { Text = order.Address });
        Console.WriteLine(mail.Subject);
        Console.WriteLine({|PRIV1001:((TextPart)mail.Body).Text|});
        """,
        """Console.WriteLine({|PRIV1001:new MimeMessage([], [], order.Address, new TextPart("plain")).Subject|});""");
}
