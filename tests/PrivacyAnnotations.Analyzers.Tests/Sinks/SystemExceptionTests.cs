namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemExceptionTests
{
    private const string Members = """
        sealed class DeclinedException(string address, int id) : Exception("declined for " + address)
        {
            public int Id { get; } = id;
        }

        sealed class LockedException(Order order) : Exception
        {
            public override string Message => {|PRIV1005:$"locked for {order.Address}"|};
        }

        sealed class ClosedException(Order order) : Exception
        {
            public override string Message => $"closed for {order.Number}";
            public string Address => order.Address;
        }
        """;

    private static readonly LibraryCode s_code = new("", Members);

    [Fact]
    public Task The_message_of_an_exception_is_read_by_whoever_reads_logs() => s_code.Check(
        """throw new InvalidOperationException({|PRIV1005:"no " + order.Address|});""",
        """throw new ArgumentException("bad", {|PRIV1005:order.Address|});""",
        """ArgumentOutOfRangeException.ThrowIfEqual({|PRIV1005:order.Address|}, "");""",
        """throw new InvalidOperationException("no " + order.Number, new Exception("inner"));""",
        """ArgumentException.ThrowIfNullOrEmpty(order.Address);""");

    [Fact]
    public Task Data_travels_with_it() => s_code.Check(
        """var e = new Exception("no"); e.Data["address"] = {|PRIV1005:order.Address|}; throw e;""",
        """var e = new Exception("no"); e.Data.Add("address", {|PRIV1005:order.Address|}); throw e;""",
        """var e = new Exception("no"); e.Data["number"] = order.Number; throw e;""");

    [Fact]
    public Task What_a_constructor_of_ones_own_passes_on_is_reported_where_it_is_made() => s_code.Check(
        """throw new DeclinedException({|PRIV1005:order.Address|}, order.Id);""",
        """throw new DeclinedException(order.Number, order.Id);""");

    [Fact]
    public Task A_message_of_ones_own_is_reported_where_it_is_made_up() => s_code.Check(
        """throw new LockedException(order);""",
        """throw new ClosedException(order);""");
}
