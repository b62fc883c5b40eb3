namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>What a body is handed, and its annotations say to be personal data: it stays so wherever the body keeps it.</summary>
public sealed class AnnotatedInputTests
{
    private const string Mail = "[PersonalData(Category.Contact, Purpose.CustomerService)]";

    [Fact]
    public Task A_parameter_of_a_constructor_is_kept() => Shop.Types($$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Sender
        {
            private readonly string _mail;
            private readonly string _kind;

            public Sender({{Mail}} string mail, string kind)
            {
                _mail = mail;
                _kind = kind;
            }

            public void Write()
            {
                Console.WriteLine({|PRIV1001:_mail|});
                Console.WriteLine(_kind);
            }
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Header({{Mail}} string mail, string kind)
        {
            private readonly string _mail = mail;
            private readonly string _kind = kind;

            public void Write()
            {
                Console.WriteLine({|PRIV1001:_mail|});
                Console.WriteLine(_kind);
            }
        }
        """);

    [Fact]
    public Task A_parameter_of_a_method_is_kept_also_in_a_list() => Shop.Members($$"""
        private string _mail = "";
        private string _kind = "";
        private readonly List<string> _all = [];

        public void Set({{Mail}} string mail, string kind) { _mail = mail; _kind = kind; }
        public void Add({{Mail}} string mail) => _all.Add(mail);

        public void Write()
        {
            Console.WriteLine({|PRIV1001:_mail|});
            Console.WriteLine({|PRIV1001:_all[0]|});
            Console.WriteLine(_kind);
        }
        """);

    [Fact]
    public Task Nobody_needs_to_repeat_the_annotation_of_the_interface() => Shop.Types($$"""
        public interface ISender { void Set({{Mail}} string mail, string kind); }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Sender : ISender
        {
            private string _to = "";
            private string _kind = "";

            public void Set(string address, string name) { _to = address; _kind = name; }

            public void Write()
            {
                Console.WriteLine({|PRIV1001:_to|});
                Console.WriteLine(_kind);
            }
        }
        """);

    [Fact]
    public Task What_a_property_is_given_its_field_keeps() => Shop.Types($$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class View
        {
            private string _mail = "";
            private string _phone = "";
            private string _title = "";

            {{Mail}} public string Mail { get => _mail; set => _mail = value; }
            {{Mail}} public string Phone { get => _phone; set => Set(ref _phone, value); }
            public string Title { get => _title; set => _title = value; }

            private void Set<T>(ref T field, T value) => field = value;

            public void Save()
            {
                Console.WriteLine({|PRIV1001:_mail|});
                Console.WriteLine({|PRIV1001:_phone|});
                Console.WriteLine(_title);
            }

            public void Clear()
            {
                _mail = "";
                Console.WriteLine(_mail);
            }

            public override string ToString() => _title;
        }

        public static class Texts
        {
            public static void Write(View view) => Console.WriteLine(view);
        }
        """);

    [Fact]
    public Task An_own_text_of_such_a_field_shows_it() => Shop.Types($$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class View
        {
            private string _mail = "";

            {{Mail}} public string Mail { get => _mail; set => _mail = value; }

            public override string ToString() => _mail;
        }

        public static class Texts
        {
            public static void Write(View view) => Console.WriteLine({|PRIV1001:view|});
        }
        """);

    [Fact]
    public Task A_setter_knows_what_it_is_given() => Shop.Types($$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class View
        {
            private string _mail = "";
            private string _title = "";

            {{Mail}}
            public string Mail
            {
                get => _mail;
                set { Console.WriteLine({|PRIV1001:value|}); _mail = value; }
            }

            {{Mail}}
            public string this[int index]
            {
                get => "";
                set { Console.WriteLine(index); Console.WriteLine({|PRIV1001:value|}); }
            }

            public string Title
            {
                get => _title;
                set { Console.WriteLine(value); _title = value; }
            }
        }
        """);

    [Fact]
    public Task An_out_or_ref_parameter_gives_what_it_says() => Shop.Members($$"""
        private readonly IBook _book = null!;
        private string _kept = "";

        public interface IBook
        {
            bool Try(int id, {{Mail}} out string mail, out string kind);
            void Change({{Mail}} ref string mail);
        }

        public void Run()
        {
            if (_book.Try(1, out var mail, out var kind))
            {
                Console.WriteLine({|PRIV1001:mail|});
                Console.WriteLine(kind);
                mail = "";
                Console.WriteLine(mail);
            }
        }

        public void ByReference() { var text = ""; Console.WriteLine(text); _book.Change(ref text); Console.WriteLine({|PRIV1001:text|}); }

        public void ByHelper() => Console.WriteLine({|PRIV1001:Find()|});
        private string Find() { _book.Try(1, out var mail, out _); return mail; }

        public void Keep() => _book.Try(1, out _kept, out _);
        public void Write() => Console.WriteLine({|PRIV1001:_kept|});

        public void Own() { Fill(out var text); Console.WriteLine({|PRIV1001:text|}); }
        private static void Fill({{Mail}} out string mail) => mail = Environment.GetEnvironmentVariable("MAIL") ?? "";
        """);
}
