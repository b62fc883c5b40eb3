namespace PrivacyAnnotations.Analyzers.Tests.Flow.Stops;

/// <summary>Calls into code without source or model: the result carries what went in.</summary>
public sealed class UnknownCallTests
{
    [Fact]
    public Task The_result_carries_the_arguments() => Shop.Statements("""
        logger.LogInformation("{A}", {|PRIV1001:System.Xml.XmlConvert.EncodeName(c.Email)|});
        logger.LogInformation("{A}", System.Xml.XmlConvert.EncodeName("none"));
        """);

    [Fact]
    public Task The_result_carries_the_receiver() => Shop.Statements("""
        var reader = new StringReader(c.Email);
        logger.LogInformation("{A}", {|PRIV1001:reader.ReadToEnd()|});
        var clean = new StringReader("none");
        logger.LogInformation("{A}", clean.ReadToEnd());
        """);

    [Fact]
    public Task A_bool_from_anywhere_is_clean() => Shop.Statements("""
        logger.LogInformation("{A}", Uri.IsWellFormedUriString(c.Email, UriKind.Absolute));
        logger.LogInformation("{A}", System.Net.Mail.MailAddress.TryCreate(c.Email, out var address));
        logger.LogInformation("{A}", {|PRIV1001:address|});
        """);

    [Fact]
    public Task Members_of_unknown_methods_results_speak_for_themselves() => Shop.Types("""
        public interface IStore
        {
            Customer Find(string mail);

            Task<List<Customer>> AllAsync(string mail);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IStore store)
        {
            public async Task Run(Customer c)
            {
                var found = store.Find(c.Email);
                logger.LogInformation("{Id}", found.Id);
                logger.LogInformation("{Name}", {|PRIV1001:found.Name|});
                var all = await store.AllAsync(c.Email);
                logger.LogInformation("{Id}", all[0].Id);
                logger.LogInformation("{Id}", all.Count);
                logger.LogInformation("{Phone}", {|PRIV1001:all[0].Phone|});
            }
        }
        """);

    [Fact]
    public Task An_abstract_method_without_implementation_is_unknown() => Shop.Types("""
        public interface IFormat
        {
            string Format(string text);

            bool Check(string text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IFormat format)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{A}", {|PRIV1001:format.Format(c.Email)|});
                logger.LogInformation("{A}", format.Check(c.Email));
                logger.LogInformation("{A}", format.Format("none"));
            }
        }
        """);

    [Fact]
    public Task Handing_over_a_whole_object_is_no_leak_of_its_members() => Shop.Types("""
        public interface IRanks
        {
            int RankOf(Customer c);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IRanks ranks)
        {
            public void Run(Customer c) => logger.LogInformation("{A}", ranks.RankOf(c));
        }
        """);
}
