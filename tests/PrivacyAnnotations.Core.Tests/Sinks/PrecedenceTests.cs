using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class PrecedenceTests
{
    private const string Code = """
        using System;
        namespace Own;
        public interface IStore { void Put(string key, object value); }
        public class Store : IStore { public virtual void Put(string key, object value) { } public void Put(string key) { } }
        public class FastStore : Store { public override void Put(string key, object value) { } }
        public class C { public void M(FastStore fast, Store store) { CALL; } }
        """;

    [Fact]
    public void A_signature_beats_a_name_which_beats_a_prefix()
    {
        const string file = """
            M:Own.Store.* = sink(Log, *)
            M:Own.Store.Put = sink(Storage, *)
            M:Own.Store.Put(System.String) = clean
            """;

        Assert.Equal("M:Own.Store.Put(System.String)", Model("store.Put(\"k\")", file)!.Pattern);
        Assert.Equal("M:Own.Store.Put", Model("store.Put(\"k\", 1)", file)!.Pattern);
    }

    [Fact]
    public void A_longer_prefix_beats_a_shorter_one() =>
        Assert.Equal("M:Own.Store.Pu*", Model("store.Put(\"k\")", "M:Own.Store.* = clean\nM:Own.Store.Pu* = clean")!.Pattern);

    [Fact]
    public void The_override_beats_the_base_method_which_beats_the_interface_method()
    {
        const string lines = "M:Own.IStore.Put = clean\nM:Own.Store.Put = clean\n";

        Assert.Equal("M:Own.FastStore.Put", Model("fast.Put(\"k\", 1)", lines + "M:Own.FastStore.Put = clean")!.Pattern);
        Assert.Equal("M:Own.Store.Put", Model("fast.Put(\"k\", 1)", lines)!.Pattern);
        Assert.Equal("M:Own.IStore.Put", Model("store.Put(\"k\", 1)", "M:Own.IStore.Put = clean")!.Pattern);
    }

    [Fact]
    public void Without_a_plus_derived_types_are_not_meant()
    {
        Assert.Null(Model("new FastStore()", "M:Own.Store.#ctor = clean"));
        Assert.NotNull(Model("new FastStore()", "M:Own.Store+.#ctor = clean"));
        Assert.NotNull(Model("new FastStore()", "M:Own.IStore+.#ctor = clean"));
    }

    [Fact]
    public void The_users_line_beats_the_built_in_one() =>
        Assert.Equal(
            new CleanClause(),
            Assert.Single(Model("Console.WriteLine(\"\")", "M:System.Console.WriteLine = clean")!.Clauses));

    [Fact]
    public void Even_a_broader_line_of_the_user_beats_the_built_in_one() =>
        Assert.Equal("M:System.Console.*", Model("Console.WriteLine(\"\")", "M:System.Console.* = clean")!.Pattern);

    [Fact]
    public void Lines_of_one_file_with_the_same_pattern_are_taken_together() =>
        Assert.Equal(
            [new WritesClause(new Role(RoleKind.Parameter, "key"), Exposure.Text), new CleanClause()],
            Model("store.Put(\"k\")", "M:Own.Store.Put = writes(key)\nM:Own.Store.Put = clean")!.Clauses);

    [Fact]
    public void A_writer_of_the_user_replaces_the_built_in_one()
    {
        var resolver = Calls.Resolver(Calls.Compile(""), "writer json = fields");

        Assert.True(resolver.Writer("json")!.Has(WriterTraits.Fields));
        Assert.Empty(resolver.Writer("json")!.Ignore);
    }

    [Fact]
    public void A_file_for_an_assembly_counts_where_that_assembly_is_compiled_itself() =>
        Assert.NotNull(Model("store.Put(\"k\")", "assembly Tests\nM:Own.Store.Put = clean"));

    [Fact]
    public void A_file_for_an_assembly_does_not_count_where_that_assembly_is_missing() =>
        Assert.Null(Model("store.Put(\"k\")", "assembly Elsewhere\nM:Own.Store.Put = clean"));

    private static ApiModel? Model(string call, string file) =>
        Calls.Model(Code.Replace("CALL", "/*[*/ " + call + " /*]*/", StringComparison.Ordinal), file);
}
