namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Static members of another type that a body fills by one of its methods, and reads by the next.</summary>
public sealed class SharedMemberTests
{
    private const string Current = """
        public static class Current
        {
            private static string s_mail = "";
            private static string s_note = "";
            private static readonly List<string> s_all = [];
            private static readonly Dictionary<string, string> s_map = [];
            private static readonly System.Threading.AsyncLocal<string> s_local = new();
            private static Box s_box = new();

            public static string Local { get => s_local.Value ?? ""; set => s_local.Value = value; }
            public static string Both => s_mail + s_note;
            public static void Put(string mail) => s_mail = mail;
            public static void PutIf(string mail, bool flag) { if (flag) { s_mail = mail; } }
            public static void Note(string note) => s_note = note;
            public static string Mail() => Inner();
            private static string Inner() => "<" + s_mail + ">";
            public static string Noted() => s_note;
            public static string MailOr(bool flag) { if (flag) { s_mail = ""; } return s_mail; }
            public static void Print() => WriteLine(s_mail);
            public static int Length() => s_mail.Length;
            public static void Add(string mail) => s_all.Add(mail);
            public static string All() => string.Join(",", s_all);
            public static int Count() => s_all.Count;
            public static void Set(string key, string value) => s_map[key] = value;
            public static string Get(string key) => s_map[key];
            public static void Pack(string text) => s_box = new Box { Text = text };
            public static string Unpack() => s_box.Text;
            private sealed class Box { public string Text = ""; }
        }
        """;

    private static Task Statements(string statements) => HelpDesk.Statements(statements, Current);

    [Fact]
    public Task A_field() => Statements("""
        Current.Put(c.Email);
        WriteLine({|PRIV1001:Current.Mail()|});
        Current.Put(d.Email);
        WriteLine({|PRIV1001:Current.Both|});
        WriteLine(Current.Noted());
        WriteLine(Current.Length());
        """);

    [Fact]
    public Task It_holds_what_was_stored_last() => Statements("""
        WriteLine(Current.Mail());
        Current.Put(c.Email);
        Current.Put(c.Note);
        WriteLine(Current.Mail());
        Current.PutIf(d.Email, flag);
        WriteLine({|PRIV1001:Current.Mail()|});
        Current.Put(e.Email);
        Current.PutIf("", flag);
        WriteLine({|PRIV1001:Current.MailOr(flag)|});
        """);

    [Fact]
    public Task A_callee_shows_it() => Statements("""
        Current.Print();
        Current.Put(c.Email);
        {|PRIV1001:Current.Print()|};
        Current.Note(d.Email);
        """);

    [Fact]
    public Task Collections_and_objects() => Statements("""
        Current.Add(c.Email);
        WriteLine({|PRIV1001:Current.All()|});
        WriteLine(Current.Count());
        Current.Set("mail", d.Email);
        WriteLine({|PRIV1001:Current.Get("mail")|});
        Current.Local = e.Email;
        WriteLine({|PRIV1001:Current.Local|});
        Current.Pack(f.Email);
        WriteLine({|PRIV1001:Current.Unpack()|});
        """);

    [Fact]
    public Task A_loop_comes_back_with_it() => HelpDesk.Members("""
        public void Run(List<Customer> all)
        {
            foreach (var c in all)
            {
                WriteLine({|PRIV1001:Current.Mail()|});
                WriteLine(Current.Noted());
                Current.Put(c.Email);
                Current.Note(c.Note);
            }
        }
        """, Current);

    [Fact]
    public Task A_helper_that_is_handed_the_data() => HelpDesk.Members("""
        public void Run(Customer c, Customer d)
        {
            WriteLine({|PRIV1001:Echo(c.Email)|});
            WriteLine(Forget(d.Email));
        }

        private static string Echo(string mail) { Current.Put(mail); return Current.Mail(); }
        private static string Forget(string mail) { Current.Put(mail); return Current.Noted(); }
        """, Current);

    [Fact]
    public Task A_static_field_behind_an_object() => HelpDesk.Statements("""
        var last = new Last();
        last.Put(c.Email);
        WriteLine({|PRIV1001:new Last().Get()|});
        last.Put(c.Note);
        WriteLine(last.Get());
        """,
        """
        public sealed class Last
        {
            private static string s_last = "";
            public void Put(string text) => s_last = text;
            public string Get() => s_last;
        }
        """);

    [Fact]
    public Task The_same_of_an_object_that_was_injected() => HelpDesk.Code("""
        public sealed class Cache
        {
            private readonly Dictionary<string, string> _map = [];
            private readonly List<string> _all = [];
            public void Set(string key, string value) => _map[key] = value;
            public string Get(string key) => _map[key];
            public void Add(string mail) => _all.Add(mail);
            public string All() => string.Join(",", _all);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(Cache cache, Cache other)
        {
            public void Run(Customer c, Customer d)
            {
                cache.Set("mail", c.Email);
                WriteLine({|PRIV1001:cache.Get("mail")|});
                WriteLine(cache.All());
                cache.Add(d.Email);
                WriteLine({|PRIV1001:cache.All()|});
                WriteLine(other.All());
            }
        }
        """);
}
