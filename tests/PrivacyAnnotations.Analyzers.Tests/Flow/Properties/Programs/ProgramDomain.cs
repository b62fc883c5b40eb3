namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>What every generated program stands on.</summary>
internal static class ProgramDomain
{
    /// <summary>The personal data: text that no other part of a program contains.</summary>
    public const char Mark = '\u2460';

    public const string Text = """
        public interface IProgram { Task Run(Customer c); }

        public sealed class Customer
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "\u2460";

            public string Note { get; set; } = "n";
        }

        public sealed class Box { public string A { get; set; } = "a"; public string B = "b"; }

        public struct Pt { public string A; public string B; }

        public sealed record Rec(string A, string B);

        public static class Lib
        {
            public static T Identity<T>(T x) => x;
            public static string? Maybe(string s) => Dice.Yes() ? s : null;
        }

        /// <summary>Chance, which nobody can know beforehand.</summary>
        public static class Dice
        {
            private static readonly AsyncLocal<Random> s_random = new();

            public static void Shake(int seed) => s_random.Value = new Random(seed);
            public static bool Always() => Environment.ProcessId != 0;
            public static bool Yes() => s_random.Value!.Next(2) == 0;
            public static int Roll() => s_random.Value!.Next(3);
        }
        """;
}
