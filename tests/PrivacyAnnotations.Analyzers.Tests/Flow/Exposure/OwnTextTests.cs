namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>Texts that somebody wrote, out of other texts.</summary>
public sealed class OwnTextTests
{
    [Fact]
    public Task A_text_that_is_made_of_the_base_class_own_shows_the_type_only() => Shop.Types("""
        public class Plain
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => base.ToString()!;
        }

        public class Named
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => Email ?? base.ToString()!;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Plain plain, Named named)
            {
                Console.WriteLine("to " + plain);
                Console.WriteLine({|PRIV1001:"to " + named|});
            }
        }
        """);

    [Fact]
    public Task Texts_that_are_made_of_each_other_come_to_an_end() => Shop.Types("""
        public class Node
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public Node? Parent { get; set; }

            public Leaf? Leaf { get; set; }

            public override string ToString() => Parent + "/" + Leaf;
        }

        public class Leaf
        {
            public Node? Owner { get; set; }

            public string Note { get; set; } = "";

            public override string ToString() => Owner + Note;
        }

        public class Tree
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public Tree? Left { get; set; }

            public Tree? Right { get; set; }

            public override string ToString() => $"{Left} {Email} {Right}";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Node node, Tree tree)
            {
                Console.WriteLine("to " + node);
                Console.WriteLine({|PRIV1001:"to " + tree|});
            }
        }
        """);
}
