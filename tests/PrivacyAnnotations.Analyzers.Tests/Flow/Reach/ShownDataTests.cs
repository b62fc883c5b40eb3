namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>Ways to where something is said of data that only other bodies know, or that nothing near the data shows.</summary>
public sealed class ShownDataTests
{
    [Fact]
    public Task What_a_helper_gives_out_shows_itself_in_another() => Shop.Members("""
        public void Run(Customer c) { var card = Make(c); Print({|PRIV1001:card|}); }
        public void Call(Customer c) => {|PRIV1001:Make(c)|}.Print(logger);
        public void Rest(Customer c) { var card = Make(c); Count(card); }

        private static Card Make(Customer c) => new(c.Email);
        private void Print(Card card) => card.Print(logger);
        private static int Count(Card card) => card.GetHashCode();

        public sealed class Card
        {
            private readonly string text;
            public Card(string text) { this.text = text; }
            public void Print(ILogger to) => to.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task A_constructor_that_stores_shows_it_later() => Shop.Members("""
        public void Body(Customer c) { var card = new Card(c.Email); logger.LogInformation("{@Card}", {|PRIV1001:card|}); }
        public void Header(Customer c) { var row = new Row(c.Email); logger.LogInformation("{@Row}", {|PRIV1001:row|}); }
        public int Length(Customer c) => new Lengths(c.Email).Value;

        public sealed class Card { public Card(string text) { Text = text; } public string Text { get; } }
        public sealed record Row(string Text);
        public sealed class Lengths { public Lengths(string text) { Value = text.Length; } public int Value { get; } }
        """);

    [Fact]
    public Task A_method_that_is_handed_on_is_called_with_what_is_beside_it() => Shop.Members("""
        public void Run(List<Customer> all) => all.Select(c => c.Email).ToList().ForEach({|PRIV1001:Print|});
        public void Rest(List<Customer> all) => all.Select(c => c.Id).ToList().ForEach(PrintId);

        private void Print(string text) => logger.LogInformation("{Text}", text);
        private void PrintId(int id) => logger.LogInformation("{Id}", id);
        """);

    [Fact]
    public Task An_object_goes_two_calls_deep_without_its_type() => Shop.Members("""
        public interface IRow { int Id { get; } }
        public sealed class Row : IRow { public int Id { get; set; } [PersonalData(Category.Contact)] public string Email { get; set; } = ""; }

        public void Run(Row row) => First({|PRIV1001:row|});
        public void Rest(Row row) => Count(row);

        private void First(IRow row) => Second(row);
        private void Second(IRow row) => logger.LogInformation("{@Row}", row);
        private void Count(IRow row) => Add(row);
        private static int Add(IRow row) => row.Id + 1;
        """);

    [Fact]
    public Task Helpers_that_call_each_other_come_to_an_end() => Shop.Members("""
        public void Run(Customer c) => Even({|PRIV1001:c.Email|}, 4);
        public void Rest(Customer c) => Up(c.Email, 4);

        private void Even(string text, int n) { if (n > 0) { Odd(text, n - 1); } }
        private void Odd(string text, int n) { logger.LogInformation("{Text}", text); Even(text, n - 1); }
        private int Up(string text, int n) => n > 0 ? Down(text, n - 1) : 0;
        private int Down(string text, int n) => n > 0 ? Up(text, n - 1) : text.Length;
        """);

    [Fact]
    public Task Data_of_an_exception_by_another_name() => Shop.Members("""
        public void Run(Customer c) { var e = new InvalidOperationException("no"); var data = e.Data; data["mail"] = {|PRIV1005:c.Email|}; throw e; }
        public void Rest(Customer c) { var e = new InvalidOperationException("no"); var data = e.Data; data["id"] = c.Id; throw e; }
        """);

    [Fact]
    public Task A_local_function_and_a_lambda_hand_on_what_they_get() => Shop.Members("""
        public void Local(Customer c) { Print({|PRIV1001:c.Email|}); void Print(string text) => Log(text); }
        public void Lambda(Customer c) { Action<string> print = text => Log(text); print({|PRIV1001:c.Email|}); }
        public void Rest(Customer c) { Print(c.Email); void Print(string text) => Log(text.Length.ToString()); }

        private void Log(string text) => logger.LogInformation("{Text}", text);
        """);
}
