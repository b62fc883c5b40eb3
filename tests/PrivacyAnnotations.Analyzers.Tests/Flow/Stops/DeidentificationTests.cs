using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Stops;

/// <summary>What de-identifies ends a label, or leaves it pseudonymised.</summary>
public sealed class DeidentificationTests
{
    [Theory]
    [InlineData("Redaction")]
    [InlineData("Masking")]
    [InlineData("Aggregation")]
    [InlineData("Anonymization")]
    public Task Techniques_that_end_a_label(string technique) => Shop.Members($$"""
        public async Task Run(Customer c, HttpClient http)
        {
            logger.LogInformation("{Mail}", Hide(c.Email));
            logger.LogInformation("{Mail}", {|PRIV1001:Show(c.Email)|});
            await Elsewhere(c, http);
        }

        [ProcessesFor(Purpose.Marketing)]
        public async Task Elsewhere(Customer c, HttpClient http) => await http.PostAsync("/x", new StringContent(Hide(c.Email)));

        [Deidentifies(Deidentification.{{technique}})]
        private static string Hide(string text) => text.Substring(0, 1);

        private static string Show(string text) => text.Substring(0, 1);
        """);

    [Theory]
    [InlineData("Hashing")]
    [InlineData("Tokenization")]
    [InlineData("Encryption")]
    public Task Techniques_that_leave_a_pseudonym(string technique) => Shop.Members($$"""
        [ProcessesFor(Purpose.Marketing)]
        public async Task Run(Customer c, HttpClient http, System.Diagnostics.Activity activity)
        {
            logger.LogInformation("{Mail}", Hide(c.Email));
            activity.SetTag("mail", Hide(c.Email));
            File.WriteAllText("a.txt", Hide(c.Email));
            _ = System.Text.Json.JsonSerializer.Serialize(Hide(c.Email));
            await http.PostAsync("/x", {|PRIV1003:new StringContent(Hide(c.Email))|});
        }

        [Deidentifies(Deidentification.{{technique}})]
        private static string Hide(string text) => text;
        """);

    [Fact]
    public Task A_return_value_a_class_and_an_interface_can_say_it() => Shop.Types("""
        public static class Texts
        {
            [return: Deidentifies(Deidentification.Masking)]
            public static string Mask(string text) => text;
        }

        [Deidentifies(Deidentification.Redaction)]
        public static class Redact
        {
            public static string Mail(string text) => text;

            public static string Name(string text) => text;
        }

        public interface IMask
        {
            [Deidentifies(Deidentification.Masking)]
            string Mask(string text);
        }

        public sealed class Mask : IMask
        {
            string IMask.Mask(string text) => text;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IMask mask)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{A} {B} {C} {D}", Texts.Mask(c.Email), Redact.Mail(c.Email), Redact.Name(c.Name), mask.Mask(c.Phone));
                logger.LogInformation("{A}", {|PRIV1001:c.Email|});
            }
        }
        """);

    [Fact]
    public Task Local_functions_and_lambdas_can_say_it() => Shop.Statements("""
        var mask = [Deidentifies(Deidentification.Masking)] (string text) => text[..1];
        var cut = (string text) => text[..1];
        logger.LogInformation("{Mail} {Mail2} {Mail3}", Mask(c.Email), mask(c.Email), string.Join(",", new[] { c.Email }.Select(Mask)));
        logger.LogInformation("{Mail}", {|PRIV1001:Cut(c.Email)|});
        logger.LogInformation("{Phone}", {|PRIV1001:cut(c.Phone)|});

        [Deidentifies(Deidentification.Masking)]
        static string Mask(string text) => text[..1];

        static string Cut(string text) => text[..1];
        """);

    [Fact]
    public Task What_an_object_tells_of_itself_is_de_identified_with_it() => Shop.Types("""
        public sealed class Person
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public string Line => Id + " " + Email;

            public string Text() => Email.Trim();

            public override string ToString() => "person " + Email;

            [Deidentifies(Deidentification.Anonymization)]
            public static Person Hide(Person person) => new() { Id = person.Id };

            [Deidentifies(Deidentification.Hashing)]
            public static Person Hash(Person person) => person;
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service(ILogger<Service> logger, HttpClient http)
        {
            public void Hidden(Person person)
            {
                logger.LogInformation("{Person} {@Graph} {Line} {Text}", Person.Hide(person), Person.Hide(person), Person.Hide(person).Line, Person.Hide(person).Text());
                logger.LogInformation("{@All}", new[] { person }.Select(Person.Hide).ToList());
                var hidden = Person.Hide(person);
                hidden.Email = person.Email;
                logger.LogInformation("{Line}", {|PRIV1001:hidden.Line|});
            }

            public void Open(Person person) => logger.LogInformation("{Person}", {|PRIV1001:person|});

            public Task Hashed(Person person)
            {
                logger.LogInformation("{Person}", Person.Hash(person));
                return http.PostAsync("/x", {|PRIV1003:new StringContent(Person.Hash(person).Line)|});
            }
        }
        """);

