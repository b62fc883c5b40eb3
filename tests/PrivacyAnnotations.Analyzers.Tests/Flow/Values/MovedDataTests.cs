namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

/// <summary>All ways in which statements move a member that holds data, in a helper that is handed the object, and in one that comes by it alone.</summary>
public sealed class MovedDataTests
{
    private const string Helpers = """
        private string _f = ""; private static string _s = ""; private string? _lazy; private string Prop { get; set; } = "";
        private readonly Dictionary<int, string> _i = new(); private string this[int i] { get => _i[i]; set => _i[i] = value; }
        private event Action<string> Changed = delegate { };
        private sealed class Note { public string Text = ""; public Note? Inner; }
        private sealed record Rec(string Text, int N);
        private sealed class Box<T> { public T Value { get; set; } = default!; }
        private struct St { public string Text; }
        private sealed class Conv { public string Value = ""; public static explicit operator Conv(string s) => new() { Value = s }; public static Conv operator +(Conv a, Conv b) => new() { Value = a.Value + b.Value }; }
        private sealed class Lines { public string[] All = new string[2]; }
        private static void With(Customer c, Action<string> f) => f(c.Email);
        private static void Put(Note n, string t) => n.Text = t;
        private static Note Make(string t) => new() { Text = t };
        private static (string, int) Two(Customer c) => (c.Email, c.Id);
        private static string Mail(Customer c) => c.Email;
        private static class Nested { public static class Deep { public static string Get(Customer c) => c.Email; } }
        private interface IText { string Text(Customer c); }
        private abstract class Base { public abstract string Text(Customer c); }
        private sealed class Heir : Base, IText { public override string Text(Customer c) => c.Email; }
        private static string Ext(Customer c) => X.Short(c);
        private static string Gen<T>(Customer c) where T : Base, new() => new T().Text(c);
        """;

