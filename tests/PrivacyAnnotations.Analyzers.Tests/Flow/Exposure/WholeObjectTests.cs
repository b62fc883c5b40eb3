namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

public sealed class WholeObjectTests
{
    [Fact]
    public Task A_record_prints_its_public_members() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:new Positional(c.Email)|});
        WriteLine({|PRIV1001:new Body { Mail = d.Email }|});
        WriteLine({|PRIV1001:new Derived(3) { Mail = e.Email }|});
        WriteLine(new Body { Mail = "none" });
        var hidden = new Hidden();
        hidden.Keep(f.Email);
        WriteLine(hidden);
        """, """
        public sealed record Positional(string Mail);

        public record Body
        {
            public string Mail { get; init; } = "";
        }

        public sealed record Derived(int Number) : Body;

        public sealed record Hidden
        {
            private string _mail = "";

            public void Keep(string mail) => _mail = mail;

            public bool Has => _mail != "";
        }
        """);

    [Fact]
    public Task A_record_with_annotated_members_prints_them() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:r|});
        WriteLine({|PRIV1001:$"row {s}"|});
        WriteLine(r.Id);
        """);

    [Fact]
    public Task A_class_prints_its_name() => HelpDesk.Statements("""
        WriteLine(c);
        WriteLine($"customer {d}");
        WriteLine("customer " + e);
        """);

    [Fact]
    public Task A_text_of_ones_own_shows_what_it_returns() => HelpDesk.Members("""
        void Run(Personal personal, Plain plain, Heir heir)
        {
            WriteLine({|PRIV1001:personal|});
            WriteLine(plain);
            WriteLine({|PRIV1001:$"{heir}"|});
        }
        """, """
        public class Personal : Customer
        {
            public override string ToString() => $"{Id} {Email}";
        }

        public sealed class Plain : Customer
        {
            public override string ToString() => $"{Id}";
        }

        public sealed class Heir : Personal;
        """);

    [Fact]
    public Task A_record_with_a_text_of_its_own_shows_that() => HelpDesk.Statements("""
        WriteLine(new Masked(c.Email));
        WriteLine({|PRIV1001:new Open(d.Email)|});
        """, """
        public sealed record Masked(string Mail)
        {
            public override string ToString() => "masked";
        }

        public sealed record Open(string Mail)
        {
            public override string ToString() => "open " + Mail;
        }
        """);

    [Fact]
    public Task A_record_that_prints_members_of_its_own_choice_shows_those() => HelpDesk.Members("""
        void Run(Chosen chosen) => WriteLine(chosen);

        void Show(Wrong wrong) => WriteLine({|PRIV1001:wrong|});
        """, """
        public record Chosen(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email)
        {
            protected virtual bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append(Id);
                return true;
            }
        }

        public record Wrong(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email)
        {
            protected virtual bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append(Email);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_generic_record_shows_its_arguments() => HelpDesk.Members("""
        void Run(Page<Row> rows, Page<Customer> customers, Page<int> numbers)
        {
            WriteLine({|PRIV1001:rows|});
            WriteLine(customers);
            WriteLine(numbers);
        }
        """, "public sealed record Page<T>(T First, int Number);");

    [Fact]
    public Task A_nested_record_shows_the_inner_one() => HelpDesk.Members("""
        void Run(Order order, Other other)
        {
            WriteLine({|PRIV1001:order|});
            WriteLine(other);
            WriteLine(order with { Buyer = new Row(1, "none") });
        }
        """, "public sealed record Order(Row Buyer, string Item); public sealed record Other(Customer Buyer, string Item);");

    [Fact]
    public Task A_value_type_may_be_personal_by_itself() => HelpDesk.Members("""
        void Run(EmailAddress address, List<EmailAddress> all, EmailAddress? maybe, Holder holder)
        {
            WriteLine({|PRIV1001:address|});
            WriteLine({|PRIV1001:all[0].Value|});
            WriteLine({|PRIV1001:maybe|});
            WriteLine({|PRIV1001:holder.Address.Value|});
            WriteLine(holder.Number);
            WriteLine(address == default);
        }
        """, """
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public readonly record struct EmailAddress(string Value);

        public sealed class Holder
        {
            public EmailAddress Address { get; set; }

            public int Number { get; set; }
        }
        """);

    [Fact]
    public Task An_alias_is_the_annotation() => HelpDesk.Members("""
        void Run(Person person)
        {
            WriteLine({|PRIV1001:person.Name|});
            WriteLine(person.Number);
        }
        """, """
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        [AttributeUsage(AttributeTargets.Property)]
        public sealed class ContactAttribute : Attribute;

        public sealed class Person
        {
            [Contact]
            public string Name { get; set; } = "";

            public int Number { get; set; }
        }
        """);

    [Fact]
    public Task An_interface_annotates_its_implementations() => HelpDesk.Members("""
        void Run(Person person, IPerson contract, Other other)
        {
            WriteLine({|PRIV1001:person.Name|});
            WriteLine({|PRIV1001:contract.Name|});
            WriteLine(other.Name);
        }
        """, """
        public interface IPerson
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            string Name { get; }
        }

        public sealed class Person : IPerson
        {
            public string Name { get; set; } = "";
        }

        public sealed class Other : IPerson
        {
            [NotPersonalData("the name of a test account")]
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task Keys_of_a_dictionary_are_shown_with_it() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:string.Join(", ", new Dictionary<string, int> { [c.Email] = 1 })|});
        WriteLine(string.Join(", ", new Dictionary<string, int> { [c.Note] = 1 }));
        """);

    [Fact]
    public Task What_it_was_cast_or_awaited_to_is_what_it_is() => HelpDesk.Members("""
        public void Cast(object o) => WriteLine({|PRIV1001:(Row)o|});

        public void Tried(object o) => WriteLine({|PRIV1001:o as Row|});

        public void Matched(object o)
        {
            if (o is Row row)
            {
                WriteLine({|PRIV1001:row|});
            }
        }

        public void NotMatched(object o) => WriteLine(o is Row);

        public async Task Awaited(Task<Row> task, Task<Customer> other)
        {
            WriteLine({|PRIV1001:await task|});
            WriteLine(await other);
        }

        public void Made(Lazy<Row> lazy, Lazy<Customer> other)
        {
            WriteLine({|PRIV1001:lazy.Value|});
            WriteLine(other.Value);
        }
        """);

    [Fact]
    public Task What_was_overwritten_is_not_told_by_ToString() => HelpDesk.Statements("""
        var told = new Told { Email = "" };
        WriteLine(told);
        told.Email = c.Email;
        WriteLine({|PRIV1001:told|});
        WriteLine($"{new Formatted { Email = "" }:g}");
        WriteLine({|PRIV1001:$"{new Formatted { Email = d.Email }:g}"|});
        """, """
        public class Told
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => "<" + Email + ">";
        }

        public class Formatted : IFormattable
        {
            public string Email { get; set; } = "";

            public string ToString(string? format, IFormatProvider? provider) => Email;
        }
        """);

    [Fact]
    public Task A_generic_value_is_at_least_what_it_has_to_be() => HelpDesk.Members("""
        public void Show<T>(T value) where T : Telling => WriteLine({|PRIV1001:value|});

        public void ShowAny<T>(T value) where T : class => WriteLine(value);
        """, """
        public class Telling
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => Email;
        }
        """);

    [Fact]
    public Task A_value_that_may_be_missing_prints_what_it_is() => HelpDesk.Members("""
        public void Run(Cell? cell, Cell? other, Size? size)
        {
            WriteLine({|PRIV1001:cell|});
            WriteLine({|PRIV1001:other.ToString()|});
            WriteLine(size);
        }
        """, """
        public readonly record struct Cell(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email);

        public readonly record struct Size(int Width, int Height);
        """);

    [Fact]
    public Task A_format_of_ones_own_is_shown_by_what_formats() => HelpDesk.Members("""
        public void Run(Formatted formatted, Safe safe)
        {
            WriteLine({|PRIV1001:$"{formatted}"|});
            WriteLine(safe);
        }
        """, """
        public class Formatted : IFormattable
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => "someone";

            public string ToString(string? format, IFormatProvider? provider) => Email;
        }

        public class Safe : IFormattable
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => "someone";

            public string ToString(string? format, IFormatProvider? provider) => ToString();
        }
        """);

    [Fact]
    public Task A_sealed_text_holds_for_derived_records() => HelpDesk.Members("""
        public void Run(Derived derived, Other other)
        {
            WriteLine(derived);
            WriteLine({|PRIV1001:other|});
        }
        """, """
        public record Base(int Id)
        {
            public sealed override string ToString() => "#" + Id;
        }

        public sealed record Derived(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email) : Base(Id);

        public record Open(int Id)
        {
            public override string ToString() => "#" + Id;
        }

        public sealed record Other(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email) : Open(Id);
        """);

    [Fact]
    public Task A_derived_record_hands_some_parameters_to_its_base() => HelpDesk.Members("""
        public void Run(Derived derived, Plain plain)
        {
            WriteLine(derived.Id);
            WriteLine({|PRIV1001:derived.Email|});
            WriteLine(plain);
        }
        """, """
        public record Base(int Id);

        public sealed record Derived(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email) : Base(Id);

        public sealed record Plain(int Id, string Email) : Base(Id);
        """);
}
