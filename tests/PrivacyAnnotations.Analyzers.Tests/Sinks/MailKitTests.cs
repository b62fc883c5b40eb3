namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MailKitTests
{
    private static readonly LibraryCode s_code = new(
        "using MailKit; using MailKit.Net.Smtp; using MimeKit;",
        "private SmtpClient _smtp = null!; private IMailTransport _transport = null!; private IMailFolder _folder = null!;",
        typeof(MimeKit.MimeMessage), typeof(MailKit.IMailTransport));

    [Fact]
    public Task A_mail_is_sent_with_its_addresses() => s_code.Check(
        """var mail = new MimeMessage { Subject = "Card " + order.CardNumber }; await _smtp.SendAsync({|PRIV1003:mail|});""",
        """_transport.Send(new MimeMessage(), new MailboxAddress("shop", "shop@example.com"), {|PRIV1003:[new MailboxAddress("you", order.CardNumber)]|});""",
        """_transport.Send(new MimeMessage(), {|PRIV1003:new MailboxAddress("shop", order.CardNumber)|}, [new MailboxAddress("you", order.Address)]);""",
        """var mail = new MimeMessage { Subject = order.Number }; mail.To.Add(new MailboxAddress("you", order.Address)); await _smtp.SendAsync(mail);""");

    [Fact]
    public Task A_mail_is_stored_in_its_folder() => s_code.Check(
        """var mail = new MimeMessage { Body = new TextPart("plain") { Text = order.CardNumber } }; await _folder.AppendAsync({|PRIV1004:new AppendRequest(mail)|});""",
        """var mail = new MimeMessage { Subject = order.CardNumber }; _folder.Append({|PRIV1004:mail|});""",
        """var mail = new MimeMessage { Subject = order.Address }; await _folder.AppendAsync(mail);""");
}
