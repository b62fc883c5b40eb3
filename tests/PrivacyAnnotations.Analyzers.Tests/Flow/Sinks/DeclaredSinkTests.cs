using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Sinks;

/// <summary>Sinks that code declares itself: by attribute, by model file; data that is annotated from afar.</summary>
public sealed class DeclaredSinkTests
{
    [Fact]
    public Task A_method_a_parameter_a_class_and_an_interface_can_be_sinks() => Shop.Types("""
        public static class Texts
        {
            [Sink(SinkKind.Log)]
            public static void Trace(string text) => _ = text;

            public static void Tag(string key, [Sink(SinkKind.Telemetry)] string value) => _ = key + value;

            public static void Nothing(string text) => _ = text;
        }

        [Sink(SinkKind.Storage)]
        public sealed class Archive
        {
            public void Keep(string text) => _ = text;
        }

        [Sink(SinkKind.Network)]
        public interface IBus
        {
            void Send(string topic, string text);
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service(Archive archive, IBus bus)
        {
            public void Run(Customer c)
            {
                Texts.Trace({|PRIV1001:c.Email|});
                Texts.Trace(c.Id.ToString());
                Texts.Tag(c.Id.ToString(), {|PRIV1006:c.Email|});
                archive.Keep({|PRIV1004:c.Email|});
                archive.Keep("none");
                bus.Send("topic", {|PRIV1003:c.Email|});
                bus.Send("topic", "none");
            }
        }
        """);

    [Fact]
    public Task Parameters_of_local_functions_and_lambdas_can_be_sinks() => Shop.Members("""
        public static void Local(Customer c)
        {
            Trace({|PRIV1001:c.Email|});
            Trace(c.Id.ToString());

            static void Trace([Sink(SinkKind.Log)] string text) => _ = text;
        }

        public static void Lambda(Customer c)
        {
            var trace = (int number, [Sink(SinkKind.Log)] string text) => { };
            trace(1, {|PRIV1001:c.Email|});
            trace(2, c.Id.ToString());
        }
        """);

    [Fact]
    public Task Objects_handed_to_a_declared_sink_show_their_members() => Shop.Types("""
        [Sink(SinkKind.Log)]
        public interface ITrace
        {
            void Write(object value);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ITrace trace)
        {
            public void Run(Customer c)
            {
                trace.Write({|PRIV1001:c|});
                trace.Write(new { c.Id });
            }
        }
        """);

    [Fact]
    public Task An_implementation_of_a_declared_sink_is_one() => Shop.Types("""
        public interface ITrace
        {
            [Sink(SinkKind.Log)]
            void Write(string text);
        }

        public sealed class Trace : ITrace
        {
            public void Write(string text) => _ = text;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(Trace trace)
        {
            public void Run(Customer c) => trace.Write({|PRIV1001:c.Email|});
        }
        """);

    [Fact]
    public Task A_declared_sink_that_logs_inside_is_reported_once() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c) => Write({|PRIV1001:c.Email|});

            [Sink(SinkKind.Log)]
            private void Write(string text) => logger.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task A_helper_leads_to_a_declared_sink() => Shop.Types("""
        public static class Texts
        {
            [Sink(SinkKind.Log)]
            public static void Trace(string text) => _ = text;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Customer c) => Write({|PRIV1001:c.Email|});

            private static void Write(string text) => Texts.Trace("to " + text);
        }
        """);

    [Fact]
    public Task A_model_file_of_the_user_describes_sinks_and_stops() => Verify.Flow(
        [
            Shop.Domain,
            """
            namespace Vendor
            {
                public static class Api
                {
                    public static void Publish(string topic, string text) => _ = topic + text;

                    public static string Mask(string text) => text;
                }
            }
            """,
            """
            [ProcessesFor(Purpose.Marketing)]
            public sealed class Service(ILogger logger)
            {
                public void Run(Customer c)
                {
                    Vendor.Api.Publish("topic", {|PRIV1003:c.Email|});
                    Vendor.Api.Publish("topic", Vendor.Api.Mask(c.Name));
                    logger.LogInformation("{Name}", Vendor.Api.Mask(c.Name));
                }
            }
            """,
        ],
        test => test.Models("""
            format 1
            library Vendor 1.0

            M:Vendor.Api.Publish = sink(Network, text)
            M:Vendor.Api.Mask = deidentify(Masking)
            """));

    [Fact]
    public Task Members_that_cannot_be_edited_are_annotated_from_afar() => Verify.Flow([
        """
        [assembly: PersonalDataMember(typeof(Generated), nameof(Generated.Mail), Category.Contact, Purpose.CustomerService)]
        [assembly: PersonalDataMember(typeof(System.Net.Mail.MailAddress), "Address", Category.Contact, Purpose.CustomerService)]
        """,
        """
        public sealed class Generated
        {
            public string Mail { get; set; } = "";

            public string Kind { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Generated data, System.Net.Mail.MailAddress address)
            {
                logger.LogInformation("{Mail}", {|PRIV1001:data.Mail|});
                logger.LogInformation("{Kind}", data.Kind);
                logger.LogInformation("{Mail}", {|PRIV1001:address.Address|});
                logger.LogInformation("{Host}", address.Host);
            }
        }
        """]);
}
