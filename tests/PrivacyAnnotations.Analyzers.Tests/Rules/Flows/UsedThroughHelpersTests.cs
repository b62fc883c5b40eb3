using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1007 for data that goes to code of another scope inside of something else, or by way of a helper.</summary>
public sealed class UsedThroughHelpersTests
{
    private const string Others = """
        public sealed class Draft { public string To { get; set; } = ""; public int Id { get; set; } }

        [ProcessesFor(Purpose.Marketing)]
        public static class Ads
        {
            public static void Greet(string text) => GC.KeepAlive(text);
            public static void Each(IEnumerable<string> texts) => GC.KeepAlive(texts);
            public static void Row(params string[] texts) => GC.KeepAlive(texts);
            public static void Pair((int Id, string Text) pair) => GC.KeepAlive(pair.Text);
            public static void Send(Draft draft) => GC.KeepAlive(draft.To);
            public static void Any(object thing) => GC.KeepAlive(thing);
            public static void Orders(List<Order> orders) => GC.KeepAlive(orders);
        }

        public static class Letters
        {
            public static void Write([PersonalData(Category.Contact, Purpose.Marketing)] List<string> lines) => GC.KeepAlive(lines);
        }
        """;

    [Fact]
    public Task It_may_go_in_something_that_this_code_made() => Verify.Uses(Payments("""
        public void List(Order order) => Ads.Each({|PRIV1007:[order.Address]|});
        public void Filled(Order order) { var texts = new List<string>(); texts.Add(order.Address); Ads.Each({|PRIV1007:texts|}); }
        public void Query(List<Order> all) => Ads.Each({|PRIV1007:all.Select(o => o.Address)|});
        public void Params(Order order) => Ads.Row("a", {|PRIV1007:order.Address|}, "b");
        public void Tuple(Order order) => Ads.Pair({|PRIV1007:(order.Id, order.Address)|});
        public void Anonymous(Order order) => Ads.Any({|PRIV1007:new { order.Id, order.Address }|});
        public void Object(Order order) { var draft = new Draft { To = order.Address }; Ads.Send({|PRIV1007:draft|}); }
        public void Annotated(Order order) => Letters.Write({|PRIV1007:[order.Address]|});
        """));

    [Fact]
    public Task What_is_no_data_or_allowed_or_a_whole_object_may_go() => Verify.Uses(Payments("""
        public void List(Order order) => Ads.Each([order.Id.ToString(), order.Title]);
        public void Params(Order order) => Ads.Row("a", order.Title);
        public void Tuple(Order order) => Ads.Pair((order.Id, order.Title));
        public void Object(Order order) => Ads.Send(new Draft { Id = order.Id });
        public void Wholes(List<Order> all) => Ads.Orders(all.Where(o => o.Id > 3).ToList());
        public void Copy(Order order) => Ads.Orders([new Order { Address = order.Address }]);
        public void Own(Order order) => Keep([order.Address]);
        private static void Keep(List<string> texts) => GC.KeepAlive(texts);
        """));

    [Fact]
    public Task It_may_go_by_way_of_a_helper() => Verify.Uses(Payments("""
        public void Run(Order order) => Helper({|PRIV1007:order.Address|});
        public void Two(Order order) => Outer({|PRIV1007:order.Address|});
        public void Params(Order order) => All("a", {|PRIV1007:order.Address|});
        public void Member(Draft draft, Order order) { draft.To = {|PRIV1012:order.Address|}; Of({|PRIV1007:draft|}); }
        public void Annotated(Order order) => Mail({|PRIV1007:order.Address|});
        public void Text(Order order) => Helper({|PRIV1007:"to " + order.Address|});
        public void Recursive(Order order) => Down({|PRIV1007:order.Address|}, 3);
        public void Quiet(Order order) { Helper(order.Title); Outer(order.Id.ToString()); Count(order.Address); All(order.Title); }

        private static void Helper(string text) => Ads.Greet(text);
        private static void Outer(string text) => Helper(text.Trim());
        private static void All(params string[] texts) => Ads.Each(texts);
        private static void Of(Draft draft) => Ads.Greet(draft.To);
        private static void Mail(string to) => Letters.Write([to]);
        private static void Count(string text) => Ads.Greet(text.Length.ToString());
        private static void Down(string text, int times) { if (times > 0) { Down(text, times - 1); } Ads.Greet(text); }
        """));

    [Fact]
    public Task So_it_may_from_code_that_says_nothing_of_its_purposes() => Verify.Uses(Payments("""
        public void Run(Order order) => Helper({|PRIV1007:order.Address|});
        public void List(Order order) => Ads.Each({|PRIV1007:[order.Address]|});
        public void Quiet(Order order) => Helper(order.Title);
        private static void Helper(string text) => Ads.Greet(text);
        """, scope: ""));

    [Fact]
    public Task A_helper_reports_what_it_finds_by_itself() => Verify.Uses(Payments("""
        public void Run(Order order) => Helper(order);
        private static void Helper(Order order) => Ads.Greet({|PRIV1007:order.Address|});
        """));

    private static string Payments(string members, string scope = "[ProcessesFor(Purpose.PaymentProcessing)]") => $$"""
        public sealed class Order
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";

            [PersonalData(Category.Name, Purpose.PaymentProcessing, Purpose.Marketing)]
            public string Title { get; set; } = "";
        }

        {{Others}}

        {{scope}}
        public sealed class Payments
        {
            {{members}}
        }
        """;
}
