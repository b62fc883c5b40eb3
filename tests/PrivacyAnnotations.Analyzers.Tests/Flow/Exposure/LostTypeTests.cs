namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>Objects of which only the type says that there is data in them, where a library gets them without it.</summary>
public sealed class LostTypeTests
{
    [Fact]
    public Task What_a_library_keeps_as_an_object_is_still_one_of_its_type() => Shop.Members("""
        public void List(Customer c) { var all = new List<object>(); all.Add(c); logger.LogInformation("{@All}", {|PRIV1001:all|}); }
        public void Task(Customer c) { var task = System.Threading.Tasks.Task.FromResult<object>(c); logger.LogInformation("{@Task}", {|PRIV1001:task.Result|}); }
        public void Cast(List<Customer> all) { foreach (var one in all.Cast<object>()) { logger.LogInformation("{@One}", {|PRIV1001:one|}); } }
        public void Array(Customer c) { var row = new object[] { 1, c }; logger.LogInformation("{@Row}", {|PRIV1001:row|}); }
        public void Key(Customer c) { var map = new Dictionary<string, object>(); map.TryAdd("c", c); logger.LogInformation("{@Map}", {|PRIV1001:map|}); }
        public void Swap(Customer c) { object kept = 1; System.Threading.Interlocked.Exchange(ref kept, c); logger.LogInformation("{@Kept}", {|PRIV1001:kept|}); }
        """);

    [Fact]
    public Task What_a_library_only_looks_at_is_told_by_its_type() => Shop.Members("""
        public interface IRow { int Id { get; } }
        public class Row : IRow { public int Id { get; set; } [PersonalData(Category.Contact)] public string Email { get; set; } = ""; }
        public sealed class Paid : Row { }

        public void Checked(Row row) { ArgumentNullException.ThrowIfNull(row); logger.LogInformation("{@Row}", {|PRIV1001:row|}); }
        public void Filtered(List<Row> rows) => logger.LogInformation("{@Rows}", {|PRIV1001:rows.OfType<Paid>()|});
        public void Contract(List<Row> rows) => logger.LogInformation("{@Rows}", {|PRIV1001:rows.OfType<IRow>()|});
        public void Rest(List<Row> rows) { ArgumentNullException.ThrowIfNull(rows); logger.LogInformation("{Count}", rows.OfType<Paid>().Count()); }
        """);

    [Fact]
    public Task A_loop_takes_objects_apart() => Shop.Members("""
        public sealed class Pair
        {
            [PersonalData(Category.Contact)] public string Email { get; set; } = "";
            public void Deconstruct(out string email, out int id) { email = Email; id = 1; }
        }

        public void Run(List<Pair> pairs) { foreach (var (email, id) in pairs) { logger.LogInformation("{Email}", {|PRIV1001:email|}); logger.LogInformation("{Id}", id); } }
        public void Tuples(List<(Customer Old, Customer New)> pairs) { foreach (var (old, one) in pairs) { logger.LogInformation("{@Old}", {|PRIV1001:old|}); logger.LogInformation("{Id}", one.Id); } }
        """);
}
