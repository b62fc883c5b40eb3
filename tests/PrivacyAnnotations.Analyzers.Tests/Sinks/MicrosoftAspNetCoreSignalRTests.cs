namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreSignalRTests
{
    private const string Client = "public interface IClient { Task Show(Order order); Task Tell(string text); }\n";

    private static readonly LibraryCode s_code = new("using Microsoft.AspNetCore.SignalR;", "") { BaseType = "Hub" };

    [Fact]
    public Task What_is_sent_to_clients_is_sent() => s_code.CheckMembers(
        """public Task A(Order order) => Clients.All.SendAsync("shown", {|PRIV1003:order|});""",
        """public Task B(Order order) => Clients.Caller.SendAsync("shown", 1, {|PRIV1003:order.CardNumber|});""",
        """public Task C(Order order) => Clients.Group("g").SendAsync("shown", order.Address);""");

    [Fact]
    public Task What_a_hub_returns_is_sent() => s_code.CheckMembers(
        "public Order A(Order order) => {|PRIV1003:order|};",
        "public string B(Order order) => order.Address;");

    [Fact]
    public Task Typed_clients_are_called_over_the_network() =>
        (s_code with { BaseType = "Hub<Payments.IClient>", Members = Client }).CheckMembers(
            "public Task A(Order order) => Clients.All.Show({|PRIV1003:order|});",
            "public Task B(Order order) => Clients.Group(\"g\").Tell({|PRIV1003:order.CardNumber|});",
            "public Task C(Order order) => Clients.Caller.Tell(order.Address);");

    [Fact]
    public Task A_context_outside_the_hub_reaches_the_same_clients() => (s_code with { BaseType = null, Members = Client }).CheckMembers(
        """public Task A(IHubContext<Hub> hub, Order order) => hub.Clients.All.SendAsync("shown", {|PRIV1003:order|});""",
        """public Task B(IHubContext<Hub<IClient>, IClient> hub, Order order) => hub.Clients.User("u").Show({|PRIV1003:order|});""",
        """public Task D(HubLifetimeManager<Hub> hub, Order order) => hub.SendAllAsync("shown", {|PRIV1003:[order.CardNumber]|});""",
        """public Task C(IClient client, Order order) => client.Show(order);""");
}
