namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>Generic types that have a person's data in them, and those that are only named after it.</summary>
public sealed class GenericHolderTests
{
    [Fact]
    public Task A_type_parameter_that_no_member_mentions_only_marks_the_type() => Shop.Members("""
        public void Run(Tag<Customer> tag, Named<Customer> named, Self<Customer> self)
        {
            Show(tag);
            Show(named);
            Show(self);
        }

        public class Tag<T> { public int Id { get; set; } }
        public sealed class Named<T> : Tag<T>;
        public sealed class Self<T> { public static readonly Self<T> Instance = new(); }
        """ + Show);

    [Fact]
    public Task A_type_parameter_of_a_member_says_what_is_in_it() => Shop.Members("""
        public void Run(Box<Customer> box, Shelf<Customer> shelf, Nested<Customer> nested)
        {
            Show({|PRIV1001:box|});
            Show({|PRIV1001:shelf|});
            Show({|PRIV1001:nested|});
        }

        public sealed class Box<T> { public T? Content { get; set; } }
        public sealed class Shelf<T> : List<T>;
        public sealed class Nested<T> { public Box<T[]> Inner { get; } = new(); }
        """ + Show);

    [Fact]
    public Task A_delegate_holds_what_it_gives_back_and_not_what_it_takes() => Shop.Members("""
        public void Run(List<Customer> all, Customer c)
        {
            Keep(all.Where(Test(x => x.Id > 1)).Select(x => x.Id));
            Keep({|PRIV1001:all.Where(Test(x => x.Id > 1))|});
            Call({|PRIV1001:() => c|});
            Call(() => c.Id);
        }

        private static Func<Customer, bool> Test(Func<Customer, bool> test) => test;
        private void Keep(object rows) => logger.LogInformation("{@Rows}", rows);
        private void Call(Func<object> make) => logger.LogInformation("{@Made}", make());
        """);

    [Fact]
    public Task The_parts_of_a_tuple_say_themselves_what_is_in_them() => Shop.Members("""
        public void Run(List<(Customer Buyer, int Count)> rows, (Customer Buyer, int Count) row)
        {
            foreach (var (buyer, count) in rows) { Show({|PRIV1001:buyer|}); Show(count); }
            var (one, number) = row;
            Show({|PRIV1001:one|});
            Show(number);
        }
        """ + Show);

    private const string Show = """

        private void Show(object value) => logger.LogInformation("{@Value}", value);
        """;
}
