namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

/// <summary>The mappers are written by the real generator of the package.</summary>
public sealed class RiokMapperlyTests
{
    private const string Mappers = """
        public class Dto { public int Id { get; set; } public string Address { get; set; } = ""; }

        public class Renamed { public string Text { get; set; } = ""; public int Id { get; set; } }

        [Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
        public partial class OrderMapper
        {
            public partial Dto ToDto(Order order);

            public partial List<Dto> ToDtos(List<Order> orders);

            public partial void Fill(Order order, Dto dto);

            [MapProperty(nameof(Order.Address), nameof(Renamed.Text))]
            public partial Renamed ToRenamed(Order order);
        }

        [Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
        public static partial class OrderExtensions
        {
            public static partial Dto AsDto(this Order order);

            public static partial IQueryable<Dto> AsDtos(this IQueryable<Order> orders);
        }
        """;

    private static readonly LibraryCode s_code = new(
        "using Riok.Mapperly.Abstractions;",
        "private readonly OrderMapper _mapper = new(); private IQueryable<Order> _orders = null!;",
        typeof(Riok.Mapperly.Abstractions.MapperAttribute))
    {
        Outside = Mappers,
        With = static test => test.Generator("Riok.Mapperly"),
    };

    [Fact]
    public Task Members_are_carried_one_by_one() => s_code.Check(
        """var dto = _mapper.ToDto(order); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = _mapper.ToDto(order); Console.WriteLine(dto.Id);""",
        """Console.WriteLine({|PRIV1001:order.AsDto().Address|}); Console.WriteLine(order.AsDto().Id);""",
        """Console.WriteLine({|PRIV1001:_mapper.ToRenamed(order).Text|}); Console.WriteLine(_mapper.ToRenamed(order).Id);""");

    [Fact]
    public Task Collections_and_queries_are_mapped_element_by_element() => s_code.Check(
        """foreach (var dto in _mapper.ToDtos(orders)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _mapper.ToDtos(orders)) Console.WriteLine(dto.Id);""",
        """foreach (var dto in _orders.AsDtos()) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _orders.AsDtos()) Console.WriteLine(dto.Id);""");

    [Fact]
    public Task An_object_that_is_there_is_filled() => s_code.Check(
        """var dto = new Dto(); _mapper.Fill(order, dto); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = new Dto(); _mapper.Fill(order, dto); Console.WriteLine(dto.Id);""");
}
