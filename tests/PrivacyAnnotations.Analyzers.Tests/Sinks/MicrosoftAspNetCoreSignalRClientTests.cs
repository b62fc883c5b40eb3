namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreSignalRClientTests
{
    private static readonly LibraryCode s_code = new(
        "using Microsoft.AspNetCore.SignalR.Client;", "private HubConnection _hub = null!;", typeof(Microsoft.AspNetCore.SignalR.Client.HubConnection));

    [Fact]
    public Task Arguments_are_sent_to_the_hub() => s_code.Check(
        """await _hub.SendAsync("pay", {|PRIV1003:order|});""",
        """await _hub.InvokeAsync<string>("pay", 1, {|PRIV1003:order.CardNumber|});""",
        """await _hub.InvokeAsync("pay", order.Address);""");
}
