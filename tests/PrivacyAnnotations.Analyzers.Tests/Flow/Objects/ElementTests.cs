namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

/// <summary>The elements of a collection are many: what is done to one of them is done to that one.</summary>
public sealed class ElementTests
{
    private const string Orders = """
        public sealed class Order
        {
            public int Id { get; set; }

            public string Note { get; set; } = "";

            public Customer Customer { get; set; } = new();

            public List<Customer> Others { get; } = [];
        }
        """;

    [Theory]
    [InlineData("all[0].Email = \"\"; logger.LogInformation(\"{X}\", {|PRIV1001:all[1].Email|});")]
    [InlineData("var (a, b) = (all[0], all[1]); a.Email = \"\"; logger.LogInformation(\"{X}\", {|PRIV1001:b.Email|});")]
    [InlineData("var a = all.First(); var b = all.Last(); a.Email = \"\"; logger.LogInformation(\"{X}\", {|PRIV1001:b.Email|});")]
    [InlineData("var a = all.First(x => x.Id == 1); a.Email = \"\"; var b = all.First(x => x.Id == 2); logger.LogInformation(\"{X}\", {|PRIV1001:b.Email|});")]
    [InlineData("all[0].Email = \"\"; foreach (var x in all) { logger.LogInformation(\"{X}\", {|PRIV1001:x.Email|}); }")]
    [InlineData("foreach (var x in all) { logger.LogInformation(\"{X}\", {|PRIV1001:x.Email|}); x.Email = \"\"; }")]
    [InlineData("var a = all[0]; a.Email = \"\"; a = all[1]; logger.LogInformation(\"{X}\", {|PRIV1001:a.Email|});")]
    [InlineData("foreach (var x in all) { if (x.Id > 1) { x.Email = \"\"; } logger.LogInformation(\"{X}\", {|PRIV1001:x.Email|}); }")]
    [InlineData("var array = all.ToArray(); array[0].Email = \"\"; logger.LogInformation(\"{X}\", {|PRIV1001:array[1].Email|});")]
    [InlineData("var byId = all.ToDictionary(x => x.Id); byId[1].Email = \"\"; logger.LogInformation(\"{X}\", {|PRIV1001:byId[2].Email|});")]
    public Task Overwriting_one_says_nothing_of_another(string statements) => Shop.Statements(statements);

    [Theory]
    [InlineData("var a = all[0]; a.Email = \"\"; logger.LogInformation(\"{X}\", a.Email);")]
    [InlineData("var a = all.First(); a.Email = \"\"; var b = a; logger.LogInformation(\"{X}\", b.Email);")]
    [InlineData("var a = all.First(); var b = a; a.Email = \"\"; logger.LogInformation(\"{X}\", b.Email);")]
    [InlineData("foreach (var x in all) { x.Email = \"\"; logger.LogInformation(\"{X}\", x.Email); }")]
    [InlineData("foreach (var x in all) { x.Email = \"\"; x.Name = \"\"; logger.LogInformation(\"{X} {Y}\", x.Email, x.Name); }")]
    [InlineData("if (all.FirstOrDefault() is { } a) { a.Email = \"\"; logger.LogInformation(\"{X}\", a.Email); }")]
    [InlineData("foreach (var (id, x) in all.ToDictionary(y => y.Id)) { x.Email = \"\"; logger.LogInformation(\"{X}\", x.Email); }")]
    [InlineData("foreach (var pair in all.ToDictionary(y => y.Id)) { pair.Value.Email = \"\"; logger.LogInformation(\"{X}\", pair.Value.Email); }")]
    [InlineData("all.ForEach(x => { x.Email = \"\"; logger.LogInformation(\"{X}\", x.Email); });")]
    [InlineData("all.ForEach(x => x.Email = \"\"); logger.LogInformation(\"{X}\", all[0].Email);")]
    [InlineData("var done = all.Select(x => { x.Email = \"\"; return x; }).ToList(); logger.LogInformation(\"{X}\", done[0].Email);")]
    [InlineData("var done = new List<Customer>(); foreach (var x in all) { x.Email = \"\"; done.Add(x); } logger.LogInformation(\"{X}\", done[0].Email);")]
    public Task Who_was_overwritten_stays_so(string statements) => Shop.Statements(statements);

    [Fact]
    public Task What_is_reached_through_one_belongs_to_it() => Shop.Types(Orders, """
        public sealed class Service(ILogger<Service> logger)
        {
            public void InTurn(List<Order> orders)
            {
                foreach (var order in orders)
                {
                    order.Customer.Email = "";
                    logger.LogInformation("{X}", order.Customer.Email);
                    logger.LogInformation("{X}", {|PRIV1001:order.Customer.Name|});
                }
            }

            public void Renamed(List<Order> orders)
            {
                var order = orders.First();
                var customer = order.Customer;
                customer.Email = "";
                logger.LogInformation("{X}", order.Customer.Email);
                logger.LogInformation("{X}", {|PRIV1001:orders.Last().Customer.Email|});
            }

            public void Nested(List<Order> orders)
            {
                foreach (var order in orders)
                {
                    foreach (var other in order.Others)
                    {
                        other.Email = "";
                        logger.LogInformation("{X}", other.Email);
                    }

                    logger.LogInformation("{X}", {|PRIV1001:order.Customer.Email|});
                }
            }
        }
        """);

    [Fact]
    public Task What_is_put_into_one_may_be_in_any() => Shop.Types(Orders, """
        public sealed class Service(ILogger<Service> logger)
        {
            public void Through(List<Order> orders)
            {
                foreach (var order in orders)
                {
                    order.Note = order.Customer.Email;
                }

                logger.LogInformation("{X}", {|PRIV1001:orders[0].Note|});
            }

            public void Before(List<Order> orders)
            {
                var first = orders[0];
                first.Note = "";
                foreach (var order in orders)
                {
                    order.Note = order.Customer.Email;
                }

                logger.LogInformation("{X}", {|PRIV1001:first.Note|});
            }

            public void Deep(List<Order> orders)
            {
                var first = orders[0];
                first.Others.Add(first.Customer);
                first.Customer.Name = "";
                logger.LogInformation("{X}", {|PRIV1001:orders[1].Customer.Name|});
            }
        }
        """);

    [Fact]
    public Task Helpers_do_it_to_the_one_they_are_handed() => Shop.Members("""
        public void Run(List<Customer> all)
        {
            foreach (var x in all)
            {
                Move(x);
                logger.LogInformation("{X} {Y}", x.Email, {|PRIV1001:x.Name|});
            }

            var first = First(all);
            logger.LogInformation("{X} {Y}", first.Email, {|PRIV1001:all[1].Phone|});
            var done = all.Select(Moved).ToList();
            logger.LogInformation("{X}", done[0].Phone);
        }

        private static void Move(Customer x)
        {
            x.Street = x.Email;
            x.Email = "";
        }

        private static Customer First(List<Customer> all)
        {
            var first = all.First();
            first.Street = first.Email;
            first.Email = "";
            return first;
        }

        private static Customer Moved(Customer x)
        {
            x.Street = x.Phone;
            x.Phone = "";
            return x;
        }
        """);
}
