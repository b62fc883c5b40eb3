namespace PrivacyAnnotations.Analyzers.Tests.Flow.Determinism;

/// <summary>Files that need each other: cycles of calls, several ways to one sink, stores in one part of a type and reads in another.</summary>
internal static class Sources
{
    public static readonly (string Path, string Text)[] All =
    [
        ("Customer.cs", Shop.Domain),
        ("Cycle.A.cs", """
            [ProcessesFor(Purpose.CustomerService)]
            internal static class CycleA
            {
                public static string Up(Customer c, int n) => n == 0 ? c.Email : CycleB.Down(c, n - 1) + c.Name;

                public static void Out(ILogger logger, string text, int n)
                {
                    if (n > 0)
                    {
                        CycleB.Out(logger, text + n, n - 1);
                    }

                    logger.LogInformation("{Text}", text);
                }
            }
            """),
        ("Cycle.B.cs", """
            [ProcessesFor(Purpose.CustomerService)]
            internal static class CycleB
            {
                public static string Down(Customer c, int n) => n == 0 ? c.Phone : CycleC.Side(c, n - 1);

                public static void Out(ILogger logger, string text, int n)
                {
                    System.IO.File.WriteAllText("a.txt", text);
                    CycleA.Out(logger, text, n);
                    CycleC.Out(logger, text, n);
                }
            }
            """),
        ("Cycle.C.cs", """
            [ProcessesFor(Purpose.CustomerService)]
            internal static class CycleC
            {
                public static string Side(Customer c, int n) => n > 3 ? CycleA.Up(c, n) : CycleB.Down(c, n) + c.Street;

                public static void Out(ILogger logger, string text, int n)
                {
                    Console.WriteLine(text);
                    CycleB.Out(logger, text, n);
                }
            }
            """),
        ("Service.cs", """
            [ProcessesFor(Purpose.CustomerService)]
            internal sealed partial class Service(ILogger logger)
            {
                private string _last = "";

                public void Run(Customer c)
                {
                    logger.LogInformation("{All}", CycleA.Up(c, 3));
                    CycleB.Out(logger, c.Email, 2);
                    _last = c.Name + c.Phone;
                    Each(c, text => logger.LogWarning("{Text}", text));
                }
            }
            """),
        ("Service.More.cs", """
            internal sealed partial class Service
            {
                public void Tell() => logger.LogInformation("{Last}", _last);

                public void Keep(Customer c) => _last = c.Street;

                private static void Each(Customer c, Action<string> use)
                {
                    use(c.Email);
                    use(c.Street);
                }
            }
            """),
    ];
}
