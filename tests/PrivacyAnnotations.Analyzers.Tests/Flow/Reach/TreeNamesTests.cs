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
        Assert.Equal(CallUses.Between(least, most), OnlyBody($"class C {{ {method} }}").Owner.Calls);

    [Theory]
    [InlineData("int P { get; set; }", false)]
    [InlineData("int P { get => 0; set { } }", true)]
    [InlineData("int P => 0;", true)]
    [InlineData("int f = 0;", false)]
    [InlineData("abstract void M(int a);", false)]
    public void Without_code_there_is_nothing_to_be_done_with_what_is_handed_in(string member, bool hasCode) =>
        Assert.Equal(hasCode, OnlyBody($"class C {{ {member} }}").Owner.HasCode);

    [Fact]
    public void The_header_of_a_type_mentions_what_it_hands_to_its_base() =>
        Assert.True(OnlyBody("class C(User user) : Base(user.Email);").MentionsAny([TextWords.HashOf("Email")]));

    [Fact]
    public void Only_its_type_sees_what_a_private_member_keeps()
    {
        var body = OnlyBody("class C { int M() => kept; }");
        var hash = TextWords.HashOf("kept");

        Assert.True(body.MeetsAny([new Wanted(hash, NameUses.Any, "C")]));
        Assert.False(body.MeetsAny([new Wanted(hash, NameUses.Any, "D")]));
    }

    private static BodyNames OnlyBody(string code) => Assert.Single(TreeNames.Of(CSharpSyntaxTree.ParseText(code), default).Bodies);
}
