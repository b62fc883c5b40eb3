namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

public sealed class LocalObjectTests
{
    private const string Types = """
        public sealed class Draft
        {
            public int Number { get; set; }

            public string Text { get; set; } = "";

            public string? Field;

            public Draft? Inner { get; set; }
        }

        public sealed class Parcel
        {
            public required string To { get; init; }

            public required int Weight { get; init; }

            public Draft Draft { get; } = new();
        }

        public struct Point
        {
            public string X;
            public string Y;
        }

        public record struct Pair(string Left, string Right);
        """;

    [Fact]
    public Task Members_are_told_apart() => HelpDesk.Statements("""
        var draft = new Draft { Number = c.Id };
        draft.Text = c.Email;
        WriteLine({|PRIV1001:draft.Text|});
        WriteLine(draft.Number);
        WriteLine(draft.Field);
        WriteLine(draft);
        draft.Field = d.Email;
        WriteLine({|PRIV1001:draft.Field|});
        """, Types);

    [Fact]
    public Task Members_are_overwritten() => HelpDesk.Statements("""
        var draft = new Draft { Text = c.Email };
        draft.Text = "";
        WriteLine(draft.Text);
        c.Email = "";
        WriteLine(c.Email);
        WriteLine({|PRIV1001:d.Email|});
        """, Types);

    [Fact]
    public Task Two_variables_name_one_object() => HelpDesk.Statements("""
        var first = new Draft();
        var second = first;
        second.Text = c.Email;
        WriteLine({|PRIV1001:first.Text|});
        first.Text = "";
        WriteLine(second.Text);
        var third = new Draft();
        WriteLine(third.Text);
        """, Types);

    [Fact]
    public Task An_object_of_two_stays_possible() => HelpDesk.Statements("""
        var first = new Draft();
        var second = new Draft();
        var either = flag ? first : second;
        either.Text = c.Email;
        WriteLine({|PRIV1001:first.Text|});
        WriteLine(either.Field);
        """, Types);

    [Fact]
    public Task Nested_initializers_fill_nested_objects() => HelpDesk.Statements("""
        var draft = new Draft { Inner = new Draft { Text = c.Email, Number = c.Id }, Text = c.Note };
        WriteLine({|PRIV1001:draft.Inner.Text|});
        WriteLine(draft.Inner.Number);
        WriteLine(draft.Text);
        var parcel = new Parcel { To = c.Note, Weight = c.Id, Draft = { Text = d.Email, Inner = new() { Text = c.Note } } };
        WriteLine({|PRIV1001:parcel.Draft.Text|});
        WriteLine(parcel.Draft.Inner.Text);
        WriteLine(parcel.To);
        """, Types);

    [Fact]
    public Task Required_members_are_members() => HelpDesk.Statements("""
        var parcel = new Parcel { To = c.Email, Weight = c.Id };
        WriteLine({|PRIV1001:parcel.To|});
        WriteLine(parcel.Weight);
        """, Types);

    [Fact]
    public Task Deep_paths_are_followed() => HelpDesk.Statements("""
        var draft = new Draft { Inner = new Draft { Inner = new Draft() } };
        draft.Inner.Inner.Text = c.Email;
        WriteLine({|PRIV1001:draft.Inner.Inner.Text|});
        WriteLine(draft.Inner.Text);
        WriteLine(draft.Text);
        """, Types);

    [Fact]
    public Task A_copy_by_with_is_another_object() => HelpDesk.Statements("""
        WriteLine(r with { Email = "" });
        WriteLine((r with { Email = "" }).Email);
        WriteLine({|PRIV1001:r with { Note = "" }|});
        var other = s with { Id = 3 };
        WriteLine({|PRIV1001:other.Email|});
        WriteLine(other.Note);
        """, Types);

    [Fact]
    public Task With_changes_the_copy_only() => HelpDesk.Statements("""
        var first = new Pair("a", "b");
        var second = first with { Left = c.Email };
        WriteLine(first.Left);
        WriteLine({|PRIV1001:second.Left|});
        WriteLine(second.Right);
        var anonymous = new { Number = c.Id, Text = "" };
        var changed = anonymous with { Text = d.Email };
        WriteLine(anonymous);
        WriteLine(changed.Number);
        WriteLine({|PRIV1001:changed|});
        """, Types);

    [Fact]
    public Task A_struct_is_copied_where_it_is_assigned() => HelpDesk.Statements("""
        Point first;
        first.X = "";
        first.Y = "";
        var second = first;
        second.X = c.Email;
        WriteLine(first.X);
        WriteLine({|PRIV1001:second.X|});
        WriteLine(second.Y);
        var third = default(Point);
        third.Y = d.Email;
        WriteLine(third.X);
        WriteLine({|PRIV1001:third.Y|});
        """, Types);

    [Fact]
    public Task A_struct_in_an_array_is_changed_in_place() => HelpDesk.Statements("""
        var points = new Point[2];
        points[0].X = c.Email;
        WriteLine({|PRIV1001:points[0].X|});
        WriteLine(points[0].Y);
        """, Types);

    [Fact]
    public Task Anonymous_objects_keep_their_members_apart() => HelpDesk.Statements("""
        var made = new { c.Id, c.Email };
        WriteLine(made.Id);
        WriteLine({|PRIV1001:made.Email|});
        var other = new { c.Id, Address = d.Email };
        WriteLine({|PRIV1001:other|});
        WriteLine(new { c.Id, c.Note });
        """);

    [Fact]
    public Task Objects_of_libraries_keep_their_members_apart() => HelpDesk.Statements("""
        var start = new System.Diagnostics.ProcessStartInfo { Arguments = c.Email, FileName = "mailer" };
        WriteLine(start.FileName);
        WriteLine({|PRIV1001:start.Arguments|});
        """);

    [Fact]
    public Task A_struct_in_a_struct_is_copied_with_it() => HelpDesk.Statements("""
        Outer outer = default;
        outer.Inner.Mail = c.Email;
        var copy = outer;
        copy.Inner.Mail = "";
        WriteLine(copy.Inner.Mail);
        WriteLine(outer.Inner.Note);
        WriteLine({|PRIV1001:outer.Inner.Mail|});
        """, """
        public struct Outer { public Inner Inner; }

        public struct Inner { public string Mail; public string Note; }
        """);

    [Fact]
    public Task With_changes_whichever_object_was_copied() => HelpDesk.Statements("""
        var either = (flag ? r : s) with { Email = "" };
        WriteLine(either);
        var other = (flag ? r : s) with { Note = "" };
        WriteLine({|PRIV1001:other|});
        """);
}
