namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemCollectionsImmutableTests
{
    private static readonly LibraryCode s_code = new("using System.Collections.Immutable; using System.Collections.Frozen;", "");

    [Fact]
    public Task Each_step_makes_one_that_holds_more() => s_code.Check(
        """var list = ImmutableList<string>.Empty.Add("a").Add(order.Address); Console.WriteLine({|PRIV1001:list[1]|});""",
        """var array = ImmutableArray.Create(order.Number, order.Address); foreach (var item in array) Console.WriteLine({|PRIV1001:item|});""",
        """var list = ImmutableList<string>.Empty; list.Add(order.Address); Console.WriteLine(list.Count); foreach (var item in list) Console.WriteLine(item);""",
        """var array = ImmutableArray.Create(order.Number, order.Number); foreach (var item in array) Console.WriteLine(item);""");

    [Fact]
    public Task Builders_and_dictionaries_hold_what_was_set() => s_code.Check(
        """var builder = ImmutableArray.CreateBuilder<string>(); builder.Add(order.Address); Console.WriteLine({|PRIV1001:builder.ToImmutable()[0]|});""",
        """var map = ImmutableDictionary<int, string>.Empty.SetItem(1, order.Address); Console.WriteLine({|PRIV1001:map[1]|});""",
        """var map = new Dictionary<int, string> { [1] = order.Address }.ToFrozenDictionary(); Console.WriteLine({|PRIV1001:map[1]|});""",
        """var map = ImmutableDictionary<string, int>.Empty.Add(order.Address, order.Id); foreach (var pair in map) Console.WriteLine(pair.Value);""",
        """var map = orders.ToFrozenDictionary(o => o.Id, o => o.Address); Console.WriteLine(map.Keys[0]); Console.WriteLine({|PRIV1001:map.Values[0]|});""",
        """var map = orders.ToFrozenDictionary(o => o.Address); Console.WriteLine(map[order.Address].Id); Console.WriteLine({|PRIV1001:map.Keys[0]|});""",
        """var map = orders.ToImmutableDictionary(o => o.Id, o => o.Address); Console.WriteLine(map.Keys.First()); Console.WriteLine({|PRIV1001:map.Values.First()|});""",
        """var map = orders.ToImmutableSortedDictionary(o => o.Id, o => o.Address); Console.WriteLine(map.Keys.First()); Console.WriteLine({|PRIV1001:map.Values.First()|});""",
        """var set = orders.Select(o => o.Address).ToImmutableHashSet(); foreach (var item in set) Console.WriteLine({|PRIV1001:item|});""");

    [Fact]
    public Task The_keys_of_a_frozen_dictionary_are_not_its_values() => s_code.Check(
        """var map = orders.ToFrozenDictionary(o => o.Address, o => o.Id); Console.WriteLine(map["a"]); foreach (var value in map.Values) Console.WriteLine(value);""",
        """var map = orders.ToFrozenDictionary(o => o.Address, o => o.Id); Console.WriteLine({|PRIV1001:map.Keys[0]|});""",
        """var map = orders.ToFrozenDictionary(o => o.Id, o => o.Address); Console.WriteLine({|PRIV1001:map[1]|});""",
        """var map = orders.ToFrozenDictionary(o => o.Id, o => o.Address); if (map.TryGetValue(1, out var address)) Console.WriteLine({|PRIV1001:address|});""");
}
