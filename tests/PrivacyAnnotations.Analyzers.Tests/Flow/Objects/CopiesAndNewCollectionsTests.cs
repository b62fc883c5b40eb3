namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

/// <summary>Objects that come out of a call as copies or empty, and are used like any other from then on.</summary>
public sealed class CopiesAndNewCollectionsTests
{
    [Fact]
    public Task A_copy_that_a_helper_makes_keeps_what_the_helper_does_not_change() => Shop.Members("""
        private record Row(string A, string B);

        private static Row Change(Row row) => row with { A = "none" };

        public void Run(Customer c)
        {
            var changed = Change(new Row(c.Email, c.Name));
            logger.LogInformation("{A}", changed.A);
            logger.LogInformation("{B}", {|PRIV1001:changed.B|});
        }
        """);

    [Fact]
    public Task Two_copies_of_one_object_are_two_objects() => Shop.Members("""
        private record Row(string A, string B);

        private static (Row, Row) Both(Row row) => (row with { A = "none" }, row with { B = "none" });

        public void Run(Customer c)
        {
            var (left, right) = Both(new Row(c.Email, c.Name));
            logger.LogInformation("{A} {B}", left.A, right.B);
            logger.LogInformation("{B} {A}", {|PRIV1001:left.B|}, {|PRIV1001:right.A|});
        }
        """);

    [Fact]
    public Task A_struct_that_was_copied_many_times_is_still_its_own() => Shop.Members("""
        private struct Point { public string A; }

        public void Run(Customer c)
        {
            var p1 = new Point { A = "" };
            var p2 = p1; var p3 = p2; var p4 = p3; var p5 = p4; var p6 = p5; var p7 = p6;
            p6.A = c.Email;
            p7.A = "none";
            logger.LogInformation("{A} {B}", p5.A, p7.A);
            logger.LogInformation("{A}", {|PRIV1001:p6.A|});
        }
        """);

    [Fact]
    public Task A_collection_that_a_query_made_can_be_filled() => Shop.Statements("""
        var words = new[] { "a", "b" };
        var (list, table, other) = (words.ToList(), words.ToDictionary(w => w, w => w), words.ToList());
        list.Add(c.Email);
        table["c"] = c.Name;
        logger.LogInformation("{Other}", other[0]);
        logger.LogInformation("{List} {Table}", {|PRIV1001:list[0]|}, {|PRIV1001:table["a"]|});
        """);

    [Fact]
    public Task A_text_is_not_the_builder_that_it_begins_or_ends_as() => Shop.Statements("""
        var note = c.Id.ToString();
        var builder = new System.Text.StringBuilder(note);
        var before = builder.ToString();
        builder.Append(c.Email);
        logger.LogInformation("{Note} {Before}", note, before);
        logger.LogInformation("{Builder}", {|PRIV1001:builder.ToString()|});
        """);

    [Fact]
    public Task A_finally_in_a_finally_lets_only_what_went_through_both_go_on() => Shop.Statements("""
        var (text, other) = (c.Email, "");
        try { }
        finally
        {
            try { text = "none"; other = c.Name; } finally { _ = c.Id.ToString(); }
        }

        logger.LogInformation("{Text}", text);
        logger.LogInformation("{Other}", {|PRIV1001:other|});
        """);
}
