namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemNetTests
{
    private static readonly LibraryCode s_code = new(
        "using System.Net; using System.Net.Mail; using System.Net.Sockets; using System.Net.WebSockets; using System.Text;",
        "private Socket _socket = null!; private WebSocket _web = null!; private TcpClient _tcp = null!; private SmtpClient _smtp = null!; private static Cookie CookieOf(Order order) => new(\"address\", order.Address);");

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

    [Fact]
    public Task A_mail_is_told_apart_part_by_part() => s_code.Check(
        """
        var mail = new MailMessage { Subject = "Paid", Body = order.Address };
        Console.WriteLine(mail.Subject);
        Console.WriteLine({|PRIV1001:mail.Body|});
        """);

    [Fact]
    public Task What_goes_along_with_a_connection_is_sent() => s_code.Check(
        "await _web.CloseAsync(WebSocketCloseStatus.NormalClosure, {|PRIV1003:order.CardNumber|}, default);",
        "await _web.CloseAsync(WebSocketCloseStatus.NormalClosure, order.Number, default);",
        """new ClientWebSocket().Options.SetRequestHeader("X-Card", {|PRIV1003:order.CardNumber|});""",
        """
        var bytes = Encoding.UTF8.GetBytes(order.CardNumber);
        var sending = new SocketAsyncEventArgs();
        sending.SetBuffer(bytes, 0, bytes.Length);
        _socket.SendAsync({|PRIV1003:sending|});
        """,
        """new CookieContainer().Add({|PRIV1003:new Cookie("card", order.CardNumber)|});""",
        """new CookieContainer().Add(new Cookie("number", order.Number));""");

    [Fact]
    public Task A_pipe_leads_to_another_process() => s_code.Check(
        """using var pipe = new System.IO.Pipes.NamedPipeClientStream("psp"); pipe.Write({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """using var message = WebSocketStream.CreateWritableMessageStream(_web, WebSocketMessageType.Text); message.Write({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|}); message.Write(Encoding.UTF8.GetBytes(order.Address));""",
        """using var pipe = new System.IO.Pipes.NamedPipeClientStream("psp"); pipe.Write(Encoding.UTF8.GetBytes(order.Address));""");

    [Fact]
    public Task A_listener_answers() => (s_code with { Members = "private HttpListenerResponse _answer = null!;" }).Check(
        "_answer.OutputStream.Write({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});",
        "_answer.Close({|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|}, true);",
        """_answer.Redirect({|PRIV1013:"/?card=" + order.CardNumber|});""",
        "_answer.OutputStream.Write(Encoding.UTF8.GetBytes(order.Address));");

    [Fact]
    public Task A_mail_shows_a_subject_that_is_not_its_recipient() => s_code.Check(
        """
        var mail = new MailMessage("shop@example.com", order.Address, "Your order", "...");
        Console.WriteLine(mail.Subject);
        Console.WriteLine({|PRIV1001:mail.To|});
        """,
        """
        var mail = new MailMessage("shop@example.com", order.Address) { Subject = "Your order" };
        Console.WriteLine(mail.Subject);
        Console.WriteLine(mail.Body);
        """,
        """Console.WriteLine({|PRIV1001:new MailMessage("shop@example.com", "you@example.com", order.Address, "...").Subject|});""",
        """Console.WriteLine({|PRIV1001:new MailMessage(order.Address, "you@example.com").From!.Address|});""");

    [Fact]
    public Task What_a_constructor_got_for_one_property_is_not_in_another() => s_code.Check(
        """
        var cookie = new Cookie("address", order.Address);
        Console.WriteLine(cookie.Name);
        Console.WriteLine({|PRIV1001:cookie.Value|});
        """,
        """Console.WriteLine({|PRIV1001:new Cookie(order.Address, "...").Name|});""",
        """Console.WriteLine({|PRIV1001:new Cookie("address", order.Address).ToString()|});""",
        """Console.WriteLine({|PRIV1001:new NetworkCredential("shop", order.Address).SecurePassword|});""",
        """Console.WriteLine(new NetworkCredential("shop", order.Address).UserName);""",
        """
        var cookie = new Cookie("address", order.Address);
        if (order.Id > 0) cookie.Path = "/";
        Console.WriteLine({|PRIV1001:cookie.Path|});
        """,
        """
        var cookie = new Cookie("address", order.Address);
        cookie.Path = order.Id > 0 ? "/" : "/orders";
        Console.WriteLine(cookie.Path);
        """,
        """var cookie = CookieOf(order); Console.WriteLine(cookie.Name); Console.WriteLine({|PRIV1001:cookie.Value|});""");
}
