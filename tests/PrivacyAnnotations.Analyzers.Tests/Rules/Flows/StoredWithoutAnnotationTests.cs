using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1012.</summary>
public sealed class StoredWithoutAnnotationTests
{
    [Fact]
    public Task A_member_that_others_read_must_say_what_it_holds() => Loss("target.Note = {|PRIV1012:order.Address|};");

    [Fact]
    public Task A_member_of_the_object_itself_too() => Loss("Last = {|PRIV1012:order.Address|};");

    [Fact]
    public Task A_new_object_that_is_returned() => Loss("return new Target { Note = {|PRIV1012:order.Address|} };");

    [Fact]
    public Task A_positional_parameter_of_a_record() => Loss("return new Row(1, {|PRIV1012:order.Address|});");

    [Fact]
    public Task A_constructor_that_stores() => Loss("return new Card({|PRIV1012:order.Address|});");

    [Fact]
    public Task A_helper_that_stores_what_it_is_handed() => Loss("Targets.Keep({|PRIV1012:order.Address|}, target);");

    [Fact]
    public Task A_helper_that_stores_it_in_a_static_member() => Loss("Targets.Share({|PRIV1012:order.Address|}); Targets.Share(order.Id.ToString()); Targets.Own(order.Address);");

    [Fact]
    public Task A_helper_that_stores_what_it_reads_is_reported_there_only() => Loss("return Targets.Of(order);");

    [Fact]
    public Task An_object_that_never_leaves_loses_nothing() =>
        Loss("var mine = new Target { Note = order.Address }; Console.Beep(mine.Note.Length, 1);");

    [Fact]
    public Task A_private_member_is_followed_instead() => Loss("_last = order.Address;");

    [Fact]
    public Task An_annotated_member_says_it() => Loss("target.To = order.Address;");

    [Fact]
    public Task A_clean_part_of_the_object_is_no_loss() => Loss("target.Note = order.Id.ToString();");

    [Fact]
    public Task A_pseudonym_is_no_loss() =>
        Loss("target.Note = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.Address)));");

    [Fact]
    public Task Anonymous_objects_and_tuples_are_no_place_for_an_annotation() => Loss("return (order.Address, new { order.Address });");

    [Fact]
    public Task A_whole_object_keeps_its_annotations() => Loss("target.Order = order;");

    [Theory]
    [InlineData("target.Street = new Street(order.Address);")]
    [InlineData("target.Street = other.Street;")]
    [InlineData("target.Streets.Add(other.Street);")]
    [InlineData("target.Streets = [other.Street, new Street(\"\")];")]
    [InlineData("return new Target { Street = other.Street };")]
    [InlineData("target.Any = {|PRIV1012:other.Street|};")]
    [InlineData("target.Note = {|PRIV1012:other.Street.Name|};")]
    [InlineData("target.Streets.Add(new Street(\"\")); target.Notes.Add({|PRIV1012:other.Street.Name|});")]
    public Task A_member_of_the_annotated_type_says_it_for_its_objects(string statements) => Loss("var other = new Target(); " + statements);

