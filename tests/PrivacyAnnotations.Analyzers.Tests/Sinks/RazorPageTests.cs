namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

/// <summary>A Razor page shows what its model holds when its handler is done.</summary>
public sealed class RazorPageTests
{
    private const string Members = """
        public Order Shown { get; set; } = new();
        public string Message { get; set; } = "";
        [ViewData] public string Title { get; set; } = "";
        [TempData] public string Kept { get; set; } = "";
        internal string Inner { get; set; } = "";
        private string Hidden { get; set; } = "";
        private Order _order = new();
        private string _text = "";
        public List<Order> Lines { get; } = [];
        public List<string> Texts { get; } = [];
        public Dictionary<int, Order> ById { get; } = [];
        internal List<Order> Inside { get; } = [];
        private readonly List<Order> _orders = [];
        public string Own { get => _text; set => _text = value; }
        public string Full => "to " + _order.Address;
        public string Short => "no " + _order.Id;
        """;

    private static readonly LibraryCode s_code = new("using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Mvc.RazorPages;", Members)
    {
        BaseType = "PageModel",
    };

    [Fact]
    public Task Its_public_properties_are_shown() => s_code.CheckMembers(
        "public void OnGetA(Order order) => Shown = {|PRIV1003:order|};",
        "public void OnGetB(Order order) => Message = {|PRIV1003:order.CardNumber|};",
        "public void OnGetC(Order order) => Own = {|PRIV1003:order.CardNumber|};",
        "public void OnGetD(Order order) => Message = order.Address;",
        "public void OnGetE(Order order) => Shown = new Order { Id = order.Id, Address = order.Address, CardNumber = \"\" };");

    [Fact]
    public Task Others_are_not() => s_code.CheckMembers(
        "public void OnGetA(Order order) { Inner = order.CardNumber; Hidden = order.CardNumber; _order = order; _text = order.CardNumber; }");

    [Fact]
    public Task An_attribute_says_where_a_property_goes() => s_code.CheckMembers(
        "public void OnGetA(Order order) => Title = {|PRIV1003:order.CardNumber|};",
        "public void OnGetB(Order order) => Kept = {|PRIV1004:order.CardNumber|};",
        "public void OnGetC(Order order) { Title = order.Address; Kept = order.Address; }");

    [Fact]
    public Task What_a_property_computes_is_still_followed() => s_code.CheckMembers(
        "public void OnGetA() => Console.WriteLine({|PRIV1001:Full|});",
        "public void OnGetB() => Console.WriteLine(Short);",
        "public void OnGetC(Order order) { Own = order.Address; Console.WriteLine({|PRIV1001:Own|}); }");

    [Fact]
    public Task Its_results_are_sent() => s_code.CheckMembers(
        "public IActionResult OnPostA(Order order) => Content({|PRIV1003:order.CardNumber|});",
        """public IActionResult OnPostB(Order order) => RedirectToPage("Paid", {|PRIV1013:new { order.CardNumber }|});""",
        "public IActionResult OnPostC(Order order) => new JsonResult({|PRIV1003:order|});",
        """public void OnPostD(Order order) => ViewData["card"] = {|PRIV1003:order.CardNumber|};""",
        """public void OnPostE(Order order) => TempData["card"] = {|PRIV1004:order.CardNumber|};""",
        """public IActionResult OnPostF(Order order) { TempData["address"] = order.Address; return RedirectToPage("Paid", new { order.Id }); }""");

    [Fact]
    public Task What_is_put_into_something_that_they_keep_is_shown_with_them() => s_code.CheckMembers(
        "public void OnGetA(Order order) => Lines.Add({|PRIV1003:order|});",
        "public void OnGetB(List<Order> orders) => Lines.AddRange({|PRIV1003:orders|});",
        "public void OnGetC(Order order) => ById[order.Id] = {|PRIV1003:order|};",
        "public void OnGetD(Order order) => Texts.Add({|PRIV1003:order.CardNumber|});",
        "public void OnGetE(Order order) => Shown.CardNumber = {|PRIV1003:order.CardNumber|};",
        "public void OnGetF(Order order) { var texts = Texts; texts.Add({|PRIV1003:order.CardNumber|}); }",
        "public void OnGetG(Order order) => AddText({|PRIV1003:order.CardNumber|}); private void AddText(string text) => Texts.Add(text);");

    [Fact]
    public Task What_is_allowed_or_kept_elsewhere_is_not() => s_code.CheckMembers(
        "public void OnGetA(Order order) => Texts.Add(order.Address);",
        "public void OnGetB(Order order) => Lines.Add(new Order { Id = order.Id, Address = order.Address, CardNumber = \"\" });",
        "public void OnGetC(Order order) { Inside.Add(order); _orders.Add(order); _order.CardNumber = order.CardNumber; }",
        "public void OnGetD(Order order) => Shown.Address = order.Address;",
        "public void OnGetE(Order order) { if (Lines.Contains(order)) { Lines.Clear(); } ById.Remove(order.Id); }");
}
