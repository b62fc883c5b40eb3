namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AutoMapperTests
{
    private const string Members = """
        private IMapper _mapper = null!;
        public class Dto { public int Id { get; set; } public string Address { get; set; } = ""; }
        public class Line { public Order Order { get; set; } = new(); }
        public class Bare { public int Id { get; set; } public BareLine First { get; set; } = new(); }
        public class BareLine { public int Id { get; set; } public string Text { get; set; } = ""; }
        public class Outer { public Line First { get; set; } = new(); public int Id { get; set; } }
        public class OuterDto { public LineDto First { get; set; } = new(); public int Id { get; set; } }
        public class LineDto { public Dto Order { get; set; } = new(); }
        public Line Current { get; set; } = new();
        public Outer Whole { get; set; } = new();
        private Dto Read(Order order) => _mapper.Map<Dto>(order);
        private Bare ReadBare(Order order) => _mapper.Map<Bare>(order);
        private IQueryable<Dto> Query(IQueryable<Order> orders) => orders.ProjectTo<Dto>(_mapper.ConfigurationProvider);
        private IQueryable<Bare> QueryBare(IQueryable<Order> orders) => orders.ProjectTo<Bare>(_mapper.ConfigurationProvider);
        public class Flat { public int OrderId { get; set; } public string OrderAddress { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using AutoMapper; using AutoMapper.QueryableExtensions; using System.Linq;", Members, typeof(AutoMapper.IMapper));

    [Fact]
    public Task Members_of_the_same_name_are_copied() => s_code.Check(
        """var dto = _mapper.Map<Dto>(order); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = _mapper.Map<Dto>(order); Console.WriteLine(dto.Id);""",
        """Console.WriteLine({|PRIV1001:_mapper.Map<Flat>(new Line { Order = order }).OrderAddress|}); Console.WriteLine(_mapper.Map<Flat>(new Line { Order = order }).OrderId);""");

    [Fact]
    public Task Collections_are_mapped_one_by_one() => s_code.Check(
        """foreach (var dto in _mapper.Map<List<Dto>>(orders)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _mapper.Map<List<Dto>>(orders)) Console.WriteLine(dto.Id);""");

    [Fact]
    public Task An_object_that_is_there_is_filled() => s_code.Check(
        """var dto = new Dto(); _mapper.Map(order, dto); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = new Dto(); _mapper.Map(order, dto); Console.WriteLine(dto.Id);""");

    [Fact]
    public Task Of_what_is_known_by_its_type_only_the_types_say_what_is_mapped() => s_code.Check(
        """Console.WriteLine(_mapper.Map<Flat>(Current).OrderId); Console.WriteLine({|PRIV1001:_mapper.Map<Flat>(Current).OrderAddress|});""",
        """Console.WriteLine({|PRIV1001:_mapper.Map<OuterDto>(Whole).First.Order.Address|}); Console.WriteLine(_mapper.Map<OuterDto>(Whole).Id);""",
        """Console.WriteLine({|PRIV1001:_mapper.Map<LineDto>(Current).Order.Address|});""",
        """Console.WriteLine(_mapper.Map<Bare>(Current).First.Text);""");

    [Fact]
    public Task A_helper_that_maps_gives_out_what_is_mapped() => s_code.Check(
        """Console.WriteLine({|PRIV1001:Read(order).Address|}); Console.WriteLine(Read(order).Id);""",
        """Console.WriteLine(ReadBare(order).First.Text);""",
        """foreach (var dto in Query(orders.AsQueryable())) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in QueryBare(orders.AsQueryable())) Console.WriteLine(dto.First.Text);""");
}