    [Theory]
    [InlineData("target.Notes.Add({|PRIV1012:order.Address|});")]
    [InlineData("target.Map[\"to\"] = {|PRIV1012:order.Address|};")]
    [InlineData("target.Array[0] = {|PRIV1012:order.Address|};")]
    [InlineData("target.Array = {|PRIV1012:[order.Address]|};")]
    [InlineData("target.Notes = {|PRIV1012:new List<string> { order.Address }|};")]
    [InlineData("target.Any = {|PRIV1012:new { order.Address }|};")]
    [InlineData("Last2.Add({|PRIV1012:order.Address|});")]
    [InlineData("target.Notes.Add(order.Id.ToString()); target.Array = [order.Id.ToString()];")]
    [InlineData("target.Orders.Add(order); target.Any = new { order.Id };")]
    [InlineData("var mine = new List<string> { order.Address }; Console.Beep(mine.Count, 1);")]
    [InlineData("var mine = new Target(); mine.Notes.Add(order.Address); Console.Beep(mine.Notes.Count, 1);")]
    [InlineData("_lasts.Add(order.Address);")]
    [InlineData("var notes = target.Notes; notes.Add({|PRIV1012:order.Address|}); notes.Add(order.Id.ToString());")]
    [InlineData("var notes = Last2; foreach (var all in target.Orders) { notes.Add({|PRIV1012:all.Address|}); }")]
    [InlineData("var notes = Last2; notes = []; notes.Add(order.Address); Console.Beep(notes.Count, 1);")]
    [InlineData("var notes = new List<string>(); target.Notes = notes; notes.Add({|PRIV1012:order.Address|});")]
    [InlineData("var notes = new List<string>(); target.Notes = notes; target.Notes = []; notes.Add(order.Address); Console.Beep(notes.Count, 1);")]
    [InlineData("Targets.Fill(target.Notes, {|PRIV1012:order.Address|}); Targets.Fill(target.Notes, order.Id.ToString());")]
    [InlineData("target.Notes.Add({|PRIV1012:order.Address|}); Targets.Fill(target.Notes, order.Id.ToString());")]
    [InlineData("foreach (var all in target.Orders) { Targets.Fill(Last2, {|PRIV1012:all.Address|}); }")]
    [InlineData("var mine = new List<string>(); Targets.Fill(mine, order.Address); Targets.Fill(_lasts, order.Address); Console.Beep(mine.Count, 1);")]
    public Task A_collection_that_a_member_keeps_is_the_member(string statements) => Loss(statements);

    [Fact]
    public Task A_static_member_is_read_by_others() => Loss("Targets.Latest = {|PRIV1012:order.Address|}; Targets.Latest = order.Id.ToString();");

    [Fact]
    public Task A_property_of_an_interface_is_whatever_implements_it() =>
        Loss("ITarget abstractly = target; abstractly.Note = {|PRIV1012:order.Address|}; abstractly.To = order.Address; abstractly.Note = order.Id.ToString();");

    [Fact]
    public Task A_reference_stores_in_what_it_refers_to() =>
        Loss("ref var field = ref target.Field; field = {|PRIV1012:order.Address|}; ref var own = ref _last; own = order.Address;");

    [Fact]
    public Task What_an_out_parameter_gives_back_is_seen() => Loss("""
        Make(order, out var made);
        return made;
        static void Make(Order from, out Target to) => to = new Target { Note = {|PRIV1012:from.Address|} };
        """);

    [Fact]
    public Task A_struct_that_never_leaves_loses_nothing() =>
        Loss("Cell one; one.Note = order.Address; var cells = new Cell[2]; cells[0].Note = order.Address; return one.Note.Length;");

    [Fact]
    public Task A_struct_that_leaves_loses_what_it_holds() => Loss("var cells = new Cell[2]; cells[0].Note = {|PRIV1012:order.Address|}; return cells;");

    [Fact]
    public Task An_exception_that_is_thrown_leaves() => Loss("throw new OrderException({|PRIV1012:order.Address|});");

    [Fact]
    public Task An_exception_that_is_caught_here_does_not() =>
        Loss("try { throw new OrderException(order.Address); } catch (OrderException e) { return e.Note.Length; }");

    [Fact]
    public Task What_a_deidentifier_gives_back_is_no_loss() => Loss("return Targets.Initial(order);");

    [Theory]
    [InlineData("target.View.Title = {|PRIV1012:order.Address|};")]
    [InlineData("return new View { Title = {|PRIV1012:order.Address|} };")]
    [InlineData("target.View.Title = order.Id.ToString();")]
    [InlineData("target.View.Length = order.Address;")]
    [InlineData("Mine = order.Address;")]
    public Task A_property_with_a_field_behind_it_is_read_by_others(string statements) => Loss(statements);

    [Fact]
    public Task A_member_of_an_annotated_type_says_it() => Loss("return new Street(order.Address);");

