namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreMvcTests
{
    private static readonly LibraryCode s_code = new("using System.Security.Claims; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Mvc.Routing; using Microsoft.AspNetCore.Mvc.ViewFeatures;", "") { BaseType = "Controller" };

    [Fact]
    public Task What_an_action_answers_with_is_sent() => s_code.CheckMembers(
        "public IActionResult A(Order order) => Ok({|PRIV1003:order|});",
        "public IActionResult B(Order order) => Ok(new { order.Id, order.Address });",
        "public IActionResult C(Order order) => Json({|PRIV1003:new { Card = order.CardNumber }|});",
        "public IActionResult D(Order order) => BadRequest({|PRIV1003:\"bad card \" + order.CardNumber|});",
        "public IActionResult E(Order order) => NotFound({|PRIV1003:order.CardNumber|});",
        "public IActionResult F(Order order) => Content({|PRIV1003:order.CardNumber|});",
        "public IActionResult G(Order order) => StatusCode(409, {|PRIV1003:order|});",
        "public IActionResult H(Order order) => new ObjectResult({|PRIV1003:order|});",
        "public IActionResult I(Order order) => new JsonResult(order.Address);",
        "public IActionResult J(Order order) => Ok(order.CardNumber.Length);");

    [Fact]
    public Task What_an_action_returns_is_sent() => s_code.CheckMembers(
        "public Order A(Order order) => {|PRIV1003:order|};",
        "public async Task<string> B(Order order) { await Task.Yield(); return {|PRIV1003:order.CardNumber|}; }",
        "public ActionResult<Order> C(Order order) => {|PRIV1003:order|};",
        "public IEnumerable<Order> D(List<Order> orders) => {|PRIV1003:orders|};",
        "public Task<Order> E(Order order) => {|PRIV1003:Task.FromResult(order)|};",
        "public string F(Order order) => order.Address;",
        "public int G(Order order) => order.Id;");

    [Fact]
    public Task A_result_tells_what_it_carries_once() => s_code.CheckMembers(
        "public ActionResult<Order> A(Order order) => Ok({|PRIV1003:order|});",
        "public async Task<ActionResult<Order>> B(Order order) { await Task.Yield(); return Ok({|PRIV1003:order|}); }",
        "public async Task<ActionResult<Order>> C(Order order) { await Task.Yield(); return {|PRIV1003:order|}; }",
        "public ObjectResult D(Order order) => new(null) { Value = {|PRIV1003:order|} };",
        "public async IAsyncEnumerable<Order> E(Order order) { await Task.Yield(); yield return {|PRIV1003:order|}; }",
        "public ActionResult<string> F(Order order) => order.Address;",
        "public ObjectResult G(Order order) => new(null) { Value = order.Address };");

    [Fact]
    public Task Only_what_the_framework_calls_answers() => s_code.CheckMembers(
        "[NonAction] public string A(Order order) => order.CardNumber;",
        "private string B(Order order) => order.CardNumber;",
        "protected string C(Order order) => order.CardNumber;",
        "public static string D(Order order) => order.CardNumber;",
        "public int E(Order order) => B(order).Length;");

    [Fact]
    public Task A_helper_answers_through_the_action_that_calls_it() => s_code.CheckMembers(
        "private Order Load(Order order) => order;",
        "public IActionResult A(Order order) => Ok({|PRIV1003:Load(order)|});",
        "public Order B(Order order) => {|PRIV1003:Load(order)|};");

    [Fact]
    public Task A_view_shows_its_model() => s_code.CheckMembers(
        "public IActionResult A(Order order) => View({|PRIV1003:order|});",
        """public IActionResult B(Order order) => View("Details", {|PRIV1003:order|});""",
        "public IActionResult C(Order order) => View(new { order.Address });");

    [Fact]
    public Task What_is_handed_to_the_view_is_shown() => s_code.CheckMembers(
        """public void A(Order order) => ViewData["card"] = {|PRIV1003:order.CardNumber|};""",
        """public void B(Order order) => ViewData["card"] = order.Address;""",
        """public void E(List<Order> orders) => ViewData["orders"] = {|PRIV1003:orders|};""",
        "public void F(Order order) => ViewBag.Order = {|PRIV1003:order|};",
        """public IActionResult G(Order order) => new ViewResult { ViewData = new ViewDataDictionary<Order>(ViewData, {|PRIV1003:order|}) };""",
        "public void C(Order order) => ViewBag.Card = {|PRIV1003:order.CardNumber|};",
        "public void D(Order order) => ViewBag.Address = order.Address;");

    [Fact]
    public Task A_view_that_is_for_no_purpose_shows_nothing() => (s_code with
    {
        Outside = """
            public class Pages : Controller
            {
                public IActionResult A(Order order) { ViewBag.Card = {|PRIV1003:order.CardNumber|}; return View(); }
                public IActionResult B(List<Order> orders) { ViewBag.Cards = {|PRIV1003:orders.Select(x => x.CardNumber).ToList()|}; return View(); }
                public IActionResult C(Order order) { object card = order.CardNumber; ViewBag.Card = {|PRIV1003:card|}; return View(); }
                public IActionResult D(Order order) { Put({|PRIV1003:order.CardNumber|}); return View(); }
                public IActionResult E(Order order) { ViewBag.Order = {|PRIV1003:order|}; return View(); }
                public IActionResult F(Order order) { ViewBag.Id = order.Id; return View(); }
                private void Put(string card) => ViewBag.Card = card;
            }
            """,
    }).CheckMembers();

    [Fact]
    public Task What_waits_for_the_next_request_is_stored() => s_code.CheckMembers(
        """public void A(Order order) => TempData["card"] = {|PRIV1004:order.CardNumber|};""",
        """public void B(Order order) => TempData["address"] = order.Address;""");

    [Fact]
    public Task Route_values_are_an_address() => s_code.CheckMembers(
        """public IActionResult A(Order order) => RedirectToAction("Index", {|PRIV1013:new { card = order.CardNumber }|});""",
        """public IActionResult B(Order order) => RedirectToAction("Index", new { order.Id });""",
        """public IActionResult C(Order order) => Redirect({|PRIV1013:"/orders?card=" + order.CardNumber|});""",
        """public string? D(Order order) => Url.Action("Index", "Orders", {|PRIV1013:new { order.CardNumber }|});""",
        """public string? E(Order order) => Url.Action(new UrlActionContext { Action = "Index", Values = {|PRIV1013:new { order.CardNumber }|} });""",
        """public string? F(Order order) => Url.RouteUrl(new UrlRouteContext { RouteName = "order", Values = new { order.Id } });""");

    [Fact]
    public Task A_result_is_what_it_was_made_of() => s_code.CheckMembers(
        """public IActionResult A(Order order) => new CreatedAtActionResult("Get", "Orders", {|PRIV1013:new { order.CardNumber }|}, new { order.Address });""",
        """public IActionResult B(Order order) => new CreatedAtRouteResult(new { order.Id }, {|PRIV1003:order|});""",
        """public IActionResult C(Order order) => new CreatedResult({|PRIV1013:"/orders/" + order.CardNumber|}, null);""",
        """public IActionResult D(Order order) => new AcceptedResult(new Uri("/orders/" + order.Id, UriKind.Relative), {|PRIV1003:order|});""",
        """public IActionResult E(Order order) => new LocalRedirectResult({|PRIV1013:"/orders?card=" + order.CardNumber|});""",
        """public IActionResult F(Order order) => new FileContentResult([], "text/csv") { FileDownloadName = {|PRIV1003:order.CardNumber + ".csv"|} };""",
        """public IActionResult G(Order order) => new RedirectToPageResult("Order") { Fragment = {|PRIV1013:order.CardNumber|} };""",
        """public IActionResult H(Order order) => new ViewComponentResult { ViewComponentName = "Order", Arguments = {|PRIV1003:new { order.CardNumber }|} };""",
        """public IActionResult I(Order order) => new LocalRedirectResult("/orders/" + order.Id);""",
        """public IActionResult J(Order order) => new CreatedAtActionResult("Get", "Orders", new { order.Id }, new { order.Address });""",
        """public IActionResult K(Order order) => new FileContentResult([], "text/csv") { FileDownloadName = order.Id + ".csv" };""");

    [Fact]
    public Task Who_signs_in_is_stored_in_a_cookie() => s_code.CheckMembers(
        """public IActionResult A(Order order) => SignIn({|PRIV1004:new ClaimsPrincipal(new ClaimsIdentity([new Claim("card", order.CardNumber)], "cookie"))|});""",
        """public IActionResult B(Order order) => new Microsoft.AspNetCore.Mvc.SignInResult({|PRIV1004:new ClaimsPrincipal(new ClaimsIdentity([new Claim("card", order.CardNumber)], "cookie"))|});""",
        """public IActionResult C(Order order) => SignIn(new ClaimsPrincipal(new ClaimsIdentity([new Claim("number", order.Number)], "cookie")));""");

    [Fact]
    public Task An_api_controller_needs_no_base_class() => (s_code with { BaseType = null, Attributes = "[ApiController]" }).CheckMembers(
        "public Order A(Order order) => {|PRIV1003:order|};",
        "public string B(Order order) => order.Address;");

    [Fact]
    public Task A_class_that_is_no_controller_returns_to_code() => (s_code with { BaseType = null }).CheckMembers(
        "public Order A(Order order) => order;",
        "public string B(Order order) => order.CardNumber;");
}