    public static TheoryData<string> Moves { get; } =
    [
        """var s = ""; foreach (var x in all) { s += x.Email; } return s;""",
        """var s = ""; for (int i = 0; i < all.Count; i++) s = all[i].Email; return s;""",
        """string? s = null; s ??= c.Email; return s;""",
        """var d = new Dictionary<string, object>(); d["m"] = c.Email; return (string)d["m"];""",
        """var d = new Dictionary<string, string>(); d.Add("m", c.Email); d.TryGetValue("m", out var s); return s!;""",
        """var l = new List<string>(); l.Add(c.Email); return l[0];""",
        """var l = new List<string>(); all.ForEach(x => l.Add(x.Email)); return string.Join("", l);""",
        """var l = new List<string>(); all.Select(x => x.Email).ToList().ForEach(l.Add); return l[0];""",
        """var l = new List<string>(); With(c, l.Add); return l[0];""",
        """var l = new List<Func<string>>(); foreach (var x in all) { l.Add(() => x.Email); } return l[0]();""",
        """var a = new string[2]; a[0] = c.Email; return a[0];""",
        """var a = new[] { c.Email }; var b = new string[1]; Array.Copy(a, b, 1); return b[0];""",
        """var a = new[] { c.Email }; var b = new string[1]; a.CopyTo(b, 0); return b[0];""",
        """var n = new Lines(); var a = n.All; a[1] = c.Email; return n.All[1];""",
        """var a = new string[2, 2]; a[0, 1] = c.Email; return a[0, 1];""",
        """var q = new Queue<string>(); q.Enqueue(c.Email); return q.Dequeue();""",
        """var n = new Note(); n.Text = c.Email; return n.Text;""",
        """var n = new Note { Text = c.Email }; var m = n; return m.Text;""",
        """var n = new Note(); var m = n; m.Text = c.Email; return n.Text;""",
        """var n = new Note { Inner = new Note { Text = c.Email } }; return n.Inner!.Text;""",
        """var n = new Note(); Put(n, c.Email); return n.Text;""",
        """var n = Make(c.Email); return n.Text;""",
        """var n = new Rec(c.Email, 1); return n.Text;""",
        """var n = new Rec(c.Email, 1); var (t, i) = n; return t;""",
        """var n = new Rec("", 1) with { Text = c.Email }; return n.Text;""",
        """var (s, i) = (c.Email, c.Id); return s;""",
        """(var s, _) = Two(c); return s;""",
        """string s; try { s = c.Email; } catch { s = ""; } return s;""",
        """string s = ""; try { throw new Exception("x"); } catch { s = c.Email; } return s;""",
        """string s = ""; try { } finally { s = c.Email; } return s;""",
        """var s = ""; goto end; end: s = c.Email; return s;""",
        """var s = ""; do { s = c.Email; } while (s == ""); return s;""",
        """var s = ""; Action a = () => s = c.Email; a(); return s;""",
        """var s = ""; void Set() { s = c.Email; } Set(); return s;""",
        """Func<string> f = () => c.Email; return f();""",
        """Func<Customer, Func<string>> f = x => () => x.Email; return f(c)();""",
        """var f = Mail; return f(c);""",
        """Func<Customer, string> f = x => x.Email; f += x => ""; return f(c);""",
        """Span<char> b = stackalloc char[10]; c.Email.AsSpan(0, 5).CopyTo(b); return b.ToString();""",
        """var b = new char[10]; c.Email.CopyTo(0, b, 0, 5); return new string(b);""",
        """var b = new string[1]; new List<string> { c.Email }.CopyTo(b); return b[0];""",
        """switch (c.Email) { case "a": return "x"; case var s: return s; }""",
        """if (c.Email is string s && s.Length > 1) return s; return "";""",
        """if (c is not { Email: var s }) return ""; return s;""",
        """object o = c; if (o is Customer { Email: var s }) return s; return "";""",
        """dynamic d = c.Email; return (string)d;""",
        """var t = Task.Run(() => c.Email); return t.Result;""",
        """var t = Task.Run(async () => { await Task.Delay(1); return c.Email; }); return t.Result;""",
        """var t = Task.WhenAll(Task.FromResult(c.Email)); return t.Result[0];""",
        """var t = Task.FromResult(c).ContinueWith(x => x.Result.Email); return t.Result;""",
        """var ch = Channel.CreateUnbounded<string>(); ch.Writer.TryWrite(c.Email); ch.Reader.TryRead(out var s); return s!;""",
        """var cb = new ConcurrentDictionary<int, string>(); return cb.GetOrAdd(1, _ => c.Email);""",
        """var cb = new ConcurrentBag<string>(); cb.Add(c.Email); cb.TryTake(out var s); return s!;""",
        """var im = ImmutableArray<string>.Empty; im = im.Add(c.Email); return im[0];""",
        """var im = ImmutableDictionary<int, string>.Empty.Add(1, c.Email); return im[1];""",
        """using var w = new StringWriter(); w.Write(c.Email); return w.ToString();""",
        """using var ms = new MemoryStream(); ms.Write(Encoding.UTF8.GetBytes(c.Email)); return Encoding.UTF8.GetString(ms.ToArray());""",
        """using var ms = new MemoryStream(); using (var w = new StreamWriter(ms)) w.Write(c.Email); return Encoding.UTF8.GetString(ms.ToArray());""",
        """using var ms = new MemoryStream(); JsonSerializer.Serialize(ms, c); return Encoding.UTF8.GetString(ms.ToArray());""",
        """var sb = new StringBuilder(); foreach (var x in all) sb.AppendLine(x.Email); return sb.ToString();""",
        """var sb = new StringBuilder(); sb.Append($"{c.Email}"); return sb.ToString(0, 5);""",
        """var box = new Box<string>(); box.Value = c.Email; return box.Value;""",
        """var box = new Box<Customer> { Value = c }; return box.Value.Email;""",
        """var st = new St(); st.Text = c.Email; var copy = st; return copy.Text;""",
        """St[] sts = new St[1]; sts[0].Text = c.Email; return sts[0].Text;""",
        """_f = c.Email; return _f;""",
        """_s = c.Email; return _s;""",
        """Prop = c.Email; return Prop;""",
        """this[1] = c.Email; return this[1];""",
        """_lazy ??= c.Email; return _lazy;""",
        """Changed += x => _f = x; Changed(c.Email); return _f;""",
        """string[] arr = [c.Email, .. all.Select(x => x.Id.ToString())]; return arr[0];""",
        """List<string> arr = [.. all.Select(x => x.Email)]; return arr[0];""",
        """IEnumerable<string> It() { yield return c.Email; } foreach (var x in It()) return x; return "";""",
        """var it = all.GetEnumerator(); it.MoveNext(); return it.Current.Email;""",
        """var e = all.Select(x => x.Email).GetEnumerator(); e.MoveNext(); return e.Current;""",
        """lock (all) { return c.Email; }""",
        """checked { var s = c.Email + 1; return s; }""",
        """var g = all.GroupBy(x => x.Id).ToDictionary(g => g.Key, g => g.Select(x => x.Email).ToList()); return g[1][0];""",
        """var conv = (Conv)c.Email; return conv.Value;""",
        """var op = new Conv { Value = "a" } + new Conv { Value = c.Email }; return op.Value;""",
        """return c.Email is { } m && m.Length > 2 ? m : throw new Exception();""",
        """var o = new { Deep = new { c.Email } }; return o.Deep.Email;""",
        """var o = all.Select(x => new { x.Email, x.Id }).ToList(); var s = ""; foreach (var y in o) s = y.Email; return s;""",
        """var p = new PriorityQueue<string, int>(); p.Enqueue(c.Email, 1); return p.Dequeue();""",
        """var ll = new LinkedList<string>(); ll.AddLast(c.Email); return ll.First!.Value;""",
        """var so = new SortedList<int, string> { [1] = c.Email }; return so.Values[0];""",
        """var bl = new NameValueCollection { ["a"] = c.Email }; return bl["a"]!;""",
        """var ht = new Hashtable { ["a"] = c.Email }; return (string)ht["a"]!;""",
        """var al = new ArrayList { c.Email }; return (string)al[0]!;""",
        """var wr = new WeakReference<string>(c.Email); wr.TryGetTarget(out var s); return s!;""",
        """var tl = new ThreadLocal<string>(() => c.Email); return tl.Value!;""",
        """var asl = new AsyncLocal<string>(); asl.Value = c.Email; return asl.Value;""",
        """var mem = c.Email.AsMemory(); return mem.Slice(1).ToString();""",
        """var arr2 = c.Email.ToCharArray(); Array.Reverse(arr2); return new string(arr2);""",
        """var arr3 = new[] { c.Email, "b" }; Array.Sort(arr3); return arr3[0];""",
        """Interlocked.Exchange(ref _f, c.Email); return _f;""",
        """return Nested.Deep.Get(c);""",
        """return new Heir().Text(c);""",
        """Base b = new Heir(); return b.Text(c);""",
        """IText it = new Heir(); return it.Text(c);""",
        """return Ext(c);""",
        """return c.Short();""",
        """return Gen<Heir>(c);""",
    ];

    [Theory]
    [MemberData(nameof(Moves))]
    public Task Data_is_followed(string statements) => Shop.Types($$"""
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        using System.Collections.Specialized;
        using System.IO;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Channels;

        public static class X { public static string Short(this Customer c) => c.Email; }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Handed(ILogger logger)
        {
            public void Run(Customer c, List<Customer> all) => logger.LogInformation("{Said}", {|PRIV1001:Say(c, all)|});
            private string Say(Customer c, List<Customer> all) { {{statements}} }
            {{Helpers}}
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Kept(ILogger logger)
        {
            private readonly Customer c = new();
            private List<Customer> all = null!;

            public void Set(List<Customer> given) => all = given;
            public void Run() => logger.LogInformation("{Said}", {|PRIV1001:Say()|});
            private string Say() { {{statements}} }
            {{Helpers}}
        }
        """);
}
