namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>An object that a helper made shows what the helper put into it, as if it had been made on the spot.</summary>
public sealed class ObjectsOfHelpersTests
{
    [Fact]
    public Task A_helper_that_makes_it_knows_what_is_in_it() => Shop.Members("""
        public void Run(Customer c, List<int> ids)
        {
            Keep(Map(1));
            Keep(ids.Select(Map).ToList());
            Keep(Lines([1]).ToList());
            var one = Map(2);
            var kept = new Dictionary<int, (Line Line, int Count)> { [one.Id] = (one, 1) };
            foreach (var pair in kept) { Keep(pair.Value.Line); }
        }

        public void Direct(Customer c) => Keep({|PRIV1001:MapAll(1, c)|});

        public void ByLocal(Customer c) { var made = MapAll(1, c); if (made.Id < 3) { Keep({|PRIV1001:made|}); } }

        public void Each(Customer c, List<int> ids) => Keep({|PRIV1001:ids.Select(id => MapAll(id, c))|});

        public void Found() => Keep({|PRIV1001:Find(1)|});

        private static Line Map(int id) { return new() { Id = id }; }
        private Line MapAll(int id, Customer c) => new() { Id = id, Of = c };
        private IEnumerable<Line> Lines(List<int> ids) { foreach (var id in ids) { yield return Map(id); } }
        private Line Find(int id) => Source.First(line => line.Id == id);

        private IQueryable<Line> Source { get; } = null!;
        private static void Keep(object what) => Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(what));

        public sealed class Line
        {
            public int Id { get; set; }

            public Customer? Of { get; set; }
        }
        """);

    [Theory]
    [InlineData("Bare()")]
    [InlineData("Chain()")]
    [InlineData("await Later()")]
    [InlineData("List()")]
    [InlineData("List()[0]")]
    [InlineData("Keep(out _)")]
    [InlineData("From(c)")]
    public Task What_it_never_filled_is_not_shown(string expression) => Check($$"""
        var made = {{expression}};
        logger.LogInformation("{@Made}", made);
        """);

    [Theory]
    [InlineData("Filled()")]
    [InlineData("Either(c)")]
    [InlineData("new Command().Copy(c)")]
    [InlineData("Loaded()")]
    public Task What_it_filled_or_let_somebody_fill_is(string expression) => Check($$"""
        var made = {{expression}};
        logger.LogInformation("{@Made}", {|PRIV1001:made|});
        """);

    [Theory]
    [InlineData("var made = Bare(); _filler.Fill(made);")]
    [InlineData("var made = Kept(); Reload();")]
    [InlineData("var made = new Customer { Id = 1 }; _filler.Fill(made);")]
    [InlineData("var made = new Customer(); _filler.Fill(made);")]
    public Task Nor_is_what_others_may_have_filled_since(string statements) => Check($$"""
        {{statements}}
        logger.LogInformation("{@Made}", {|PRIV1001:made|});
        """);

    private static Task Check(string statements) => Shop.Members($$"""
        private readonly IFiller _filler = null!;
        private Customer? _last;

        public interface IFiller { void Fill(object target); Customer Find(); }

        public sealed class Command
        {
            public int Id { get; set; }
            public Customer Copy(Customer c) => new() { Id = Id, Email = c.Email };
        }

        public async Task Run(Customer c)
        {
            await Task.Yield();
            {{statements}}
        }

        private static Customer Bare() => new() { Id = 3 };
        private static Customer Chain() => Bare();
        private static async Task<Customer> Later() { await Task.Yield(); return new Customer { Id = 2 }; }
        private static List<Customer> List() { var all = new List<Customer>(); all.Add(new Customer { Id = 1 }); all.Add(Bare()); return all; }
        private static Customer Keep(out Customer same) { same = new Customer(); return same; }
        private static Customer From(Customer c) => new() { Id = c.Id };
        private Customer Filled() { var made = new Customer { Id = 3 }; _filler.Fill(made); return made; }
        private Customer Loaded() { var made = new Customer { Id = 3 }; return made.Id > 4 ? made : _filler.Find(); }
        private static Customer Either(Customer c) => c.Id > 3 ? new Customer { Id = 3 } : c;
        private Customer Kept() { var made = new Customer { Id = 3 }; _last = made; return made; }
        private void Reload() { if (_last is not null) { _filler.Fill(_last); } }
        """);
}
