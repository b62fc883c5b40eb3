using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1007.</summary>
public sealed class UsedForAnotherPurposeTests
{
    [Fact]
    public Task Reading_is_a_use_for_the_purposes_of_the_scope() =>
        Verify.Uses(Shop.Paying("var first = {|PRIV1007:order.CardNumber|}[0]; Console.Beep(first, 1);"));

    [Fact]
    public Task The_first_read_stands_for_all() =>
        Verify.Uses(Shop.Paying("var a = {|PRIV1007:order.CardNumber|}; var b = order.CardNumber; _ = a + b;"));

    [Fact]
    public Task A_purpose_that_is_allowed_is_no_other_purpose() =>
        Verify.Uses(Shop.Paying("var street = order.Address.Split(',')[0]; _ = street;"));

    [Fact]
    public Task Code_without_a_scope_uses_it_for_nothing_that_is_known() =>
        Verify.Uses(Shop.Paying("var first = order.CardNumber[0]; Console.Beep(first, 1);", scope: ""));

    [Fact]
    public Task Asking_whether_it_is_there_is_no_use() =>
        Verify.Uses(Shop.Paying("""
            if (order.CardNumber == null || string.IsNullOrEmpty(order.CardNumber) || order.CardNumber.Length < 12 || order.CardNumber is "") return;
            """));

    [Theory]
    [InlineData("""_ = order.CardNumber switch { null or "" => 1, "1" or "2" => 2, _ => 3 };""")]
    [InlineData("""switch (order.CardNumber) { case "": case null: return; case { Length: > 3 }: break; default: return; }""")]
    [InlineData("""_ = maybe?.CardNumber switch { null => 1, not "" => 2, _ => 3 };""")]
    [InlineData("_ = string.IsNullOrEmpty(maybe?.CardNumber);")]
    [InlineData("_ = order.Expires.HasValue;")]
    [InlineData("if (order.IsDebit) Console.Beep();")]
    [InlineData("""_ = {|PRIV1007:order.CardNumber|} switch { "" => "", var text => text };""")]
    [InlineData("""switch ({|PRIV1007:order.CardNumber|}) { case { Length: var length } when length > 3: return; }""")]
    [InlineData("_ = string.Concat(maybe?{|PRIV1007:.CardNumber|});")]
    [InlineData("_ = {|PRIV1007:order.Expires|}!.Value.Year;")]
    public Task Asking_what_it_is_like_is_no_use(string statement) =>
        Verify.Uses(Shop.Paying("var maybe = order.Id > 3 ? order : null; " + statement));

    [Fact]
    public Task De_identifying_it_is_no_use() =>
        Verify.Uses(Shop.Paying("""var last = Masks.Mask(order.CardNumber); logger.LogInformation("{Card}", last);""") + """

            public static class Masks
            {
                [Deidentifies(Deidentification.Masking)]
                public static string Mask(string text) => new('*', text.Length);
            }
            """);

    [Fact]
    public Task Handing_over_the_whole_object_is_no_use() =>
        Verify.Uses(Shop.Paying("Keep(order); static void Keep(Order kept) => GC.KeepAlive(kept);"));

    [Fact]
    public Task A_sink_that_reports_it_has_said_it() =>
        Verify.Uses(Shop.Paying("""logger.LogInformation("{Card}", {|PRIV1001:order.CardNumber|});"""));

    [Fact]
    public Task A_sink_with_a_purpose_of_its_own_settles_it() =>
        Verify.Uses(Shop.Paying("""logger.LogInformation("{Number}", order.Number);""", "[ProcessesFor(Purpose.Marketing)]"));

    [Fact]
    public Task An_argument_for_code_of_another_scope_is_a_use_there() =>
        Verify.Uses(Shop.Paying("Marketing.Greet({|PRIV1007:order.Address|});") + """

            [ProcessesFor(Purpose.Marketing)]
            public static class Marketing
            {
                public static void Greet(string name) => GC.KeepAlive(name);
            }
            """);

    [Fact]
    public Task A_parameter_that_is_for_more_widens_it() =>
        Verify.Uses(Shop.Paying("Mail({|PRIV1007:order.Address|}); static void Mail([PersonalData(Category.Contact, Purpose.PaymentProcessing, Purpose.Marketing)] string to) => GC.KeepAlive(to);"));

    [Fact]
    public Task A_member_that_is_for_more_widens_it() =>
        Verify.Uses(Shop.Paying("GC.KeepAlive(new Letter { To = {|PRIV1007:order.Address|} });") + """

            public sealed class Letter
            {
                [PersonalData(Category.Contact, Purpose.PaymentProcessing, Purpose.Marketing)]
                public string To { get; set; } = "";
            }
            """);

