namespace PrivacyAnnotations.Analyzers.Tests.Flow.Async;

/// <summary>Iterators, asynchronous streams, channels, and values that are made later.</summary>
public sealed class StreamTests
{
    [Fact]
    public Task Iterators_give_what_they_yield() => Shop.Members("""
        public void Run(List<Customer> all)
        {
            foreach (var mail in Mails(all))
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }

            foreach (var number in Numbers(all))
            {
                logger.LogInformation("{Number}", number);
            }

            logger.LogInformation("{Names}", {|PRIV1001:string.Join(", ", Names(all))|});
        }

        private static IEnumerable<string> Mails(List<Customer> all)
        {
            foreach (var c in all)
            {
                yield return c.Email;
            }
        }

        private static IEnumerable<int> Numbers(List<Customer> all)
        {
            foreach (var c in all)
            {
                yield return c.Id;
            }
        }

        private static IEnumerable<string> Names(List<Customer> all)
        {
            yield return "all";
            foreach (var c in all)
            {
                yield return c.Name;
            }

            yield break;
        }
        """);

    [Fact]
    public Task Asynchronous_streams_give_what_they_yield() => Shop.Members("""
        public async Task Run(List<Customer> all, CancellationToken cancel)
        {
            await foreach (var mail in MailsAsync(all))
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }

            await foreach (var name in NamesAsync(all).WithCancellation(cancel).ConfigureAwait(false))
            {
                logger.LogInformation("{Name}", {|PRIV1001:name|});
            }

            await foreach (var number in NumbersAsync(all))
            {
                logger.LogInformation("{Number}", number);
            }
        }

        private static async IAsyncEnumerable<string> MailsAsync(List<Customer> all)
        {
            foreach (var c in all)
            {
                await Task.Yield();
                yield return c.Email;
            }
        }

        private static async IAsyncEnumerable<string> NamesAsync(List<Customer> all)
        {
            foreach (var c in all)
            {
                await Task.Yield();
                yield return c.Name;
            }
        }

        private static async IAsyncEnumerable<int> NumbersAsync(List<Customer> all)
        {
            foreach (var c in all)
            {
                await Task.Yield();
                yield return c.Id;
            }
        }
        """);

    [Fact]
    public Task Elements_of_a_yielded_object_are_told_apart() => Shop.Members("""
        private sealed record Draft(string To, int Number);

        public void Run(List<Customer> all)
        {
            foreach (var draft in Drafts(all))
            {
                logger.LogInformation("{To}", {|PRIV1001:draft.To|});
                logger.LogInformation("{Number}", draft.Number);
            }
        }

        private static IEnumerable<Draft> Drafts(List<Customer> all)
        {
            foreach (var c in all)
            {
                yield return new Draft(c.Email, c.Id);
            }
        }
        """);

    [Fact]
    public Task Lazy_values_are_what_their_factory_makes() => Shop.Statements("""
        var mail = new Lazy<string>(() => c.Email);
        logger.LogInformation("{Mail}", {|PRIV1001:mail.Value|});
        var number = new Lazy<int>(() => c.Id);
        logger.LogInformation("{Number}", number.Value);
        """);

    [Fact]
    public Task Lazy_fields_are_what_their_factory_makes() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            private readonly Lazy<string> _mail;
            private readonly Lazy<int> _number;

            public Service(Customer c)
            {
                _mail = new Lazy<string>(() => c.Email);
                _number = new Lazy<int>(() => c.Id);
            }

            public void Run(ILogger logger)
            {
                logger.LogInformation("{Mail}", {|PRIV1001:_mail.Value|});
                logger.LogInformation("{Number}", _number.Value);
            }
        }
        """);

    [Fact]
    public Task Channels_give_what_was_written_to_them() => Shop.Statements("""
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email);
        logger.LogInformation("{Mail}", {|PRIV1001:await channel.Reader.ReadAsync()|});
        var numbers = System.Threading.Channels.Channel.CreateUnbounded<int>();
        numbers.Writer.TryWrite(c.Id);
        await foreach (var number in numbers.Reader.ReadAllAsync())
        {
            logger.LogInformation("{Number}", number);
        }
        """);

    [Fact]
    public Task Queues_between_producer_and_consumer_carry_data() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Worker(ILogger logger)
        {
            private readonly Queue<string> _mails = new();
            private readonly Queue<int> _numbers = new();

            public void Add(Customer c)
            {
                _mails.Enqueue(c.Email);
                _numbers.Enqueue(c.Id);
            }

            public void Work()
            {
                logger.LogInformation("{Mail}", {|PRIV1001:_mails.Dequeue()|});
                logger.LogInformation("{Number}", _numbers.Dequeue());
            }
        }
        """);
}
