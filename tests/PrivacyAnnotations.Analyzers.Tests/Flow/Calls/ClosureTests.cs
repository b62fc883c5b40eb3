namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Local functions, lambdas, and what they capture.</summary>
public sealed class ClosureTests
{
    [Fact]
    public Task A_local_function_that_logs_its_parameter_is_reported_at_the_argument() => Shop.Statements("""
        Write({|PRIV1001:c.Email|});
        Write("none");

        void Write(string text) => logger.LogInformation("{Text}", text);
        """);

    [Fact]
    public Task A_local_function_that_logs_what_it_captures_is_reported_inside() => Shop.Statements("""
        var mail = c.Email;
        var number = c.Id;
        Write();

        void Write()
        {
            logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            logger.LogInformation("{Number}", number);
        }
        """);

    [Fact]
    public Task A_local_function_returns_what_it_captures() => Shop.Statements("""
        logger.LogInformation("{Mail}", {|PRIV1001:Mail()|});
        logger.LogInformation("{Number}", Number());

        string Mail() => c.Email;
        int Number() => c.Id;
        """);

    [Fact]
    public Task A_lambda_that_logs_what_it_captures_is_reported_inside() => Shop.Statements("""
        var mail = c.Email;
        Action write = () => logger.LogInformation("{Mail}", {|PRIV1001:mail|});
        Action count = () => logger.LogInformation("{Mail}", mail.Length);
        write();
        count();
        """);

    [Fact]
    public Task A_lambda_that_logs_its_parameter_is_reported_at_the_argument() => Shop.Statements("""
        Action<string> write = text => logger.LogInformation("{Text}", text);
        write({|PRIV1001:c.Email|});
        write("none");
        """);

    [Fact]
    public Task A_lambda_with_an_annotated_parameter_is_reported_inside() => Shop.Statements("""
        var write = ([PersonalData(Category.Contact, Purpose.CustomerService)] string mail) => logger.LogInformation("{Mail}", {|PRIV1001:mail|});
        write(c.Email);
        """);

    [Fact]
    public Task A_lambda_writes_a_variable_around_it() => Shop.Statements("""
        var text = "none";
        Action fill = () => text = c.Email;
        logger.LogInformation("{Text}", text);
        fill();
        logger.LogInformation("{Text}", {|PRIV1001:text|});
        """);

    [Fact]
    public Task A_lambda_that_nobody_calls_here_is_still_looked_into() => Shop.Members("""
        public Action Later(Customer c) => () => logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});

        public Func<string> Value(Customer c) => () => c.Email;
        """);

    [Fact]
    public Task Lambdas_in_lambdas_see_all_that_is_around_them() => Shop.Statements("""
        var mail = c.Email;
        Action outer = () =>
        {
            var copy = mail;
            Action inner = () => logger.LogInformation("{Mail}", {|PRIV1001:copy|});
            inner();
        };
        outer();
        """);

    [Fact]
    public Task A_recursive_local_function_comes_to_rest() => Shop.Statements("""
        Repeat({|PRIV1001:c.Email|}, 3);

        void Repeat(string text, int times)
        {
            if (times > 0)
            {
                logger.LogInformation("{Text}", text);
                Repeat(text, times - 1);
            }
        }
        """);

    [Fact]
    public Task A_helper_calls_the_lambda_that_it_gets() => Shop.Members("""
        public void Run(Customer c)
        {
            Twice(() => logger.LogInformation("{Mail}", {|PRIV1001:c.Email|}));
            With({|PRIV1001:c.Name|}, text => logger.LogInformation("{Text}", text));
            With("none", text => logger.LogInformation("{Text}", text));
            logger.LogInformation("{Text}", {|PRIV1001:Get(() => c.Phone)|});
            logger.LogInformation("{Text}", Get(() => c.Id.ToString()));
        }

        private static void Twice(Action action)
        {
            action();
            action();
        }

        private static void With(string text, Action<string> use) => use(text);

        private static string Get(Func<string> get) => get();
        """);

    [Fact]
    public Task Static_lambdas_and_default_parameters_are_lambdas() => Shop.Statements("""
        var show = static (string text, string prefix = "to") => prefix + text;
        logger.LogInformation("{Text}", {|PRIV1001:show(c.Email)|});
        logger.LogInformation("{Text}", show("none"));
        """);

    [Fact]
    public Task A_local_function_gives_back_by_its_out_and_ref_parameters() => Shop.Statements("""
        Fill(c, out var mail, out var number);
        logger.LogInformation("{Mail}", {|PRIV1001:mail|});
        logger.LogInformation("{Number}", number);
        var text = "to ";
        Add(c, ref text);
        logger.LogInformation("{Text}", {|PRIV1001:text|});
        Clear(ref text);
        logger.LogInformation("{Text}", text);

        static void Fill(Customer from, out string mail, out string number) => (mail, number) = (from.Email, from.Id.ToString());
        static void Add(Customer from, ref string text) => text += from.Name;
        static void Clear(ref string text) => text = "";
        """);

    [Fact]
    public Task A_lambda_gives_back_by_its_out_parameters() => Shop.Types("""
        public delegate bool TryRead(Customer c, out string text);

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                TryRead mail = (Customer from, out string text) => (text = from.Email) != "";
                TryRead number = (Customer from, out string text) => (text = from.Id.ToString()) != "";
                if (mail(c, out var one) && number(c, out var other))
                {
                    logger.LogInformation("{Text}", {|PRIV1001:one|});
                    logger.LogInformation("{Text}", other);
                }
            }
        }
        """);

    [Fact]
    public Task A_generic_local_function_is_handed_what_it_is_called_with() => Shop.Statements("""
        logger.LogInformation("{Text}", {|PRIV1001:Same(c.Email)|});
        logger.LogInformation("{Text}", {|PRIV1001:One<string>(c.Name)[0]|});
        logger.LogInformation("{Text}", {|PRIV1001:Map(c, static x => x.Phone)|});
        Write({|PRIV1001:c.Street|});
        Fill(all[0].Email, out var filled);
        logger.LogInformation("{Text}", {|PRIV1001:filled|});
        logger.LogInformation("{Text}", Number(c.Email, c.Id));

        T Same<T>(T x) => x;
        static List<T> One<T>(T x) => [x];
        static R Map<T, R>(T x, Func<T, R> map) => map(x);
        static void Fill<T>(T x, out T y) => y = x;
        static int Number<T>(T x, int number) => number;
        void Write<T>(T x) => logger.LogInformation("{Text}", x);
        """);

    [Fact]
    public Task A_generic_local_function_may_call_itself_with_another_type() => Shop.Statements("""
        logger.LogInformation("{Text}", {|PRIV1001:Nested(c.Email, 3)|});
        logger.LogInformation("{Text}", Nested("none", 3));

        static string Nested<T>(T x, int depth) => depth == 0 ? $"{x}" : Nested<(T, int)>((x, depth), depth - 1);
        """);

    [Fact]
    public Task What_is_called_in_an_argument_is_called_once() => Shop.Members("""
        public void Run(Customer c, Customer d)
        {
            logger.LogInformation("{Text}", {|PRIV1001:Next()|});

            string Next()
            {
                c.Email = "";
                c = d;
                return c.Email;
            }
        }

        public void Logged(Customer c, Customer d)
        {
            Log("{Text}", {|PRIV1001:Next()|});

            string Next()
            {
                c.Email = "";
                c = d;
                return c.Email;
            }
        }

        private void Log(string text, params object[] all) => logger.LogInformation(text, all);
        """);
}
