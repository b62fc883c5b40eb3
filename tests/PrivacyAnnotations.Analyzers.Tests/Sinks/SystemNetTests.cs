namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemNetTests
{
    private static readonly LibraryCode s_code = new(
        "using System.Net; using System.Net.Mail; using System.Net.Sockets; using System.Net.WebSockets; using System.Text;",
        "private Socket _socket = null!; private WebSocket _web = null!; private TcpClient _tcp = null!; private SmtpClient _smtp = null!;");

    [Fact]
    public Task Bytes_on_a_socket_are_sent() => s_code.Check(
        "await _socket.SendAsync({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});",
        "await _socket.SendAsync(Encoding.UTF8.GetBytes(order.Address));",
        "await _web.SendAsync({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|}, WebSocketMessageType.Text, true, default);",
        "await _web.SendAsync(Encoding.UTF8.GetBytes(order.Address), WebSocketMessageType.Text, true, default);");

    [Fact]
    public Task A_stream_of_a_connection_leads_there() => s_code.Check(
        "await _tcp.GetStream().WriteAsync({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});",
        "await new NetworkStream(_socket).WriteAsync({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});",
        """
        using var writer = new StreamWriter(_tcp.GetStream());
        writer.WriteLine({|PRIV1003:order.CardNumber|});
        writer.WriteLine(order.Address);
        """);

    [Fact]
    public Task A_mail_is_sent_with_what_was_put_into_it() => s_code.Check(
        """_smtp.Send("shop@example.com", order.Address, "Your order", {|PRIV1003:order.CardNumber|});""",
        """
        var mail = new MailMessage("shop@example.com", "psp@example.com") { Body = order.CardNumber };
        await _smtp.SendMailAsync({|PRIV1003:mail|});
        """,
        """
        var mail = new MailMessage();
        mail.To.Add(new MailAddress(order.Address));
        mail.Subject = order.Number;
        _smtp.Send(mail);
        """);
}
