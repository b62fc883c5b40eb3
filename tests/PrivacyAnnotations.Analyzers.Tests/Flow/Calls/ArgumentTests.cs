namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>How arguments find their parameters.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public Task Named_arguments_go_where_their_names_say() => Shop.Members("""
        public void Run(Customer c)
        {
            Write(shown: {|PRIV1001:c.Email|}, hidden: "none");
            Write(hidden: c.Email, shown: "none");
        }

        private void Write(string hidden, string shown) => logger.LogInformation("{Text}", shown);
        """);

    [Fact]
    public Task Optional_parameters_left_out_are_clean() => Shop.Members("""
        public void Run(Customer c)
        {
            Write(c.Id);
            Write(c.Id, {|PRIV1001:c.Email|});
        }

        private void Write(int id, string text = "none") => logger.LogInformation("{Id} {Text}", id, text);
        """);

    [Fact]
    public Task Each_argument_of_a_params_array_is_looked_at() => Shop.Members("""
        public void Run(Customer c)
        {
            Write("a", {|PRIV1001:c.Email|}, "b");
            Write("a", "b");
            Write();
            logger.LogInformation("{Text}", {|PRIV1001:Joined("a", c.Name)|});
            logger.LogInformation("{Text}", Joined("a", "b"));
        }

        private void Write(params string[] texts)
        {
            foreach (var text in texts)
            {
                logger.LogInformation("{Text}", text);
            }
        }

        private static string Joined(params string[] texts) => string.Join(", ", texts);
        """);

    [Fact]
    public Task Params_collections_are_arrays_to_their_callers() => Shop.Members("""
        public void Run(Customer c)
        {
            Spans("a", {|PRIV1001:c.Email|});
            Spans("a", "b");
            Lists("a", {|PRIV1001:c.Name|});
            Lists("a", "b");
        }

        private void Spans(params ReadOnlySpan<string> texts) => logger.LogInformation("{Text}", texts[0]);

        private void Lists(params List<string> texts) => logger.LogInformation("{Text}", texts[0]);
        """);

    [Fact]
    public Task An_array_handed_to_a_params_parameter_is_one_argument() => Shop.Members("""
        public void Run(Customer c)
        {
            var texts = new[] { "a", c.Email };
            Write({|PRIV1001:texts|});
        }

        private void Write(params string[] texts) => logger.LogInformation("{Text}", texts[1]);
        """);

    [Fact]
    public Task Out_results_carry_what_the_method_put_there() => Shop.Members("""
        public void Run(Customer c)
        {
            Get(c, out var mail, out var number);
            logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            logger.LogInformation("{Number}", number);
        }

        private static void Get(Customer c, out string mail, out int number)
        {
            mail = c.Email;
            number = c.Id;
        }
        """);

    [Fact]
    public Task Try_methods_give_a_clean_bool_and_a_labelled_result() => Shop.Members("""
        public void Run(Customer c)
        {
            if (TryGet(c, out var mail))
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }

            logger.LogInformation("{Found}", TryGet(c, out _));
        }

        private static bool TryGet(Customer c, out string? mail)
        {
            mail = c.Id > 0 ? c.Email : null;
            return mail is not null;
        }
        """);

    [Fact]
    public Task Ref_parameters_are_read_and_written() => Shop.Members("""
        public void Run(Customer c)
        {
            var text = "none";
            Fill(ref text, c);
            logger.LogInformation("{Text}", {|PRIV1001:text|});
            Clear(ref text);
            logger.LogInformation("{Text}", text);
        }

        private static void Fill(ref string text, Customer c) => text += c.Email;

        private static void Clear(ref string text) => text = "";
        """);

    [Fact]
    public Task Parsing_keeps_the_value_and_its_answer_is_clean() => Shop.Statements("""
        logger.LogInformation("{Ok}", int.TryParse(c.Email, out var number));
        logger.LogInformation("{Number}", {|PRIV1001:number|});
        logger.LogInformation("{Ok}", int.TryParse("12", out var other));
        logger.LogInformation("{Number}", other);
        """);

    [Fact]
    public Task In_parameters_are_read() => Shop.Members("""
        public void Run(Customer c)
        {
            var text = c.Email;
            Write(in {|PRIV1001:text|});
        }

        private void Write(in string text) => logger.LogInformation("{Text}", text);
        """);
}
