namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemCollectionsTests
{
    private static readonly LibraryCode s_code = new("using System.Collections; using System.Collections.ObjectModel;", "");

    [Fact]
    public Task Elements_are_what_was_added() => s_code.Check(
        """var list = new List<string> { order.Address }; list.Insert(0, "a"); Console.WriteLine({|PRIV1001:list[0]|});""",
        """var list = new List<string>(); list.AddRange([order.Number, order.Address]); foreach (var item in list) Console.WriteLine({|PRIV1001:item|});""",
        """var queue = new Queue<string>(); queue.Enqueue(order.Address); Console.WriteLine({|PRIV1001:queue.Dequeue()|});""",
        """var stack = new Stack<string>(); stack.Push(order.Address); Console.WriteLine({|PRIV1001:stack.Peek()|});""",
        """var set = new HashSet<string> { order.Address }; Console.WriteLine({|PRIV1001:set.First()|});""",
        """var list = new LinkedList<string>(); list.AddLast(order.Address); Console.WriteLine({|PRIV1001:list.First!.Value|});""",
        """var list = new ArrayList { order.Address }; Console.WriteLine({|PRIV1001:list[0]|});""",
        """var list = new List<Order> { order }; Console.WriteLine(list[0].Id); Console.WriteLine(list.Count); Console.WriteLine(list.Contains(order));""");

    [Fact]
    public Task Keys_and_values_are_told_apart() => s_code.Check(
        """var map = new Dictionary<string, int> { [order.Address] = order.Id }; foreach (var pair in map) Console.WriteLine({|PRIV1001:pair.Key|});""",
        """var map = new Dictionary<string, int> { [order.Address] = order.Id }; foreach (var pair in map) Console.WriteLine(pair.Value);""",
        """var map = new Dictionary<int, string>(); map.Add(order.Id, order.Address); if (map.TryGetValue(1, out var found)) Console.WriteLine({|PRIV1001:found|});""",
        """var map = new Dictionary<int, string>(); map.TryAdd(order.Id, order.Address); foreach (var key in map.Keys) Console.WriteLine(key);""",
        """var map = new SortedDictionary<int, string> { [1] = order.Address }; foreach (var value in map.Values) Console.WriteLine({|PRIV1001:value|});""",
        """var map = new Dictionary<string, int> { [order.Address] = order.Id }; Console.WriteLine(map.ContainsKey("a")); Console.WriteLine(map.Count);""");

    [Fact]
    public Task So_are_those_of_every_other_dictionary() => s_code.Check(
        """var map = new SortedDictionary<int, string> { [1] = order.Address }; Console.WriteLine(map.Keys.First()); Console.WriteLine({|PRIV1001:map.Values.First()|});""",
        """var map = new SortedList<string, int> { [order.Address] = 1 }; Console.WriteLine(map.Values[0]); Console.WriteLine({|PRIV1001:map.Keys[0]|});""",
        """var map = new ReadOnlyDictionary<int, string>(new Dictionary<int, string> { [1] = order.Address }); Console.WriteLine(map.Keys.First()); Console.WriteLine({|PRIV1001:map.Values.First()|});""",
        """var map = new OrderedDictionary<int, string> { [1] = order.Address }; Console.WriteLine(map.Keys.First()); Console.WriteLine({|PRIV1001:map.Values.First()|});""");

    [Fact]
    public Task A_node_is_the_list_that_it_is_in() => s_code.Check(
        """var list = new LinkedList<string>(); var node = list.AddFirst("a"); node.Value = order.Address; Console.WriteLine({|PRIV1001:list.First()|});""",
        """var list = new LinkedList<string>(); var node = list.AddFirst("a"); list.AddAfter(node, order.Address); Console.WriteLine({|PRIV1001:node.Next!.Value|});""",
        """var list = new LinkedList<string>(); list.AddLast(new LinkedListNode<string>(order.Address)); Console.WriteLine({|PRIV1001:list.Last!.Value|});""",
        """var list = new LinkedList<Order>(orders); for (var node = list.First; node is not null; node = node.Next) { Console.WriteLine(node.Value.Id); Console.WriteLine({|PRIV1001:node.Value.Address|}); }""",
        """var list = new LinkedList<string>(); var node = list.AddFirst("a"); node.Value = order.Number; Console.WriteLine(list.First());""");

    [Fact]
    public Task What_waits_is_not_what_it_waits_by() => s_code.Check(
        """var queue = new PriorityQueue<int, string>(); queue.Enqueue(order.Id, order.Address); Console.WriteLine(queue.Peek()); Console.WriteLine(queue.Dequeue());""",
        """var queue = new PriorityQueue<int, string>(); queue.Enqueue(order.Id, order.Address); queue.TryDequeue(out var id, out var by); Console.WriteLine(id); Console.WriteLine({|PRIV1001:by|});""",
        """var queue = new PriorityQueue<string, int>(); queue.EnqueueRange([order.Address], 1); foreach (var (item, by) in queue.UnorderedItems) { Console.WriteLine(by); Console.WriteLine({|PRIV1001:item|}); }""",
        """var queue = new PriorityQueue<string, int>([(order.Address, 1)]); Console.WriteLine({|PRIV1001:queue.Dequeue()|});""");

    [Fact]
    public Task A_copy_holds_the_same() => s_code.Check(
        """var list = new List<string> { order.Address }; Console.WriteLine({|PRIV1001:list.ToArray()[0]|});""",
        """var list = new ReadOnlyCollection<string>(new List<string> { order.Address }); Console.WriteLine({|PRIV1001:list[0]|});""",
        """var list = new List<string> { order.Address }; Console.WriteLine({|PRIV1001:list.Find(item => item.Length > 1)|});""",
        """var list = new List<string> { order.Address }; Console.WriteLine({|PRIV1001:list.ConvertAll(item => item.Trim())[0]|});""",
        """var list = new List<string> { order.Address }; Console.WriteLine(list.ConvertAll(item => item.Length)[0]);""",
        """var list = new List<string> { order.Address }; list.ForEach(item => Console.WriteLine({|PRIV1001:item|}));""");
}