    [Fact]
    public Task The_message_names_both_members_and_the_locations_show_them() => Verify.Messages(
        """
        public sealed class Order
        {
            [{|#1:PersonalData(Category.Contact, Purpose.Fraud)|}]
            public string Address { get; set; } = "";
        }

        public sealed class Target
        {
            public string {|#2:Note|} { get; set; } = "";
        }

        public static class Copying
        {
            public static void Copy(Order order, Target target) => target.Note = {|#0:order.Address|};
        }
        """,
        Verify.Diagnostic(
            "PRIV1012",
            "'Order.Address' is Contact data, allowed for Fraud only. Whoever reads 'Target.Note', where it is stored here, does not know. "
            + "Annotate 'Target.Note' as well, or store something else.",
            0, 1, 0, 2));

#if !OLDEST_ROSLYN // Which speaks C# 13.
    [Fact]
    public Task A_property_that_says_field_goes_by_its_own_name() => Verify.Messages(
        """
        public sealed class Order
        {
            [{|#1:PersonalData(Category.Contact, Purpose.Fraud)|}]
            public string Address { get; set; } = "";
        }

        public sealed class Target
        {
            public string {|#2:Note|} { get => field; set => {|#4:field|} = value.Trim(); } = "";
        }

        public static class Copying
        {
            public static void Copy(Order order, Target target) => {|#3:target.Note|} = {|#0:order.Address|};
        }
        """,
        Verify.Diagnostic(
            "PRIV1012",
            "'Order.Address' is Contact data, allowed for Fraud only. Whoever reads 'Target.Note', where it is stored here (by way of Target.Note), does not know. "
            + "Annotate 'Target.Note' as well, or store something else.",
            0, 1, 0, 3, 4, 2));
#endif

    private static Task Loss(string statements) => Verify.Uses($$"""
        public sealed class Order
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";
        }

        public sealed class Target : ITarget
        {
            public Street Street { get; set; } = new("");

            public List<Street> Streets { get; set; } = [];

            public string Note { get; set; } = "";

            public Order? Order { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string To { get; set; } = "";

            public List<string> Notes { get; set; } = [];

            public List<Order> Orders { get; } = [];

            public Dictionary<string, string> Map { get; } = [];

            public string[] Array { get; set; } = [];

            public object? Any { get; set; }

            public string Field = "";

            public View View { get; } = new();
        }

        public sealed class View
        {
            private string _title = "";
            private int _length;

            public string Title { get => _title; set { if (value != _title) { _title = value; } } }

            public string Length { get => new('x', _length); set => _length = value.Length; }
        }

        public interface ITarget
        {
            string Note { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            string To { get; set; }
        }

        public sealed record Row(int Id, string Text);

        public sealed class Card
        {
            public Card(string text) => Text = text;

            public string Text { get; }
        }

        public static class Targets
        {
            public static string Latest = "";

            private static string s_own = "";

            public static void Share(string text) => Latest = text;

            public static int Own(string text) => (s_own = text).Length;

            public static void Keep(string text, Target to) => to.Note = text;

            public static void Fill(List<string> list, string text) => list.Add(text);

            public static Target Of(Order order) => new() { Note = {|PRIV1012:order.Address|} };

            [Deidentifies(Deidentification.Masking)]
            public static Target Initial(Order order) => new() { Note = order.Address.Substring(0, 1) };
        }

        public struct Cell
        {
            public string Note;
        }

        [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
        public sealed record Street(string Name);

        public sealed class OrderException : Exception
        {
            public OrderException(string note) => Note = note;

            public string Note { get; }
        }

        public sealed class Copying
        {
            private string? _last;
            private readonly List<string> _lasts = [];

            public List<string> Last2 { get; } = [];

            public string? Last { get; private set; }

            public string Mine { get => _last ?? ""; set => _last = value; }

            public object? Copy(Order order, Target target)
            {
                {{statements}}
                GC.KeepAlive((_last, _lasts));
                return null;
            }
        }
        """, static test => test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.Errors);
}
