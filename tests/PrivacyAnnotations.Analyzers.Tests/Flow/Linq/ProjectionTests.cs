namespace PrivacyAnnotations.Analyzers.Tests.Flow.Linq;

/// <summary>Queries keep what they select and drop what they do not.</summary>
public sealed class ProjectionTests
{
    [Fact]
    public Task Select_gives_what_the_lambda_gives() => Shop.Statements("""
        logger.LogInformation("{All}", {|PRIV1001:all.Select(x => x.Email)|});
        logger.LogInformation("{All}", all.Select(x => x.Id));
        logger.LogInformation("{All}", {|PRIV1001:string.Join(", ", all.Select(x => x.Name).ToList())|});
        logger.LogInformation("{All}", string.Join(", ", all.Select(x => x.Id).ToArray()));
        """);

    [Fact]
    public Task The_query_syntax_is_the_same() => Shop.Statements("""
        logger.LogInformation("{All}", {|PRIV1001:from x in all where x.Id > 0 orderby x.Name select x.Email|});
        logger.LogInformation("{All}", from x in all where x.Email != "" orderby x.Name select x.Id);
        logger.LogInformation("{All}", {|PRIV1001:(from x in all let name = x.Name.Trim() select name).First()|});
        logger.LogInformation("{All}", (from x in all let name = x.Name.Trim() select name.Length).First());
        logger.LogInformation("{All}", {|PRIV1001:(from x in all from y in all select x.Phone + y.Id).ToList()|});
        logger.LogInformation("{All}", (from x in all from y in all select x.Id + y.Id).ToList());
        """);

    [Fact]
    public Task Projections_that_drop_the_personal_member_may_be_serialized_anywhere() => Shop.Members("""
        [ProcessesFor(Purpose.Marketing)]
        public void Run(List<Customer> all)
        {
            _ = System.Text.Json.JsonSerializer.Serialize(all.Select(x => new { x.Id }));
            _ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:all.Select(x => new { x.Id, x.Email })|});
            _ = System.Text.Json.JsonSerializer.Serialize(all.Select(x => new Row(x.Id)).ToList());
            _ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:all.Select(x => new Named(x.Name)).ToList()|});
            _ = System.Text.Json.JsonSerializer.Serialize(from x in all select new { x.Id, Length = x.Phone.Length });
        }

        private sealed record Row(int Id);

        private sealed record Named(string Name);
        """);

    [Fact]
    public Task Filters_and_orders_keep_the_elements() => Shop.Statements("""
        var some = all.Where(x => x.Id > 1).OrderBy(x => x.Name).ThenBy(x => x.Id).Skip(1).Take(2).Distinct().Reverse().ToList();
        logger.LogInformation("{Mail}", {|PRIV1001:some[0].Email|});
        logger.LogInformation("{Id}", some[0].Id);
        """);

    [Fact]
    public Task One_element_is_an_element() => Shop.Statements("""
        logger.LogInformation("{Mail}", {|PRIV1001:all.First().Email|});
        logger.LogInformation("{Mail}", {|PRIV1001:all.Select(x => x.Name).FirstOrDefault()|});
        logger.LogInformation("{Mail}", all.Select(x => x.Id).Single());
        logger.LogInformation("{Mail}", {|PRIV1001:all.MaxBy(x => x.Id)?.Phone|});
        logger.LogInformation("{Mail}", {|PRIV1001:all.Max(x => x.Street)|});
        """);

    [Fact]
    public Task What_says_something_about_many_is_clean() => Shop.Statements("""
        logger.LogInformation("{A}", all.Count(x => x.Email == "a"));
        logger.LogInformation("{A}", all.Any(x => x.Email == "a"));
        logger.LogInformation("{A}", all.All(x => x.Email.Contains('@')));
        logger.LogInformation("{A}", all.Sum(x => x.Email.Length));
        logger.LogInformation("{A}", all.Average(x => x.Name.Length));
        logger.LogInformation("{A}", all.Select(x => x.Email).Contains("a"));
        """);

    [Fact]
    public Task Groups_have_a_key_and_elements() => Shop.Statements("""
        foreach (var group in all.GroupBy(x => x.Name))
        {
            logger.LogInformation("{Key}", {|PRIV1001:group.Key|});
            logger.LogInformation("{Count}", group.Count());
            logger.LogInformation("{Mail}", {|PRIV1001:group.First().Email|});
        }

        foreach (var group in all.GroupBy(x => x.Id, x => x.Phone))
        {
            logger.LogInformation("{Key}", group.Key);
            logger.LogInformation("{All}", {|PRIV1001:string.Join(",", group)|});
        }
        """);

    [Fact]
    public Task Dictionaries_have_keys_and_values() => Shop.Statements("""
        var byId = all.ToDictionary(x => x.Id, x => x.Email);
        logger.LogInformation("{Keys}", byId.Keys);
        logger.LogInformation("{Value}", {|PRIV1001:byId[1]|});
        var byName = all.ToDictionary(x => x.Name, x => x.Id);
        logger.LogInformation("{Keys}", {|PRIV1001:byName.Keys|});
        logger.LogInformation("{Value}", byName["a"]);
        var lookup = all.ToLookup(x => x.Id, x => x.Phone);
        logger.LogInformation("{Value}", {|PRIV1001:lookup[1].First()|});
        """);

    [Fact]
    public Task Joins_give_what_their_result_selector_takes() => Shop.Statements("""
        int[] ids = [1, 2];
        logger.LogInformation("{All}", {|PRIV1001:all.Join(ids, x => x.Id, i => i, (x, i) => x.Email + i)|});
        logger.LogInformation("{All}", all.Join(ids, x => x.Id, i => i, (x, i) => x.Id + i));
        logger.LogInformation("{All}", {|PRIV1001:from x in all join i in ids on x.Id equals i select x.Name|});
        logger.LogInformation("{All}", from x in all join i in ids on x.Id equals i select i);
        logger.LogInformation("{All}", {|PRIV1001:all.Zip(ids, (x, i) => x.Phone).ToList()|});
        logger.LogInformation("{All}", all.SelectMany(x => ids, (x, i) => x.Id * i));
        """);

    [Fact]
    public Task Aggregates_that_build_a_text_hold_it() => Shop.Statements("""
        logger.LogInformation("{All}", {|PRIV1001:all.Aggregate("", (text, x) => text + x.Email)|});
        logger.LogInformation("{All}", all.Aggregate(0, (sum, x) => sum + x.Id));
        """);
}
