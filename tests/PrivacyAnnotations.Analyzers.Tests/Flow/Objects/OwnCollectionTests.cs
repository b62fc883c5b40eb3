namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

/// <summary>Collections that somebody wrote: what they give is what their enumerator gives.</summary>
public sealed class OwnCollectionTests
{
    private const string Declarations = """
        public sealed class MailList : IEnumerable<string>
        {
            private readonly List<string> _mails = [];

            public int Count => _mails.Count;

            public void Add(string mail) => _mails.Add(mail);

            public IEnumerator<string> GetEnumerator() => _mails.GetEnumerator();

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public sealed class Tree(string text) : IEnumerable<string>
        {
            private readonly List<Tree> _branches = [];

            public void Add(Tree branch) => _branches.Add(branch);

            public IEnumerator<string> GetEnumerator()
            {
                yield return text;
                foreach (var branch in _branches)
                {
                    foreach (var inner in branch)
                    {
                        yield return inner;
                    }
                }
            }

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public sealed class Mails(Customer customer)
        {
            public Cursor GetEnumerator() => new(customer);

            public sealed class Cursor(Customer customer)
            {
                public string Current => customer.Email;

                public bool MoveNext() => false;
            }
        }

        public sealed class Lengths(Customer customer) : IEnumerable<int>
        {
            public IEnumerator<int> GetEnumerator()
            {
                yield return customer.Email.Length;
            }

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """;

    [Fact]
    public Task What_was_added_comes_out_of_a_loop_and_a_query() => HelpDesk.Statements("""
        var mails = new MailList { c.Note, c.Email };
        WriteLine(mails.Count);
        foreach (var mail in mails)
        {
            WriteLine({|PRIV1001:mail|});
        }

        var others = new MailList { d.Email };
        WriteLine({|PRIV1001:others.First(text => text != "")|});
        WriteLine({|PRIV1001:string.Join(", ", new MailList { e.Email })|});
        foreach (var note in new MailList { c.Note })
        {
            WriteLine(note);
        }
        """, Declarations);

    [Fact]
    public Task A_tree_enumerates_its_branches() => HelpDesk.Statements("""
        foreach (var text in new Tree("root") { new Tree(c.Email) })
        {
            WriteLine({|PRIV1001:text|});
        }

        foreach (var text in new Tree("root") { new Tree(c.Note) })
        {
            WriteLine(text);
        }
        """, Declarations);

    [Fact]
    public Task An_enumerator_reads_what_the_loop_does_not_name() => HelpDesk.Members("""
        public void Show(Mails mails)
        {
            foreach (var mail in mails)
            {
                WriteLine({|PRIV1001:mail|});
            }
        }

        public void Measure(Lengths lengths)
        {
            foreach (var length in lengths)
            {
                WriteLine(length);
            }
        }
        """, Declarations);
}
