namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Generic code that comes by its <c>T</c> alone: what it shows of it is said where somebody says what <c>T</c> is.</summary>
public sealed class OpenTypeTests
{
    private const string Types = """
        public interface IEntity { int Id { get; } }

        public sealed class Lead : IEntity
        {
            public int Id { get; set; }
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Part : IEntity
        {
            public int Id { get; set; }
            public string Title { get; set; } = "";
        }

        public interface IRepo<T>
        {
            T Get(int id);
            List<T> All();
            Task<T> GetAsync(int id);
        }
        """;

    private const string Service = """
        public interface ICrud<T>
        {
            Task DumpAsync(int id);
            string Json(int id);
        }

        public class Crud<T>(IRepo<T> repo, ILogger logger) : ICrud<T> where T : class, IEntity
        {
            private readonly List<T> _kept = new();

            public async Task DumpAsync(int id)
            {
                var entity = await repo.GetAsync(id);
                logger.LogInformation("{@Entity}", entity);
            }

            public string Json(int id) => System.Text.Json.JsonSerializer.Serialize(repo.Get(id));
            public void Fill() => _kept.AddRange(repo.All());
            public void DumpKept() => logger.LogInformation("{@Kept}", _kept);
            public void DumpOf(T entity) => logger.LogInformation("{@Entity}", entity);
            public void Passed(int id) => DumpOf(repo.Get(id));
            public void Helped() => Dumps.All(repo, logger);
            public string Text => System.Text.Json.JsonSerializer.Serialize(repo.All());
            public int Count => repo.All().Count;
            public bool Has(int id) => repo.Get(id) is not null;
            public void DumpId(int id) => logger.LogInformation("{Id} of {Type}", repo.Get(id).Id, typeof(T).Name);
            public TOut Map<TOut>(Func<T, TOut> map) => map(repo.Get(1));
        }

        public static class Dumps
        {
            public static void All<T>(IRepo<T> repo, ILogger logger) => logger.LogInformation("{@All}", repo.All());

            public static void Deeper<T>(IRepo<T> repo, ILogger logger, int times)
            {
                if (times > 0)
                {
                    Deeper<List<T>>(null!, logger, times - 1);
                }

                logger.LogInformation("{@One}", repo.Get(1));
            }
        }
        """;

    [Fact]
    public Task Who_says_what_the_type_is_shows_what_is_in_it() => Run("""
        public Task Dump(Crud<Lead> leads) => {|PRIV1001:leads.DumpAsync(1)|};
        public Task ByContract(ICrud<Lead> leads) => {|PRIV1001:leads.DumpAsync(1)|};
        public void Kept(Crud<Lead> leads) => {|PRIV1001:leads.DumpKept()|};
        public void Passed(Crud<Lead> leads) => {|PRIV1001:leads.Passed(1)|};
        public void Helped(Crud<Lead> leads) => {|PRIV1001:leads.Helped()|};
        public void Method(IRepo<Lead> leads) => {|PRIV1001:Dumps.All(leads, logger)|};
        public void Deeper(IRepo<Lead> leads) => {|PRIV1001:Dumps.Deeper(leads, logger, 3)|};
        """);

    [Fact]
    public Task For_a_type_without_data_there_is_nothing_to_say() => Run("""
        public Task Dump(Crud<Part> parts) => parts.DumpAsync(1);
        public Task ByContract(ICrud<Part> parts) => parts.DumpAsync(1);
        public void Kept(Crud<Part> parts) => parts.DumpKept();
        public void Passed(Crud<Part> parts) => parts.Passed(1);
        public void Helped(Crud<Part> parts) => parts.Helped();
        public void Text(ICrud<Part> parts) => logger.LogInformation("{Json}", parts.Json(1));
        public void Deeper(IRepo<Part> parts) => Dumps.Deeper(parts, logger, 3);
        """);

    [Fact]
    public Task A_text_that_was_made_of_it_holds_what_was_in_it() => Run("""
        public void Json(Crud<Lead> leads) => logger.LogInformation("{Json}", {|PRIV1001:leads.Json(1)|});
        public void ByContract(ICrud<Lead> leads) => logger.LogInformation("{Json}", {|PRIV1001:leads.Json(1)|});
        public void Property(Crud<Lead> leads) => logger.LogInformation("{Json}", {|PRIV1001:leads.Text|});
        public void Mapped(Crud<Lead> leads) => logger.LogInformation("{Mail}", {|PRIV1001:leads.Map(lead => lead.Email)|});
        """);

    [Fact]
    public Task What_is_not_shown_of_it_is_not_reported() => Run("""
        public void Fill(Crud<Lead> leads) => leads.Fill();
        public void DumpId(Crud<Lead> leads) => leads.DumpId(1);
        public void Count(Crud<Lead> leads) => logger.LogInformation("{Count} {Has}", leads.Count, leads.Has(1));
        public void Mapped(Crud<Lead> leads) => logger.LogInformation("{Id}", leads.Map(lead => lead.Id));
        public void New(Crud<Lead> leads) => leads.DumpOf(new Lead { Id = 1 });
        """);

    [Fact]
    public Task A_derived_class_says_it_once_for_its_base() => Shop.Types(Types, Service, """
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Leads(IRepo<Lead> repo, ILogger logger) : Crud<Lead>(repo, logger)
        {
            public void Dump(int id) => {|PRIV1001:Passed(id)|};
            public void DumpThis(Lead lead) => DumpOf({|PRIV1001:lead|});
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Parts(IRepo<Part> repo, ILogger logger) : Crud<Part>(repo, logger)
        {
            public void Dump(int id) => Passed(id);
        }
        """);

    [Fact]
    public Task What_the_constraint_says_is_reported_in_the_generic_code() => Shop.Types(Types, """
        public class Person
        {
            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";
        }

        public sealed class Guest : Person { }

        public sealed class Member : Person
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Phone { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Dump<T>(IRepo<T> repo, ILogger logger) where T : Person
        {
            public void Run() => logger.LogInformation("{@Person}", {|PRIV1001:repo.Get(1)|});
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(Dump<Guest> guests, Dump<Member> members)
        {
            public void Guests() => guests.Run();
            public void Members() => {|PRIV1001:members.Run()|};
        }
        """);

    [Fact]
    public Task An_annotated_type_is_data_whatever_is_read_of_it() => Shop.Types(Types, """
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public sealed class Address { public string City { get; set; } = ""; }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Addresses(IRepo<Address> addresses) => {|PRIV1001:Dump(addresses)|};
            public void Versions(IRepo<Version> versions) => Dump(versions);

            private void Dump<T>(IRepo<T> repo) => logger.LogInformation("{@One}", repo.Get(1));
        }
        """);

    private static Task Run(string members) => Shop.Types(Types, Service, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            {{members}}
        }
        """);
}
