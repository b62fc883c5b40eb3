namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>An object that a body made shows what that body put into it, as long as nobody else could fill it.</summary>
public sealed class NewObjectTests
{
    [Fact]
    public Task What_was_never_filled_is_not_shown() => Shown("""
        var made = new Order { Id = 1 };
        WriteLine(JsonSerializer.Serialize(made));
        WriteLine(made.Mail);
        made.Mail = c.Email;
        WriteLine({|PRIV1001:JsonSerializer.Serialize(made)|});
        """);

    [Fact]
    public Task In_a_list_or_another_object_neither() => Shown("""
        var made = new Order { Id = 1 };
        var all = new List<Order> { made };
        all.Add(new Order { Id = 2 });
        WriteLine(JsonSerializer.Serialize(all));
        WriteLine(JsonSerializer.Serialize(new { Order = made }));
        all.Add(new Order { Mail = c.Email });
        WriteLine({|PRIV1001:JsonSerializer.Serialize(all)|});
        """);

    [Theory]
    [InlineData("filler.Fill(made);")]
    [InlineData("Load(made);")]
    [InlineData("filler.Fill(new List<Order> { made });")]
    [InlineData("_last = made; Reload();")]
    [InlineData("s_last = made; Reload();")]
    [InlineData("Action fill = () => filler.Fill(made); filler.Run(fill);")]
    [InlineData("made.Load(filler);")]
    [InlineData("if (flag) { filler.Fill(made); }")]
    public Task What_others_had_in_their_hands_may_hold_what_its_type_declares(string statements) => Shown($$"""
        var made = new Order { Id = 1 };
        {{statements}}
        WriteLine({|PRIV1001:JsonSerializer.Serialize(made)|});
        """);

    [Theory]
    [InlineData("new Order(filler) { Id = 1 }")]
    [InlineData("filler.Make()")]
    public Task What_is_made_of_something_may_hold_it(string made) => Shown($$"""
        WriteLine({|PRIV1001:JsonSerializer.Serialize({{made}})|});
        """);

    [Theory]
    [InlineData(20)]
    [InlineData(600)]
    public Task However_many_are_handed_out_at_once(int count) => Shown($$"""
        var made0 = new Order { Id = 0 };
        {{string.Concat(Enumerable.Range(1, count).Select(static i => $"var made{i} = new Order {{ Next = made{i - 1} }}; "))}}
        WriteLine(JsonSerializer.Serialize(made0));
        filler.Fill(made{{count}});
        WriteLine({|PRIV1001:JsonSerializer.Serialize(made0)|});
        """);

    [Fact]
    public Task A_property_that_finds_its_value_itself_is_shown() => Shown("""
        WriteLine({|PRIV1001:JsonSerializer.Serialize(new Account { Id = 1 })|});
        """);

    [Fact]
    public Task A_helper_that_fills_all_that_is_annotated_says_with_what() => Shown("""
        WriteLine(JsonSerializer.Serialize(Filled("nobody")));
        WriteLine({|PRIV1001:JsonSerializer.Serialize(Filled(c.Email))|});
        """);

    private static Task Shown(string statements) => HelpDesk.Members($$"""
        private static Order? s_last;
        private Order? _last;

        public void Run(Customer c, IFiller filler, bool flag)
        {
            {{statements}}
        }

        private static Order Filled(string text) => new() { Id = 1, Mail = text };

        private void Reload() => GC.KeepAlive((_last, s_last));

        private static void Load(Order order) => GC.KeepAlive(order);
        """, """
        public sealed class Order
        {
            public Order() { }

            public Order(IFiller filler) => filler.Fill(this);

            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string? Mail { get; set; }

            public Order? Next { get; set; }

            public void Load(IFiller filler) => filler.Fill(this);
        }

        public sealed class Account
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Mail => Environment.GetEnvironmentVariable("MAIL" + Id) ?? "";
        }

        public interface IFiller
        {
            void Fill(object target);

            void Run(Action what);

            Order Make();
        }
        """);
}
