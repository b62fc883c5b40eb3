namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MapsterTests
{
    private const string Members = """
        public class Dto { public int Id { get; set; } public string Address { get; set; } = ""; }
        public class Line { public Order Order { get; set; } = new(); }
        public class Flat { public int OrderId { get; set; } public string OrderAddress { get; set; } = ""; }
        public sealed class Store
        {
            public IQueryable<Order> Orders { get; set; } = null!;
            public Dto One(int id) => Orders.First(o => o.Id == id).Adapt<Dto>();
            public List<Dto> All(int id) => Orders.Where(o => o.Id == id).ProjectToType<Dto>().ToList();
        }
        private Store _store = null!;
        """;

    private const string Extensions = """
        public static class Mapping
        {
            public static TDto To<TDto>(this object source) => source.Adapt<TDto>();
            public static TDto Through<TDto>(this object source) => source.To<TDto>();
            public static Payments.Dto ToDto(this object source) => source.Adapt<Payments.Dto>();
            public static T Again<T>(object source, int times) => times == 0 ? source.Adapt<T>() : Again<T>(source.Adapt<T>()!, times - 1);
        }
        """;

    private static readonly LibraryCode s_code = new("using Mapster; using System.Linq;", Members, typeof(Mapster.TypeAdapter), typeof(Mapster.AdaptToAttribute))
    {
        Outside = Extensions,
    };

    [Fact]
    public Task Members_of_the_same_name_are_copied() => s_code.Check(
        """var dto = order.Adapt<Dto>(); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = order.Adapt<Dto>(); Console.WriteLine(dto.Id);""",
        """Console.WriteLine({|PRIV1001:(new Line { Order = order }).Adapt<Flat>().OrderAddress|}); Console.WriteLine((new Line { Order = order }).Adapt<Flat>().OrderId);""");

    [Fact]
    public Task Collections_are_mapped_one_by_one() => s_code.Check(
        """foreach (var dto in orders.Adapt<List<Dto>>()) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in orders.Adapt<List<Dto>>()) Console.WriteLine(dto.Id);""");

    [Fact]
    public Task An_object_that_is_there_is_filled() => s_code.Check(
        """var dto = new Dto(); order.Adapt(dto); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = new Dto(); order.Adapt(dto); Console.WriteLine(dto.Id);""");

    [Fact]
    public Task A_repository_that_comes_by_the_objects_itself_gives_out_what_is_mapped() => s_code.Check(
        """Console.WriteLine({|PRIV1001:_store.One(1).Address|}); Console.WriteLine(_store.One(1).Id);""",
        """foreach (var dto in _store.All(1)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _store.All(1)) Console.WriteLine(dto.Id);""");

    [Fact]
    public Task A_mapper_may_be_named_instead_of_called() => s_code.Check(
        """foreach (var dto in orders.Select(TypeAdapter.Adapt<Dto>)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in orders.Select(TypeAdapter.Adapt<Dto>)) Console.WriteLine(dto.Id);""",
        """Func<Dto> adapt = order.Adapt<Dto>; Console.WriteLine({|PRIV1001:adapt().Address|}); Console.WriteLine(adapt().Id);""");

    [Fact]
    public Task Of_an_object_that_an_extension_takes_the_caller_knows_the_members() => s_code.Check(
        """Console.WriteLine({|PRIV1001:order.To<Dto>().Address|}); Console.WriteLine(order.To<Dto>().Id);""",
        """Console.WriteLine({|PRIV1001:order.Through<Dto>().Address|}); Console.WriteLine(order.Through<Dto>().Id);""",
        """Console.WriteLine({|PRIV1001:order.ToDto().Address|}); Console.WriteLine(order.ToDto().Id);""",
        """Console.WriteLine({|PRIV1001:Mapping.Again<Dto>(order, 3).Address|}); Console.WriteLine(Mapping.Again<Dto>(order, 3).Id);""");
}
