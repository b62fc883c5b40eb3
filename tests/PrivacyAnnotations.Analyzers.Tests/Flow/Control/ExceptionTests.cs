namespace PrivacyAnnotations.Analyzers.Tests.Flow.Control;

public sealed class ExceptionTests
{
    [Fact]
    public Task A_handler_sees_what_was_stored_before_the_exception() => HelpDesk.Statements("""
        var text = "none";
        try
        {
            text = c.Email;
            Convert.ToInt32("x");
            text = "none";
        }
        catch (FormatException)
        {
            WriteLine({|PRIV1001:text|});
        }

        var other = "none";
        try
        {
            Convert.ToInt32("x");
        }
        catch (FormatException)
        {
            WriteLine(other);
            other = d.Email;
        }

        WriteLine({|PRIV1001:other|});
        """);

    [Fact]
    public Task A_finally_block_runs_on_every_path() => HelpDesk.Statements("""
        var text = c.Email;
        try
        {
            Convert.ToInt32("x");
        }
        finally
        {
            text = "none";
        }

        WriteLine(text);
        var other = "none";
        try
        {
            other = d.Email;
        }
        finally
        {
            WriteLine({|PRIV1001:other|});
        }
        """);

    [Fact]
    public Task A_filter_sees_the_data() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var text = "none";
            try
            {
                text = c.Email;
                Convert.ToInt32("x");
            }
            catch (FormatException) when (Note({|PRIV1001:text|}))
            {
                WriteLine("failed");
            }
            catch (OverflowException) when (text == "none")
            {
                WriteLine("clean");
            }
        }

        static bool Note(string text)
        {
            WriteLine(text);
            return true;
        }
        """);

    [Fact]
    public Task An_exception_that_was_reported_is_not_reported_again_when_it_is_logged() => HelpDesk.Statements("""
        try
        {
            throw new InvalidOperationException({|PRIV1005:$"no {c.Email}"|});
        }
        catch (Exception failure)
        {
            WriteLine(failure);
            WriteLine(failure.Message);
        }
        """);

    [Fact]
    public Task An_exception_from_elsewhere_is_clean() => HelpDesk.Statements("""
        try
        {
            Convert.ToInt32(c.Phone);
        }
        catch (FormatException failure)
        {
            WriteLine(failure.Message);
            throw new InvalidOperationException("no number", failure);
        }
        """);

    [Fact]
    public Task Data_that_an_exception_of_ones_own_keeps_is_followed() => HelpDesk.Statements("""
        try
        {
            throw new MissingCustomerException { Who = c };
        }
        catch (MissingCustomerException missing)
        {
            WriteLine(missing.Message);
            WriteLine({|PRIV1001:missing.Who?.Email|});
            WriteLine(missing.Who?.Id);
        }
        """, "public sealed class MissingCustomerException : Exception { public Customer? Who { get; init; } }");

    [Fact]
    public Task Using_and_lock_are_only_blocks() => HelpDesk.Statements("""
        var text = "none";
        using (var reader = new StringReader(c.Email))
        {
            text = reader.ReadLine();
        }

        WriteLine({|PRIV1001:text|});
        lock (this)
        {
            text = "none";
        }

        WriteLine(text);
        using var other = new StringReader(d.Email);
        WriteLine({|PRIV1001:other.ReadToEnd()|});
        using var clean = new StringReader(c.Note);
        WriteLine(clean.ReadToEnd());
        """);

    [Fact]
    public Task An_iterator_gives_what_it_yields() => HelpDesk.Members("""
        void Run(Customer c, bool flag)
        {
            foreach (var mail in Mails(c, flag))
            {
                WriteLine({|PRIV1001:mail|});
            }

            foreach (var id in Ids(c))
            {
                WriteLine(id);
            }
        }

        static IEnumerable<string> Mails(Customer c, bool flag)
        {
            if (flag)
            {
                yield break;
            }

            yield return "first";
            yield return c.Email;
        }

        static IEnumerable<int> Ids(Customer c)
        {
            yield return c.Id;
            yield return c.Email.Length;
        }
        """);

    [Fact]
    public Task Nested_handlers_run_in_order() => HelpDesk.Statements("""
        var text = "none";
        try
        {
            try
            {
                text = c.Email;
                Convert.ToInt32("x");
            }
            finally
            {
                text = "none";
            }
        }
        catch (FormatException)
        {
            WriteLine("failed");
        }

        WriteLine(text);
        """);

    [Fact]
    public Task What_throws_has_thrown_before_anything_is_assigned() => HelpDesk.Statements("""
        var text = "";
        try
        {
            WriteLine("trying");
            text = c.Email;
            return;
        }
        catch (IOException)
        {
            WriteLine(text);
        }

        var other = "";
        try
        {
            other = c.Email;
            WriteLine("trying");
        }
        catch (IOException)
        {
            WriteLine({|PRIV1001:other|});
        }
        """);
}
