namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>Objects that keep data in private and show it by what somebody wrote for their type.</summary>
public sealed class KeptDataTests
{
    private const string Types = """
        using System.Text.Json.Serialization;

        public sealed class View
        {
            private readonly string text;

            public View(Customer customer) => text = customer.Email;

            public override string ToString() => text;
        }

        public sealed class ShortView
        {
            private readonly string text;

            public ShortView(Customer customer) => text = customer.Email;

            public int Length => text.Length;

            public override string ToString() => "a customer";
        }

        public sealed class Dto
        {
            private readonly Customer customer;

            public Dto(Customer customer) => this.customer = customer;

            public int Id => customer.Id;

            public string Mail => customer.Email;
        }

        public sealed class IdDto
        {
            private readonly Customer customer;

            public IdDto(Customer customer) => this.customer = customer;

            public int Id => customer.Id;

            [JsonIgnore]
            public string Mail => Text;

            private string Text => customer.Email;
        }

        public sealed class Page
        {
            public Dto? First { get; set; }
        }

        public interface IViews
        {
            View View();

            ShortView ShortView();

            Dto Dto();

            IdDto IdDto();

            List<Dto> All();

            Page Page();
        }

        public sealed record Printed
        {
            private readonly string text;

            public Printed(Customer customer) => text = customer.Email;

            public string Text => text;
        }

        public sealed record NotPrinted
        {
            private readonly string text;

            public NotPrinted(Customer customer) => text = customer.Email;

            public int Length => text.Length;
        }
        """;

    [Fact]
    public Task Text_of_what_a_constructor_kept() => Run("""
        public void Known(Customer c) => logger.LogInformation("to {View}", {|PRIV1001:new View(c)|});

        public void Printed(Customer c) => Console.WriteLine({|PRIV1001:new View(c)|});

        public void HandedIn(View view) => logger.LogInformation({|PRIV1001:$"to {view}"|});

        public void FromElsewhere(IViews views) => logger.LogInformation("to {View}", {|PRIV1001:views.View()|});

        public void ByHelper(View view) => logger.LogInformation("to {View}", {|PRIV1001:Text(view)|});

        public void ByHelperAlone(IViews views) => logger.LogInformation("to {View}", {|PRIV1001:First(views)|});

        public void AsObject(View view) => Log({|PRIV1001:view|});

        public void Record(Customer c) => logger.LogInformation("to {View}", {|PRIV1001:new Printed(c)|});

        private static string Text(View view) => $"<{view}>";

        private static string First(IViews views) => "<" + views.View();

        private void Log(object value) => logger.LogInformation("to {View}", value);
        """);

    [Fact]
    public Task Text_that_does_not_show_it() => Run("""
        public void Known(Customer c) => logger.LogInformation("to {View}", new ShortView(c));

        public void FromElsewhere(IViews views) => Console.WriteLine($"to {views.ShortView()}");

        public void WithoutText(Customer c, Dto dto) => logger.LogInformation("to {View} {Dto}", new Dto(c), dto);

        public void AsObject(ShortView view, Dto dto)
        {
            Log(view);
            Log(dto);
        }

        public void Record(Customer c) => logger.LogInformation("to {View}", new NotPrinted(c));

        public void Compared(View view) => logger.LogInformation("{Any}", view == null);

        private void Log(object value) => logger.LogInformation("to {View}", value);
        """);

    [Fact]
    public Task Graph_of_what_a_constructor_kept() => Run("""
        public void Known(Customer c) => logger.LogInformation("{@Dto}", {|PRIV1001:new Dto(c)|});

        public void Selected(List<Customer> all) => logger.LogInformation("{@Dtos}", {|PRIV1001:all.Select(c => new Dto(c))|});

        public void Made(Customer c) => logger.LogInformation("{@Dto}", {|PRIV1001:Map(c)|});

        public void HandedIn(Dto dto) => logger.LogInformation("{@Dto}", {|PRIV1001:dto|});

        public void FromElsewhere(IViews views) => logger.LogInformation("{@Dtos}", {|PRIV1001:views.All()|});

        public void Nested(IViews views) => logger.LogInformation("{@Page}", {|PRIV1001:views.Page()|});

        public void AsObject(Dto dto) => Log({|PRIV1001:dto|});

        private static Dto Map(Customer c) => new Dto(c);

        private void Log(object value) => logger.LogInformation("{@Value}", value);
        """);

    [Fact]
    public Task Graph_that_does_not_show_it() => Shop.Types(Types, """
        public sealed class Service
        {
            public void Known(Customer c) => System.Text.Json.JsonSerializer.Serialize(new IdDto(c));

            public void FromElsewhere(IViews views) => System.Text.Json.JsonSerializer.Serialize(views.IdDto());

            public void Shown(Customer c) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:new Dto(c)|});
        }
        """);

    [Fact]
    public Task What_is_filled_in_afterwards_is_shown() => Shop.Types("""
        public sealed class Report
        {
            private readonly List<string> lines = [];

            public IReadOnlyList<string> Lines => lines;

            public void Add(Customer customer) => lines.Add(customer.Email);
        }

        public sealed class Counter
        {
            private readonly List<string> lines = [];

            public int Count => lines.Count;

            public void Add(Customer customer) => lines.Add(customer.Email);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                var (report, counter) = (new Report(), new Counter());
                report.Add(c);
                counter.Add(c);
                logger.LogInformation("{@Report}", {|PRIV1001:report|});
                logger.LogInformation("{@Counter}", counter);
            }
        }
        """);

    private static Task Run(string members) => Shop.Types(Types, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """);
}
