namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>A method of a base class whose steps the derived classes fill in: the object that it is called on says which.</summary>
public sealed class TemplateMethodTests
{
    private const string Reports = """
        public abstract class Report
        {
            private string _kept = "";
            protected virtual string Title => "";
            public string Run(Customer c) => "<" + Step(c) + Title + ">";
            public string All(List<Customer> all) => string.Join(",", all.Select(c => Core(c)));
            public int Keep(Customer c) => (_kept = this.Core(c)).Length;
            public string Kept() => _kept;
            private string Step(Customer c) => Core(c);
            protected abstract string Core(Customer c);
        }

        public class Full : Report { protected override string Core(Customer c) => c.Email; }
        public class Short : Report { protected override string Core(Customer c) => c.Id.ToString(); }
        public class Shorter : Full { protected override string Core(Customer c) => c.Note; }
        public class Again : Full { protected override string Core(Customer c) => base.Core(c); }
        public class Longer : Short { protected override string Core(Customer c) => base.Core(c) + c.Email; }

        public abstract class Handler<T> { public string Handle(T it) => Core(it); protected abstract string Core(T it); }
        public class Mails : Handler<Customer> { protected override string Core(Customer it) => it.Email; }
        public class Numbers : Handler<Customer> { protected override string Core(Customer it) => it.Id.ToString(); }
        """;

    private static Task Statements(string statements) => HelpDesk.Statements(statements, Reports);

    [Fact]
    public Task The_step_of_the_object_that_was_made() => Statements("""
        WriteLine(new Short().Run(c));
        WriteLine(new Short().All([c]));
        WriteLine({|PRIV1001:new Full().Run(c)|});
        WriteLine({|PRIV1001:new Full().All([d])|});
        var full = new Full();
        full.Keep(e);
        WriteLine({|PRIV1001:full.Kept()|});
        """);

    [Fact]
    public Task The_last_override_counts() => Statements("""
        WriteLine(new Shorter().Run(c));
        WriteLine({|PRIV1001:new Again().Run(c)|});
        WriteLine({|PRIV1001:new Longer().Run(d)|});
        """);

    [Fact]
    public Task By_the_name_of_the_base_class() => HelpDesk.Members("""
        public void Run(Report given, Customer c, Customer d, Customer e, bool flag)
        {
            Report first = new Short();
            WriteLine(first.Run(c));
            Report second = flag ? new Full() : new Short();
            WriteLine({|PRIV1001:second.Run(d)|});
            WriteLine({|PRIV1001:given.Run(e)|});
        }
        """, Reports);

    [Fact]
    public Task A_generic_base_class() => Statements("""
        WriteLine(new Numbers().Handle(c));
        WriteLine({|PRIV1001:new Mails().Handle(c)|});
        """);
}
