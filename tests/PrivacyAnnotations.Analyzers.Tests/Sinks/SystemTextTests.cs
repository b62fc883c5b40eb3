namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemTextTests
{
    private static readonly LibraryCode s_code = new("using System.Text; using System.Text.RegularExpressions; using System.Buffers.Text;", "");

    [Fact]
    public Task What_is_made_of_a_text_carries_it() => s_code.Check(
        """Console.WriteLine({|PRIV1001:order.Address.Substring(1).Trim().ToUpperInvariant()|});""",
        """Console.WriteLine({|PRIV1001:order.Address.Split(',')[0]|});""",
        """Console.WriteLine({|PRIV1001:string.Join(", ", order.Number, order.Address)|});""",
        """Console.WriteLine({|PRIV1001:string.Format("{0} {1}", order.Id, order.Address)|});""",
        """Console.WriteLine({|PRIV1001:string.Format("{0} {1} {2} {3}", 1, 2, 3, order.Address)|});""",
        """var parts = new object[] { order.Id, order.Address }; Console.WriteLine({|PRIV1001:string.Format("{0} {1}", parts)|});""",
        """var parts = new object[] { order.Id, order.Number, order.Address.Length }; Console.WriteLine(string.Format("{0} {1} {2}", parts));""",
        """Console.WriteLine({|PRIV1001:order.Number.Replace("x", order.Address)|});""",
        """Console.WriteLine({|PRIV1001:string.Concat(order.Number, order.Address)|});""",
        """Console.WriteLine(string.Join(", ", order.Number, order.Id)); Console.WriteLine(string.Format("{0}", order.Id));""");

    [Fact]
    public Task What_is_said_of_a_text_does_not() => s_code.Check(
        """Console.WriteLine(order.Address.Length); Console.WriteLine(order.Address.IndexOf('a')); Console.WriteLine(order.Address.Contains("a"));""",
        """Console.WriteLine(string.IsNullOrWhiteSpace(order.Address)); Console.WriteLine(string.Compare(order.Address, "a")); Console.WriteLine(order.Address.GetHashCode());""",
        """Console.WriteLine(Encoding.UTF8.GetByteCount(order.Address)); Console.WriteLine(Regex.IsMatch(order.Address, "a"));""");

    [Fact]
    public Task Encoded_is_not_hidden() => s_code.Check(
        """Console.WriteLine({|PRIV1001:Convert.ToBase64String(Encoding.UTF8.GetBytes(order.Address))|});""",
        """Console.WriteLine({|PRIV1001:Encoding.UTF8.GetString(Encoding.Unicode.GetBytes(order.Address))|});""",
        """Console.WriteLine({|PRIV1001:Convert.ToHexString(Encoding.UTF8.GetBytes(order.Address))|});""",
        """Console.WriteLine({|PRIV1001:Base64Url.EncodeToString(Encoding.UTF8.GetBytes(order.Address))|});""",
        """Console.WriteLine({|PRIV1001:Regex.Match(order.Address, "[a-z]+").Value|});""",
        """Console.WriteLine({|PRIV1001:Regex.Replace(order.Address, "[0-9]", "")|});""",
        """Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(order.Number)));""");

    [Fact]
    public Task What_is_read_out_of_a_text_is_the_same() => s_code.Check(
        """Console.WriteLine({|PRIV1001:Enum.Parse<DayOfWeek>(order.Address)|});""",
        """Console.WriteLine({|PRIV1001:Enum.Parse<DayOfWeek>(order.Address.AsSpan(), true)|});""",
        """if (Enum.TryParse<DayOfWeek>(order.Address, out var day)) Console.WriteLine({|PRIV1001:day|});""",
        """Console.WriteLine(Enum.Parse<DayOfWeek>(order.Number)); Console.WriteLine(Enum.IsDefined(Enum.Parse<DayOfWeek>(order.Address)));""");

    [Fact]
    public Task A_builder_carries_what_was_put_into_it() => s_code.Check(
        """var text = new StringBuilder(); text.Append("a").Append(order.Address).AppendLine(); Console.WriteLine({|PRIV1001:text.ToString()|});""",
        """var text = new StringBuilder(); text.AppendFormat("{0}", order.Address); Console.WriteLine({|PRIV1001:text|});""",
        """var text = new StringBuilder(); text.AppendFormat("{0} {1} {2} {3}", 1, 2, 3, order.Address); Console.WriteLine({|PRIV1001:text|});""",
        """var text = new StringBuilder(); text.Append($"to {order.Address}"); Console.WriteLine({|PRIV1001:text.ToString(0, 2)|});""",
        """var text = new StringBuilder(); text.AppendJoin(',', order.Number, order.Address); Console.WriteLine({|PRIV1001:text|});""",
        """var text = new StringBuilder(order.Address); Console.WriteLine(text.Length);""",
        """var text = new StringBuilder(); text.Append(order.Id).Append(order.Number); Console.WriteLine(text.ToString());""");

    [Fact]
    public Task A_span_of_time_is_made_of_all_that_it_was_given() => (s_code with { Members = "public class Visit { [PersonalData(Category.Contact, Purpose.PaymentProcessing)] public int Minutes; } private readonly Visit _visit = null!;" }).Check(
        """Console.WriteLine({|PRIV1001:new TimeSpan(0, _visit.Minutes, 0).Hours|});""");
}
