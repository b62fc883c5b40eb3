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
        public sealed class Store(IMapper mapper)
        {
            public IQueryable<Order> Orders { get; set; } = null!;
            public Dto One(int id) => mapper.Map<Dto>(Orders.First(o => o.Id == id));
            public Bare OneBare(int id) => mapper.Map<Bare>(Orders.First(o => o.Id == id));
            public Dto Filled(int id) { var dto = new Dto(); mapper.Map(Orders.First(o => o.Id == id), dto); return dto; }
            public async Task<IEnumerable<Dto>> All(int id) { await Task.Yield(); return Orders.Where(o => o.Id == id).ProjectTo<Dto>(mapper.ConfigurationProvider); }
            public IEnumerable<Dto> Named(int id) => Orders.AsEnumerable().Where(o => o.Id == id).Select(mapper.Map<Dto>);
            public IEnumerable<Bare> AllBare(int id) => Orders.Where(o => o.Id == id).ProjectTo<Bare>(mapper.ConfigurationProvider);
        }
        private Store _store = null!;
        public interface ISource<T> { T Get(int id); List<T> All(); IQueryable<T> Query(); }
        public class Crud<T, TDto>(IMapper mapper, ISource<T> source)
        {
            public TDto One(int id) => mapper.Map<TDto>(source.Get(id));
            public TDto Of(T entity) => mapper.Map<T, TDto>(entity);
            public List<TDto> All() => mapper.Map<List<TDto>>(source.All());
            public async Task<List<TDto>> Query() { await Task.Yield(); return source.Query().ProjectTo<TDto>(mapper.ConfigurationProvider).ToList(); }
            public void Print(int id) { var dto = mapper.Map<TDto>(source.Get(id)); Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(dto)); }
        }
        private Crud<Order, Dto> _crud = null!;
        private Crud<Order, Bare> _bare = null!;
        private TDto From<TDto>(Order order) => _mapper.Map<TDto>(order);
        private Dto To<T>(T entity) => _mapper.Map<Dto>(entity);
        private Bare ToBare<T>(T entity) => _mapper.Map<Bare>(entity);
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

    [Fact]
    public Task So_does_a_repository_that_comes_by_the_objects_itself() => s_code.Check(
        """Console.WriteLine({|PRIV1001:_store.One(1).Address|}); Console.WriteLine(_store.One(1).Id); Console.WriteLine(_store.OneBare(1).First.Text);""",
        """Console.WriteLine({|PRIV1001:_store.Filled(1).Address|}); Console.WriteLine(_store.Filled(1).Id);""",
        """foreach (var dto in _store.All(1).Result) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _store.All(1).Result) Console.WriteLine(dto.Id); foreach (var dto in _store.AllBare(1)) Console.WriteLine(dto.First.Text);""");

    [Fact]
    public Task A_mapper_may_be_named_instead_of_called() => s_code.Check(
        """foreach (var dto in orders.Select(_mapper.Map<Dto>)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in orders.ConvertAll(_mapper.Map<Order, Dto>)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in orders.Select(_mapper.Map<Dto>)) Console.WriteLine(dto.Id);""",
        """var dtos = orders.ToDictionary(o => o.Id, _mapper.Map<Dto>); Console.WriteLine({|PRIV1001:dtos[1].Address|}); Console.WriteLine(dtos[1].Id);""",
        """Func<Order, Dto> map = _mapper.Map<Dto>; Console.WriteLine({|PRIV1001:map(order).Address|}); Console.WriteLine(map(order).Id);""",
        """foreach (var dto in _store.Named(1)) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _store.Named(1)) Console.WriteLine(dto.Id);""",
        """foreach (var bare in orders.Select(_mapper.Map<Bare>)) Console.WriteLine(bare.First.Text);""");

    [Fact]
    public Task Behind_a_type_parameter_the_types_of_the_call_say_what_is_mapped() => s_code.Check(
        """Console.WriteLine({|PRIV1001:From<Dto>(order).Address|}); Console.WriteLine(From<Dto>(order).Id);""",
        """Console.WriteLine({|PRIV1001:To(order).Address|}); Console.WriteLine(To(order).Id);""",
        """Console.WriteLine(From<Bare>(order).First.Text); Console.WriteLine(ToBare(order).First.Text);""",
        """Console.WriteLine({|PRIV1001:_crud.Of(order).Address|}); Console.WriteLine(_bare.Of(order).First.Text);""");

    [Fact]
    public Task So_they_do_for_a_service_that_comes_by_the_objects_itself() => s_code.Check(
        """Console.WriteLine({|PRIV1001:_crud.One(1).Address|}); Console.WriteLine(_crud.One(1).Id); Console.WriteLine(_bare.One(1).First.Text);""",
        """foreach (var dto in _crud.All()) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in _crud.All()) Console.WriteLine(dto.Id); foreach (var dto in _bare.All()) Console.WriteLine(dto.First.Text);""",
        """foreach (var dto in await _crud.Query()) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in await _crud.Query()) Console.WriteLine(dto.Id); foreach (var dto in await _bare.Query()) Console.WriteLine(dto.First.Text);""",
        """{|PRIV1001:_crud.Print(1)|};""",
        """_bare.Print(1);""");
}
