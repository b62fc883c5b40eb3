using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>What is known to be null, or to have nothing in it, shows nothing.</summary>
public sealed class NothingTests
{
    private const string Model = """
        public sealed class Contact
        {
            public int Id { get; set; }

            public string Note { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Order
        {
            public int Id { get; set; }

            public Contact? Contact { get; set; }

            public ICollection<Contact> Others { get; set; } = new List<Contact>();
        }

        public sealed class Page<T>
        {
            public List<T> Items { get; set; } = [];

            public int Total { get; set; }
        }

        public interface ILoader
        {
            void Fill(object target);

            Contact Get(int id);

            void On(Action<Contact> found);
        }
        """;

    [Theory]
    [InlineData("Serialize(new List<Contact>());")]
    [InlineData("Serialize(new List<Contact>(8));")]
    [InlineData("Serialize(new Contact[2]);")]
    [InlineData("List<Contact> none = []; Serialize(none);")]
    [InlineData("Serialize(Array.Empty<Contact>());")]
    [InlineData("Serialize(Enumerable.Empty<Contact>());")]
    [InlineData("Serialize(System.Collections.Immutable.ImmutableList<Contact>.Empty);")]
    [InlineData("Serialize(new { Total = 0, Items = new List<Contact>() });")]
    [InlineData("Serialize(new Order { Id = 3 });")]
    [InlineData("Serialize(new Page<Contact> { Total = 3 });")]
    [InlineData("order.Contact = null; order.Others = []; Serialize(order);")]
    [InlineData("order.Contact = null; order.Others.Clear(); Serialize(order);")]
    [InlineData("Serialize(None());")]
    public Task An_empty_collection_holds_nobody(string statements) => Statements(statements);

    [Theory]
    [InlineData("Serialize({|PRIV1002:new List<Contact> { c }|});")]
    [InlineData("Serialize({|PRIV1002:new List<Contact>(all)|});")]
    [InlineData("Serialize({|PRIV1002:new List<Contact>(unknown.Cast<Contact>())|});")]
    [InlineData("var some = new List<Contact>(); some.Add((Contact)any); Serialize({|PRIV1002:some|});")]
    [InlineData("var some = new List<Contact>(); loader.Fill(some); Serialize({|PRIV1002:some|});")]
    [InlineData("var some = new List<Contact>(); loader.On(x => some.Add(x)); Serialize({|PRIV1002:some|});")]
    [InlineData("var some = new Contact[2]; some[0] = loader.Get(1); Serialize({|PRIV1002:some|});")]
    [InlineData("var some = new Contact[2]; all.CopyTo(some, 0); Serialize({|PRIV1002:some|});")]
    [InlineData("List<Contact> some = []; if (flag) { some.Add(loader.Get(1)); } Serialize({|PRIV1002:some|});")]
    [InlineData("var made = new Order(); loader.Fill(made.Others); Serialize({|PRIV1002:made|});")]
    [InlineData("Serialize({|PRIV1002:Some(loader)|});")]
    [InlineData("order.Others.Clear(); order.Others.Add(loader.Get(1)); order.Contact = null; Serialize({|PRIV1002:order|});")]
    [InlineData("order.Contact = null; Serialize({|PRIV1002:order|});")]
    public Task One_that_may_have_been_filled_is_known_by_its_type(string statements) => Statements(statements);

    [Theory]
    [InlineData("order.Contact = null; Serialize(order);")]
    [InlineData("order.Contact = default; Serialize(order);")]
    [InlineData("if (order.Contact != null) { order.Contact.Email = \"\"; } Serialize(order);")]
    [InlineData("if (null != order.Contact) { order.Contact.Email = \"\"; } Serialize(order);")]
    [InlineData("if (order.Contact is not null) { order.Contact.Email = \"\"; } Serialize(order);")]
    [InlineData("if (order.Contact is { } x) { x.Email = \"\"; } Serialize(order);")]
    [InlineData("if (order.Contact is Contact x) { x.Email = \"\"; } Serialize(order);")]
    [InlineData("var x = order.Contact; if (x is null) { return; } x.Email = \"\"; Serialize(order);")]
    [InlineData("foreach (var x in orders) { x.Contact = null; x.Others = []; Serialize(x); }")]
    [InlineData("foreach (var x in orders) { if (x.Contact != null) { x.Contact.Email = \"\"; } x.Others = []; Serialize(x); }")]
    [InlineData("var x = all.FirstOrDefault(); if (x != null) { x.Email = \"\"; } Serialize(x);")]
    [InlineData("var x = loader.Get(1); if (x != null) { x.Email = \"\"; } Serialize(x);")]
    public Task There_is_nothing_in_what_is_null(string statements) => Statements("order.Others = []; " + statements);

    [Theory]
    [InlineData("if (order.Contact != null) { order.Contact.Note = \"\"; } Serialize({|PRIV1002:order|});")]
    [InlineData("if (order.Contact == null) { order.Contact = loader.Get(1); } else { order.Contact.Email = \"\"; } Serialize({|PRIV1002:order|});")]
    [InlineData("if (order.Contact is { Id: 1 } x) { x.Email = \"\"; } Serialize({|PRIV1002:order|});")]
    [InlineData("if (flag) { order.Contact = null; } Serialize({|PRIV1002:order|});")]
    [InlineData("order.Contact = null; order.Contact = c; Serialize({|PRIV1002:order|});")]
    [InlineData("order.Contact = (Contact?)any; Serialize({|PRIV1002:order|});")]
    [InlineData("var x = order.Contact; order.Contact = null; Serialize(order); Serialize({|PRIV1002:x|});")]
    [InlineData("var x = all.FirstOrDefault(); if (x != null) { x.Email = \"\"; } Serialize({|PRIV1002:all|});")]
    public Task A_null_check_says_nothing_of_another_object(string statements) => Statements("order.Others = []; " + statements);

    private static Task Statements(string statements) => Verify.Flow([Model, $$"""
        public sealed class Service(ILoader loader)
        {
            public void Run(Order order, List<Order> orders, Contact c, List<Contact> all, object any, System.Collections.IEnumerable unknown, bool flag)
            {
                {{statements.Replace("Serialize(", "System.Text.Json.JsonSerializer.Serialize(", StringComparison.Ordinal)}}
            }

            private static List<Contact> None() => [];

            private static List<Contact> Some(ILoader loader)
            {
                var some = new List<Contact>();
                loader.Fill(some);
                return some;
            }
        }
        """]);
}