    [Fact]
    public Task A_converter_can_say_it() => Shop.Types("""
        using System.Text.Json;
        using System.Text.Json.Serialization;

        [Deidentifies(Deidentification.Masking)]
        public sealed class Masked : JsonConverter<string>
        {
            public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue("***");
        }

        public sealed class Row
        {
            [JsonConverter(typeof(Masked))]
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Open
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.Marketing)]
        public static class Service
        {
            public static string Good(Row row) => JsonSerializer.Serialize(row);

            public static string Bad(Open row) => JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task Redactors_hashes_and_protectors_are_known() => Shop.Members("""
        [ProcessesFor(Purpose.Marketing)]
        public async Task Run(
            Customer c,
            HttpClient http,
            Microsoft.Extensions.Compliance.Redaction.Redactor redactor,
            Microsoft.AspNetCore.DataProtection.IDataProtector protector)
        {
            var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(c.Email)));
            logger.LogInformation("{A} {B}", hash, redactor.Redact(c.Email));
            logger.LogInformation("{A}", protector.Protect(System.Text.Encoding.UTF8.GetBytes(c.Name)).Length);
            File.WriteAllBytes("a.bin", protector.Protect(System.Text.Encoding.UTF8.GetBytes(c.Name)));
            await http.PostAsync("/x", new StringContent(redactor.Redact(c.Phone)));
            await http.PostAsync("/x", {|PRIV1003:new StringContent(hash)|});
        }
        """);

    [Fact]
    public Task A_pseudonym_in_an_address_is_personal_data() => Shop.Members("""
        [ProcessesFor(Purpose.Marketing)]
        public async Task Run(Customer c, HttpClient http)
        {
            await http.GetAsync({|PRIV1003:"/mails/" + Hash(c.Email)|});
            await http.GetAsync("/mails/" + c.Id);
        }

        [Deidentifies(Deidentification.Hashing)]
        private static string Hash(string text) => text;
        """);

    [Fact]
    public Task A_helper_that_hashes_on_the_way_to_the_log_is_fine() => Shop.Members("""
        public void Run(Customer c)
        {
            Write(c.Email);
            WriteBoth({|PRIV1001:c.Name|});
        }

        private void Write(string text) => logger.LogInformation("{Hash}", Hash(text));

        private void WriteBoth(string text) => logger.LogInformation("{Hash} {Text}", Hash(text), text);

        [Deidentifies(Deidentification.Hashing)]
        private static string Hash(string text) => text;
        """);

    [Fact]
    public Task What_the_type_of_the_result_declares_is_not_in_it() => Shop.Members("""
        public async Task Run(Customer c, Customer d, List<Customer> all, Number number)
        {
            logger.LogInformation("{Mail} {@Customer}", Hide(c).Email, Hide(c));
            logger.LogInformation("{Mail}", (await HideLater(c)).Email);
            logger.LogInformation("{Mail} {@All}", HideAll(all)[0].Email, HideAll(all));
            logger.LogInformation("{Number}", Mask(number));
            logger.LogInformation("{Mail}", Hash(c).Email);
            var hidden = Hide(c);
            hidden.Email = d.Email;
            logger.LogInformation("{Mail}", {|PRIV1001:hidden.Email|});
            logger.LogInformation("{@Customer}", {|PRIV1001:Copy(c)|});
        }

        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public readonly record struct Number(string Digits);

        private static Customer Copy(Customer c) => new() { Id = c.Id, Email = c.Email };

        [Deidentifies(Deidentification.Anonymization)]
        private static Customer Hide(Customer c) => new() { Id = c.Id };

        [Deidentifies(Deidentification.Anonymization)]
        private static async Task<Customer> HideLater(Customer c) => await Task.FromResult(new Customer { Id = c.Id });

        [Deidentifies(Deidentification.Anonymization)]
        private static List<Customer> HideAll(List<Customer> all) => all;

        [Deidentifies(Deidentification.Masking)]
        private static Number Mask(Number number) => new(number.Digits.Substring(0, 2));

        [Deidentifies(Deidentification.Hashing)]
        private static Customer Hash(Customer c) => c;
        """);
}
