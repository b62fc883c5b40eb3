namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

/// <summary>
/// All that can be made of a member that holds data, as it stands in the body that logs it, in a helper that is handed the object, in one that comes by it
/// alone, and in a private member that keeps it.
/// </summary>
public sealed class MadeOfDataTests
{
    private const string Helpers = """
        private static T Same<T>(T x) => x;
        private sealed class Box<T>(T value) { public T Value { get; } = value; }
        private static Box<T> Wrap<T>(T x) => new(x);
        private static (string a, string b) Pair(string x) => ("a", x);
        private static string Out(Customer c) { Fill(c, out var mail); return mail; }
        private static void Fill(Customer c, out string mail) => mail = c.Email;
        private static string Ref(Customer c) { var mail = ""; Add(ref mail, c); return mail; }
        private static void Add(ref string mail, Customer c) => mail += c.Email;
        private static string Params(params string[] all) => all.Length > 1 ? all[1] : "";
        private static string Named(string a, string b) => b;
        private static string Drop(string a) => "x";
        private static async Task<string> Async(Customer c) { await Task.Delay(1); return c.Email; }
        private static IEnumerable<string> Iterate(Customer c) { yield return c.Email; }
        private static string Local(Customer c) { return Get(); string Get() => c.Email; }
        private static string Recurse(string x, int n) => n > 0 ? Recurse(x, n - 1) : x;
        private static string Mail(Customer c) => c.Email;
        """;

