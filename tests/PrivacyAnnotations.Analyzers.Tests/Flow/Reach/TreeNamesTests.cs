using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Analyzers.Flow.Reach;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>The bodies of a file: whose they are, and by which names they are called.</summary>
public sealed class TreeNamesTests
{
    [Theory]
    [InlineData("void M() { }", 0, 0)]
    [InlineData("void M(int a, int b = 0) { }", 1, 2)]
    [InlineData("static void M(this int a, int b) { }", 1, 2)]
    [InlineData("void M(int a, params int[] b) { }", 1, CallUses.MaxArguments)]
    [InlineData("void M(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n) { }", CallUses.MaxArguments, CallUses.MaxArguments)]
    public void A_method_is_called_with_as_many_arguments_as_it_takes(string method, int least, int most) =>
        Assert.Equal(CallUses.Between(least, most), Names($"class C {{ {method} }}").UsesIn(0, WordHash.OfOwner("M")));

    [Theory]
    [InlineData("int P { get; set; }", false)]
    [InlineData("int P { get => 0; set { } }", true)]
    [InlineData("int P => 0;", true)]
    [InlineData("int P = 0;", false)]
    [InlineData("abstract void P(int a);", false)]
    public void Without_code_there_is_nothing_to_be_done_with_what_is_handed_in(string member, bool hasCode)
    {
        var names = Names($"class C {{ {member} }}");

        Assert.Equal(hasCode ? [0] : [], names.Found(Wanted.Callee("P", NameUses.Any)));
        Assert.Equal([0], names.Found(Wanted.Callee("P", NameUses.Owner)));
    }

    [Fact]
    public void The_constructor_of_any_type_is_called_by_new_without_a_name() =>
        Assert.Equal([0, 2], Names("class C(int a) { void M() { } public C() { } }").Found(Wanted.Callee(NameFlow.AnyConstructor, CallUses.Of(1))));

    [Fact]
    public void The_header_of_a_type_mentions_what_it_hands_to_its_base() =>
        Assert.Equal([0], Names("class C(User user) : Base(user.Email);").Found(Wanted.Mention("Email", NameUses.Any)));

    [Fact]
    public void Only_its_type_sees_what_a_private_member_keeps()
    {
        var names = Names("class C { int M() => kept; class D { int M() => kept; } } class E { int M() => kept; }");

        Assert.Equal([0, 1], names.Found(Wanted.Mention("kept", NameUses.Any, "C")));
        Assert.Equal([1], names.Found(Wanted.Mention("kept", NameUses.Any, "D")));
        Assert.Equal([], names.Found(Wanted.Mention("kept", NameUses.Any, "F")));
    }

    [Fact]
    public void A_body_is_found_once_however_many_of_its_names_are_searched_for()
    {
        var names = Names("class C { void A() => Save(x); void B() => Load(Save(y)); }");

        Assert.Equal([0, 1], names.Found(Wanted.Mention("Load", NameUses.Any), Wanted.Mention("y", NameUses.Any), Wanted.Mention("Save", NameUses.Any)));
    }

    [Theory]
    [InlineData("using Known = System.Int32; class C { void M() { } }")]
    [InlineData("class C { void M() { } [Known] int f; /* } */ void N() { } }")]
    [InlineData("class C { void M() { } } enum E { Known }")]
    [InlineData("class C { void M() { }\n#if X\n\"\n#endif\n[Known] enum E { } }")]
    [InlineData("class C { void M() { } [Kno\\u0077n] enum E { } }")]
    public void What_stands_outside_of_all_bodies_is_a_word_of_the_file(string code)
    {
        var names = Names(code);

        Assert.True(names.HasAny([WordHash.Of("Known")]));
        Assert.Equal([], names.Found(Wanted.Mention("Known", NameUses.Any)));
    }

    [Theory]
    [InlineData("class C { string s = \"Known\"; /* Known */ }")]
    [InlineData("/// <summary>Known</summary>\nclass C { void M() { } // Known\n }")]
    public void Texts_and_comments_are_no_words(string code) => Assert.False(Names(code).HasAny([WordHash.Of("Known")]));

    // More than numbers of one or two bytes can tell apart.
    [Fact]
    public void A_file_may_have_any_number_of_words_and_bodies()
    {
        const int Count = 70_000;
        var code = new StringBuilder("class C { ");
        for (var i = 0; i < Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"int f{i} = w{i} + common; ");
        }

        var names = Names(code.Append('}').ToString());

        Assert.Equal(Enumerable.Range(0, Count), names.Found(Wanted.Mention("common", NameUses.Any)));
        for (var i = 0; i < Count; i += 500)
        {
            Assert.Equal([i], names.Found(Wanted.Mention($"w{i}", NameUses.Bare)));
        }
    }

    private static TreeNames Names(string code) => TreeNames.Of(CSharpSyntaxTree.ParseText(code), default);
}