    [Fact]
    public Task A_member_of_two_categories_is_for_what_both_are_for() =>
        Verify.Uses(Shop.Paying("GC.KeepAlive(new Label { Text = order.Address + order.Number, Wide = {|PRIV1007:order.Address|} });") + """

            public sealed class Label
            {
                [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
                [PersonalData(Category.Identifier, Purpose.PaymentProcessing, Purpose.Marketing)]
                public string Text { get; set; } = "";

                [PersonalData(Category.Contact, Purpose.PaymentProcessing, Purpose.Marketing)]
                [PersonalData(Category.Identifier, Purpose.PaymentProcessing, Purpose.Marketing)]
                public string Wide { get; set; } = "";
            }
            """);

    [Fact]
    public Task A_member_that_is_for_less_narrows_it() =>
        Verify.Uses(Shop.Paying("GC.KeepAlive(new Receipt { Number = order.Number });") + """

            public sealed class Receipt
            {
                [PersonalData(Category.Identifier, Purpose.PaymentProcessing)]
                public string Number { get; set; } = "";
            }
            """);

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Uses(
            Shop.Paying("var first = order.CardNumber[0]; Console.Beep(first, 1);"),
            static test => test.Config("dotnet_diagnostic.PRIV1007.severity = none"));

    [Fact]
    public Task Naming_a_member_in_an_expression_tree_is_no_use_but_querying_it_is() =>
        Verify.Uses(Shop.Paying("""
            Configure(o => o.CardNumber);
            Configure(o => new { o.CardNumber, o.Number });
            static void Configure(System.Linq.Expressions.Expression<Func<Order, object?>> member) => GC.KeepAlive(member);
            var all = new[] { order }.AsQueryable();
            GC.KeepAlive(all.Select(o => {|PRIV1007:o.CardNumber|}));
            """));

    [Fact]
    public Task The_message_names_the_member_around_a_lambda() => Verify.Messages(
        """
        public class Order
        {
            [{|#1:PersonalData(Category.Payment, Purpose.PaymentProcessing)|}]
            public string CardNumber { get; set; } = "";
        }

        public class Ads
        {
            [ProcessesFor(Purpose.Marketing)]
            public IEnumerable<char> First(List<Order> all) => all.Select(o => {|#0:o.CardNumber|}[0]);
        }
        """,
        Verify.Diagnostic(
            "PRIV1007",
            "'Order.CardNumber' is Payment data, allowed for PaymentProcessing only. 'Ads.First' uses it for Marketing. Use other data, de-identify it first, or add Marketing to its annotation if that is what the data is for.",
            0, 1));

    [Theory]
    [InlineData("_ = order?.CardNumber == null;")]
    [InlineData("_ = order?.CardNumber is null;")]
    [InlineData("_ = order is { CardNumber: \"\" };")]
    [InlineData("_ = order is { CardNumber: null or \"\" };")]
    [InlineData("_ = order is { CardNumber.Length: > 3 };")]
    [InlineData("_ = order is { CardNumber: { } };")]
    [InlineData("ArgumentNullException.ThrowIfNull(order.CardNumber); ArgumentException.ThrowIfNullOrEmpty(order.CardNumber);")]
    [InlineData("_ = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.CardNumber));")]
    [InlineData("_ = order?{|PRIV1007:.CardNumber|};")]
    [InlineData("_ = order is { {|PRIV1007:CardNumber|}: var number } && number[0] == '4';")]
    [InlineData("_ = order is { {|PRIV1007:CardNumber|}: ['4', ..] };")]
    [InlineData("Console.Beep(System.Text.Encoding.UTF8.GetBytes({|PRIV1007:order.CardNumber|})[0], 1);")]
    public Task Questions_are_no_use_in_whatever_form(string statements) => Verify.Uses(Shop.Paying(statements));

    [Fact]
    public Task A_kept_lambda_uses_what_it_reads_once_where_it_is_written() => Verify.Uses("""
        public sealed class Order
        {
            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string CardNumber { get; set; } = "";
        }

        [ProcessesFor(Purpose.PaymentProcessing)]
        public sealed class Payments
        {
            private readonly Func<Order, char> _first = order => {|PRIV1007:order.CardNumber|}[0];

            public char One(Order order) => _first(order);

            public char Other(Order order) => _first(order);
        }
        """);
}