    public static TheoryData<string> WithData { get; } =
    [
        """c.Email""",
        """c.Email.ToUpperInvariant().Trim()[1..]""",
        """c.Email.Substring(1, 2) + "x" """,
        """string.Concat(c.Email.Reverse())""",
        """new string(c.Email.ToCharArray())""",
        """new string(c.Email.Where(char.IsLetter).ToArray())""",
        """string.Join("", c.Email.Split('@'))""",
        """c.Email.Split('@')[0]""",
        """c.Email.Split('@').First()""",
        """c.Email.Split('@') is [var user, ..] ? user : "" """,
        """c.Email.PadLeft(20).Replace("a", "b").Normalize()""",
        """c.Email[0].ToString()""",
        """$"{c.Email[0]}" """,
        """c.Email.AsSpan(1).ToString()""",
        """string.Create(3, c.Email, (span, mail) => mail.AsSpan(0, 3).CopyTo(span))""",
        """c.Email is { Length: > 3 } mail ? mail : "" """,
        """c is { Email: var mail } ? mail : "" """,
        """c switch { { Email: "" } => "", { Email: var mail } => mail }""",
        """(c.Id, c.Email).Item2""",
        """(id: c.Id, mail: c.Email).mail""",
        """new { c.Email }.Email""",
        """new[] { c.Email }[0]""",
        """new List<string> { c.Email }[0]""",
        """new Dictionary<int, string> { [1] = c.Email }[1]""",
        """new Dictionary<int, string> { { 1, c.Email } }.Values.First()""",
        """new Queue<string>([c.Email]).Dequeue()""",
        """new Stack<string>([c.Email]).Pop()""",
        """new HashSet<string> { c.Email }.Single()""",
        """new KeyValuePair<int, string>(1, c.Email).Value""",
        """Tuple.Create(1, c.Email).Item2""",
        """Task.FromResult(c.Email).Result""",
        """ValueTask.FromResult(c.Email).Result""",
        """new Lazy<string>(() => c.Email).Value""",
        """((Func<string>)(() => c.Email))()""",
        """((Func<Customer, string>)(x => x.Email))(c)""",
        """(c.Email ?? "x")""",
        """(c.Id > 1 ? c.Email : "x")""",
        """(c?.Email ?? "x")""",
        """all.Select(x => x.Email).First()""",
        """all.Select(x => new { x.Id, x.Email }).First().Email""",
        """all.Select(x => (x.Id, Mail: x.Email)).First().Mail""",
        """all.ToDictionary(x => x.Id, x => x.Email)[1]""",
        """all.ToLookup(x => x.Id, x => x.Email)[1].First()""",
        """all.GroupBy(x => x.Email).First().Key""",
        """all.GroupBy(x => x.Id, x => x.Email).First().First()""",
        """all.OrderBy(x => x.Id).Select(x => x.Email).Aggregate((a, b) => a + b)""",
        """all.Max(x => x.Email)!""",
        """all.MinBy(x => x.Id)!.Email""",
        """all.SelectMany(x => new[] { x.Email }).First()""",
        """all.Zip(all, (a, b) => a.Email).First()""",
        """all.Join(all, a => a.Id, b => b.Id, (a, b) => b.Email).First()""",
        """(from x in all let m = x.Email where m != "" select m).First()""",
        """(from x in all join y in all on x.Id equals y.Id select y.Email).First()""",
        """(from x in all group x.Email by x.Id into g select g.First()).First()""",
        """all.Where(x => x.Id > 1).Select(Mail).First()""",
        """all.ConvertAll(x => x.Email)[0]""",
        """string.Join(",", all.Select(x => x.Email))""",
        """all.First().Email""",
        """all[^1].Email""",
        """all.Find(x => x.Id == 1)!.Email""",
        """all.FirstOrDefault(x => x.Id == 1)?.Email ?? "" """,
        """all.AsEnumerable().Reverse().Last().Email""",
        """all.ToArray()[0].Email""",
        """all.Chunk(2).First()[0].Email""",
        """all.Skip(1).Take(2).Single().Email""",
        """all.DistinctBy(x => x.Id).First().Email""",
        """all.Cast<object>().OfType<Customer>().First().Email""",
        """all.Select((x, i) => x.Email + i).First()""",
        """Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(c.Email))""",
        """Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email))""",
        """Convert.ToHexString(Encoding.UTF8.GetBytes(c.Email))""",
        """Uri.EscapeDataString(c.Email)""",
        """System.Net.WebUtility.HtmlEncode(c.Email)""",
        """Regex.Replace(c.Email, "a", "b")""",
        """Regex.Match(c.Email, "a").Value""",
        """Regex.Match(c.Email, "(a)").Groups[1].Value""",
        """Regex.Split(c.Email, "a")[0]""",
        """new Uri("https://x/?m=" + c.Email).Query""",
        """new UriBuilder { Query = c.Email }.ToString()""",
        """new System.Net.Mail.MailAddress(c.Email).User""",
        """new StringBuilder(c.Email).ToString()""",
        """new StringBuilder().Append("x").Append(c.Email).Insert(0, "y").ToString()""",
        """new System.IO.StringReader(c.Email).ReadToEnd()""",
        """JsonSerializer.Serialize(c.Email)""",
        """JsonSerializer.Serialize(new { c.Email })""",
        """JsonDocument.Parse(JsonSerializer.Serialize(c)).RootElement.GetProperty("x").GetString()!""",
        """JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(c.Email))!""",
        """Same(c.Email)""",
        """Same(Same(c).Email)""",
        """Same<object>(c.Email).ToString()!""",
        """Wrap(c.Email).Value""",
        """Wrap(c).Value.Email""",
        """Pair(c.Email).b""",
        """Out(c)""",
        """Ref(c)""",
        """Params("a", c.Email)""",
        """Named(b: c.Email, a: "x")""",
        """Async(c).Result""",
        """Async(c).GetAwaiter().GetResult()""",
        """Iterate(c).First()""",
        """Local(c)""",
        """Recurse(c.Email, 3)""",
        """c.Email + nameof(Customer)""",
        """(string)(object)c.Email""",
        """((object)c.Email as string)!""",
        """((IEnumerable<char>)c.Email).First().ToString()""",
        """string.Intern(c.Email)""",
        """c.Email.ToString(CultureInfo.InvariantCulture)""",
        """string.Format("{0} {1} {2} {3}", 1, 2, 3, c.Email)""",
        """string.Format(CultureInfo.InvariantCulture, "{0}", c.Email)""",
        """FormattableString.Invariant($"{c.Email}")""",
        """((FormattableString)$"{c.Email}").ToString()""",
    ];

