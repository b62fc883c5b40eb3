namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreComponentsTests
{
    private static readonly LibraryCode s_code = new(
        """
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
        using Microsoft.JSInterop;
        """,
        "private NavigationManager _navigation = null!; private IJSRuntime _js = null!; private IJSObjectReference _module = null!; private ProtectedLocalStorage _kept = null!;");

    [Fact]
    public Task Where_a_browser_goes_is_an_address() => s_code.Check(
        """_navigation.NavigateTo({|PRIV1013:"/orders?card=" + order.CardNumber|});""",
        """_navigation.NavigateTo({|PRIV1013:_navigation.GetUriWithQueryParameter("card", order.CardNumber)|}, forceLoad: true);""",
        """_navigation.NavigateTo("/orders", new NavigationOptions { HistoryEntryState = {|PRIV1004:order.CardNumber|} });""",
        """_navigation.NavigateTo("/orders/" + order.Id);""");

    [Fact]
    public Task What_a_script_is_handed_is_in_the_browser() => s_code.Check(
        """await _js.InvokeVoidAsync("localStorage.setItem", "card", {|PRIV1003:order.CardNumber|});""",
        """_ = await _js.InvokeAsync<string>("show", {|PRIV1003:order|}, order.Address);""",
        """await _module.InvokeVoidAsync("show", {|PRIV1003:order.CardNumber|});""",
        """await _js.SetValueAsync("card", {|PRIV1003:order.CardNumber|});""",
        """await _kept.SetAsync("card", {|PRIV1004:order.CardNumber|}); await _kept.SetAsync("address", order.Address);""",
        """await _js.InvokeVoidAsync("show", order.Address, order.Id); Console.WriteLine(await _js.InvokeAsync<string>("ask", order.Address));""");
}
