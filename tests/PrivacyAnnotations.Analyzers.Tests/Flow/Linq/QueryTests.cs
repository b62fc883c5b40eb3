namespace PrivacyAnnotations.Analyzers.Tests.Flow.Linq;

/// <summary>Queries in the language's own syntax, and operators that somebody wrote.</summary>
public sealed class QueryTests
{
    [Fact]
    public Task What_let_names_is_a_part_of_its_own() => Shop.Statements("""
        foreach (var row in from x in all let mail = x.Email.ToLower() where mail.EndsWith(".org") orderby mail select new { x.Id, mail })
        {
            logger.LogInformation("{Id}", row.Id);
            logger.LogInformation("{Mail}", {|PRIV1001:row.mail|});
        }
        """);

    [Fact]
    public Task A_query_continues_with_what_it_selected() => Shop.Statements("""
        logger.LogInformation("{All}", {|PRIV1001:from x in all select x.Email into mail where mail.Length > 3 select mail.Trim()|});
        logger.LogInformation("{All}", from x in all select x.Id into id where id > 3 select id);
        """);

    [Fact]
    public Task Groups_of_a_query_have_a_key_and_elements() => Shop.Statements("""
        foreach (var group in from x in all group x.Email by x.Id)
        {
            logger.LogInformation("{Key} {Count}", group.Key, group.Count());
            logger.LogInformation("{All}", {|PRIV1001:string.Join(",", group)|});
        }

        logger.LogInformation("{Keys}", {|PRIV1001:from x in all group x by x.Name into g select g.Key|});
        logger.LogInformation("{Keys}", from x in all group x by x.Name into g select g.Count());
        """);

    [Fact]
    public Task A_group_join_gives_what_belongs_together() => Shop.Statements("""
        foreach (var row in from x in all join y in all on x.Id equals y.Id into same select new { x.Id, Mails = same.Select(y => y.Email), Count = same.Count() })
        {
            logger.LogInformation("{Id} {Count}", row.Id, row.Count);
            logger.LogInformation("{Mails}", {|PRIV1001:row.Mails|});
        }
        """);

    [Fact]
    public Task Several_sources_are_told_apart() => Shop.Statements("""
        int[] ids = [1, 2];
        foreach (var (id, customer) in from i in ids from x in all where x.Id == i select (i, x))
        {
            logger.LogInformation("{Id}", id);
            logger.LogInformation("{Mail}", {|PRIV1001:customer.Email|});
        }

        foreach (var (name, id) in all.Select(x => x.Name).Zip(ids))
        {
            logger.LogInformation("{Id}", id);
            logger.LogInformation("{Name}", {|PRIV1001:name|});
        }
        """);

    [Fact]
    public Task Operators_of_the_own_code_are_looked_through() => Shop.Types("""
        internal static class Sequences
        {
            internal static IEnumerable<T> Peek<T>(this IEnumerable<T> source, Action<T> look)
            {
                foreach (var item in source)
                {
                    look(item);
                    yield return item;
                }
            }

            internal static IEnumerable<TResult> Map<T, TResult>(this IEnumerable<T> source, Func<T, TResult> map) => source.Select(map);

            internal static IEnumerable<IReadOnlyList<T>> Batches<T>(this IEnumerable<T> source, int size)
            {
                var batch = new List<T>(size);
                foreach (var item in source)
                {
                    batch.Add(item);
                    if (batch.Count == size)
                    {
                        yield return batch;
                        batch = new List<T>(size);
                    }
                }
            }
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(List<Customer> all)
            {
                logger.LogInformation("{All}", {|PRIV1001:all.Peek(x => logger.LogInformation("{Id}", x.Id)).Map(x => x.Email)|});
                logger.LogInformation("{All}", all.Peek(x => logger.LogInformation("{Name}", {|PRIV1001:x.Name|})).Map(x => x.Id));
                foreach (var batch in all.Batches(3))
                {
                    logger.LogInformation("{Count} {Ids}", batch.Count, batch.Map(x => x.Id));
                    logger.LogInformation("{Phones}", {|PRIV1001:batch.Map(x => x.Phone)|});
                }
            }
        }
        """);
}
