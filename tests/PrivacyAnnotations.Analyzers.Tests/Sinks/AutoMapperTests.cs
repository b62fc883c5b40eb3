namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AutoMapperTests
{
    private const string Members = """
        private IMapper _mapper = null!;
        public class Dto { public int Id { get; set; } public string Address { get; set; } = ""; }
        public class Line { public Order Order { get; set; } = new(); }
        public class Flat { public int OrderId { get; set; } public string OrderAddress { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using AutoMapper;", Members, typeof(AutoMapper.IMapper));

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
}
