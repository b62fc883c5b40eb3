namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Objects that helpers pass on as they are: what is in them is told by their types wherever they end up.</summary>
public sealed class WholeObjectCallTests
{
    private const string Types = """

        public class Letter
        {
            public int Id { get; set; }
            public Customer To { get; set; }
            public object Tag { get; set; }
            public Letter For(Customer customer)
            {
                To = customer;
                return this;
            }
        }
        """;

    [Fact]
    public Task An_object_that_a_helper_filled_shows_what_it_was_filled_with() => Shop.Members("""
        public void Run(Customer c)
        {
            var filled = new Letter();
            Address(filled, c);
            logger.LogInformation("{@Letter}", {|PRIV1001:filled|});
            var told = new Letter { Id = c.Id };
            logger.LogInformation("{@Letter}", told);
        }

        public void Fluent(Customer c) => logger.LogInformation("{@Letter}", {|PRIV1001:new Letter().For(c)|});

        private static void Address(Letter letter, Customer customer) => letter.To = customer;
        """ + Types);

    [Fact]
    public Task A_constructor_fills_what_it_makes() => Shop.Members("""
        public void Run(Customer c)
        {
            logger.LogInformation("{@Row}", {|PRIV1001:new Row(c)|});
            logger.LogInformation("{@Row}", new Count(c));
        }

        public void ByItsHeader(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:new Short(c).Text|});

        public class Row(Customer c) { public string Text { get; } = c.Email; }
        public class Count { public Count(Customer c) => Length = c.Email.Length; public int Length { get; } }
        public class Short(Customer c) { public string Text => c.Name; }
        """);

    [Fact]
    public Task A_constructor_runs_initializers_that_know_data() => Shop.Members("""
        public void Run(Customer c) => logger.LogInformation("{@Row}", {|PRIV1001:new Row(c)|});
        public void Read(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:new Row(c).Text|});
        public void Quiet(Customer c) => logger.LogInformation("{@Id}", new Id(c));

        public class Row(Customer c) { public string Text { get; } = c.Email; }
        public class Id(Customer c) { public int Number { get; } = c.Id; }
        """);

    [Fact]
    public Task A_helper_writes_where_its_caller_says() => Shop.Members("""
        public void Run(Customer c, List<Customer> all)
        {
            Row(Console.Out, {|PRIV1001:c|});
            Text(Console.Error, {|PRIV1001:c.Name|});
            Rows(Console.Out, {|PRIV1001:all|});
            Bytes(Console.OpenStandardOutput(), {|PRIV1001:c|});
        }

        public void Quiet(Customer c, List<Customer> all)
        {
            Row(TextWriter.Null, c);
            Rows(new StringWriter(), all);
            Count(Console.Out, c);
        }

        public void Opened(Customer c) => Open().WriteLine({|PRIV1001:c.Email|});

        private static TextWriter Open() => Console.Out;

        private static void Row(TextWriter to, Customer c) => to.WriteLine(c.Email);

        private static void Text(TextWriter to, string text) => to.WriteLine(text);

        private static void Count(TextWriter to, Customer c) => to.WriteLine(c.Email.Length);

        private static void Rows(TextWriter to, List<Customer> all)
        {
            foreach (var c in all)
            {
                Row(to, c);
            }
        }

        private static void Bytes(Stream to, Customer c)
        {
            using var writer = new StreamWriter(to);
            writer.WriteLine(c.Phone);
        }
        """);

    [Fact]
    public Task A_list_of_arguments_is_looked_into() => Shop.Members("""
        public void Run(Customer c, Reader r)
        {
            Tell("{0}", {|PRIV1001:r|});
            Tell("{0}", c);
        }

        public record Reader(int Id, [PersonalData(Category.Name, Purpose.CustomerService)] string Name);

        private void Tell(string format, params object[] args) => logger.LogInformation(string.Format(format, args));
        """);

    [Fact]
    public Task An_object_that_nobody_filled_shows_nothing() => Shop.Members("""
        public void Run(Customer c)
        {
            var empty = new Letter();
            Check(empty);
            logger.LogInformation("{@Letter}", empty);
            var stored = new Letter { To = null, Tag = c.Id };
            Compare(stored, c);
            logger.LogInformation("{@Letter}", stored);
        }

        private static void Check(Letter letter) => letter.Id++;

        private static void Compare(Letter letter, Customer customer) => letter.Id = customer.Id;
        """ + Types);

    [Fact]
    public Task A_helper_that_hides_the_type_is_looked_through() => Shop.Members("""
        public void Run(Customer c)
        {
            logger.LogInformation("{@Any}", {|PRIV1001:Hidden(c)|});
            logger.LogInformation("{@Any}", Number(c));
        }

        public void Tagged(Customer c, Letter letter)
        {
            Tag(letter, c);
            logger.LogInformation("{@Any}", {|PRIV1001:letter.Tag|});
        }

        public void Collected(Customer c)
        {
            var list = new System.Collections.Generic.List<object>();
            Collect(list, c);
            logger.LogInformation("{@Any}", {|PRIV1001:list|});
        }

        private static object Hidden(Customer customer) => customer;

        private static object Number(Customer customer) => customer.Id;

        private static void Tag(Letter letter, object value) => letter.Tag = value;

        private static void Collect(System.Collections.Generic.List<object> list, Customer customer) => list.Add(customer);
        """ + Types);

    [Fact]
    public Task Services_made_out_of_sight_keep_what_they_are_told() => Shop.Members("""
        public void Run(Customer c)
        {
            var box = new Box();
            box.Open();
            box.Notes.Add(c.Email);
            logger.LogInformation("{Note}", {|PRIV1001:box.Notes[0]|});
            var other = new Box();
            other.Open();
            other.Notes.Add("none");
            logger.LogInformation("{Note}", other.Notes[0]);
        }

        public class Box
        {
            public System.Collections.Generic.List<string> Notes { get; set; }
            public void Open() => Notes = new System.Collections.Generic.List<string>();
        }
        """);
}