    public static TheoryData<string> WithoutData { get; } =
    [
        """c.Id.ToString()""",
        """c.Email.Length.ToString()""",
        """(c.Email == "x").ToString()""",
        """string.IsNullOrEmpty(c.Email) ? "none" : "some" """,
        """c.Email.Contains('@') ? "mail" : "text" """,
        """c.Email.IndexOf('@').ToString()""",
        """c.Email.CompareTo("x").ToString()""",
        """c.Email.GetHashCode() + "" """,
        """(c.Id, c.Email).Item1.ToString()""",
        """(id: c.Id, mail: c.Email).id.ToString()""",
        """new { c.Id, c.Email }.Id.ToString()""",
        """new[] { c.Email }.Length.ToString()""",
        """new List<string> { c.Email }.Count.ToString()""",
        """new Dictionary<int, string> { [c.Id] = c.Email }.Keys.First().ToString()""",
        """new KeyValuePair<int, string>(c.Id, c.Email).Key.ToString()""",
        """Tuple.Create(c.Id, c.Email).Item1.ToString()""",
        """Task.FromResult(c.Email).Id.ToString()""",
        """new Lazy<string>(() => c.Email).IsValueCreated.ToString()""",
        """all.Select(x => x.Id).First().ToString()""",
        """all.Select(x => new { x.Id, x.Email }).First().Id.ToString()""",
        """all.ToDictionary(x => x.Id, x => x.Email).Count.ToString()""",
        """all.ToDictionary(x => x.Id, x => x.Email).Keys.First().ToString()""",
        """all.GroupBy(x => x.Email).Count().ToString()""",
        """all.GroupBy(x => x.Id, x => x.Email).First().Key.ToString()""",
        """all.OrderBy(x => x.Email).First().Id.ToString()""",
        """all.Where(x => x.Email != "").Select(x => x.Id).Sum().ToString()""",
        """all.Any(x => x.Email == "a").ToString()""",
        """all.All(x => x.Email == "a").ToString()""",
        """all.Count(x => x.Email == "a").ToString()""",
        """all.MinBy(x => x.Email)!.Id.ToString()""",
        """all.DistinctBy(x => x.Email).Count().ToString()""",
        """all.Join(all, a => a.Email, b => b.Email, (a, b) => b.Id).First().ToString()""",
        """(from x in all where x.Email != "" orderby x.Email select x.Id).First().ToString()""",
        """(from x in all let m = x.Email select x.Id).First().ToString()""",
        """(from x in all group x.Id by x.Email into g select g.Count()).First().ToString()""",
        """Encoding.UTF8.GetByteCount(c.Email).ToString()""",
        """Regex.IsMatch(c.Email, "a").ToString()""",
        """Regex.Match(c.Email, "a").Success.ToString()""",
        """Same(c).Id.ToString()""",
        """Wrap(c).Value.Id.ToString()""",
        """Pair(c.Email).a""",
        """Named(a: c.Email, b: "x")""",
        """Drop(c.Email)""",
        """c.Email.Split('@').Length.ToString()""",
        """c is { Email.Length: > 3 } ? "long" : "short" """,
        """c switch { { Email: "" } => "none", _ => "some" }""",
        """typeof(Customer).Name + nameof(c.Email)""",
        """new StringBuilder(c.Email).Length.ToString()""",
        """all.FirstOrDefault(x => x.Email == "a")?.Id.ToString() ?? "" """,
        """all.FindIndex(x => x.Email == "a").ToString()""",
        """string.Equals(c.Email, "x", StringComparison.Ordinal).ToString()""",
        """(c.Email ?? "x").Length.ToString()""",
    ];

    [Theory]
    [MemberData(nameof(WithData))]
    public Task Data_goes_on_in_what_is_made_of_it(string text) => Check(text, "{|PRIV1001:", "|}");

    [Theory]
    [MemberData(nameof(WithoutData))]
    public Task What_only_depends_on_data_is_none(string text) => Check(text, "", "");

    private static Task Check(string text, string bad, string end) => Shop.Types($$"""
        using System.Globalization;
        using System.Text;
        using System.Text.Json;
        using System.Text.RegularExpressions;

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Here(ILogger logger)
        {
            public void Run(Customer c, List<Customer> all) { var said = {{text}}; logger.LogInformation("{Said}", {{bad}}said{{end}}); }
            {{Helpers}}
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Handed(ILogger logger)
        {
            public void Run(Customer c, List<Customer> all) => logger.LogInformation("{Said}", {{bad}}Say(c, all){{end}});
            private static string Say(Customer c, List<Customer> all) => {{text}};
            {{Helpers}}
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Kept(ILogger logger)
        {
            private readonly Customer c = new();
            private List<Customer> all = null!;
            private string _last = "";

            public void Set(List<Customer> given) { all = given; _last = {{text}}; }
            public void Run() => logger.LogInformation("{Said}", {{bad}}Say(){{end}});
            public void Last() => logger.LogInformation("{Said}", {{bad}}_last{{end}});
            private string Say() => {{text}};
            {{Helpers}}
        }
        """);
}
