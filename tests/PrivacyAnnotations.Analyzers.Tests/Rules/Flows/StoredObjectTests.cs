using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1012 of an object that is stored for a purpose that its data is for: it is read again, and then by members that say nothing.</summary>
public sealed class StoredObjectTests
{
    [Theory]
    [InlineData("cache.Set(1, new Note { Text = {|PRIV1012:order.Address|} });")]
    [InlineData("var note = new Note(); cache.Set(1, note); note.Text = {|PRIV1012:order.Address|};")]
    [InlineData("var note = new Note { Text = {|PRIV1012:order.Address|} }; note.Id = 2; cache.Set(1, note);")]
    [InlineData("Store(new Note { Text = {|PRIV1012:order.Address|} });")]
    [InlineData("cache.Set(1, new List<Note> { new() { Text = {|PRIV1012:order.Address|} } });")]
    public Task A_member_that_says_nothing_loses_it(string statement) => Check("Purpose.PaymentProcessing", statement);

    [Theory]
    [InlineData("cache.Set(1, new Note { To = order.Address, Text = order.Id.ToString() });")]
    [InlineData("cache.Set(1, new { order.Address });")]
    [InlineData("cache.Set(1, order.Address);")]
    [InlineData("cache.Set(1, order);")]
    [InlineData("var note = new Note { Text = order.Address }; cache.Set(1, note.Id);")]
    [InlineData("var note = new Note { Text = order.Address }; Console.Beep(note.Text.Length, 1); cache.Set(1, new Note());")]
    public Task Others_lose_nothing(string statement) => Check("Purpose.PaymentProcessing", statement);

    [Fact]
    public Task Where_it_may_not_be_stored_that_alone_is_said() => Check(
        "Purpose.Marketing", "cache.Set(1, {|PRIV1004:new Note { Text = order.Address }|});", stored: "{|PRIV1004:note|}");

    private static Task Check(string purpose, string statement, string stored = "note") => Verify.Uses($$"""
        using Microsoft.Extensions.Caching.Memory;

        public sealed class Order
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";
        }

        public sealed class Note
        {
            public int Id { get; set; }

            public string Text { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string To { get; set; } = "";
        }

        [ProcessesFor({{purpose}})]
        public sealed class Notes(IMemoryCache cache)
        {
            public void Keep(Order order)
            {
                {{statement}}
            }

            private void Store(Note note) => cache.Set(1, {{stored}});
        }
        """);
}
