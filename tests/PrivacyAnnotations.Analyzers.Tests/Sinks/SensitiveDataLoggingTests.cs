namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

/// <summary>Entity Framework's <c>EnableSensitiveDataLogging</c> writes what the entities of its context hold.</summary>
public sealed class SensitiveDataLoggingTests
{
    private const string Contexts = """
        public class Shop(DbContextOptions options) : DbContext(options) { public DbSet<Order> Orders => Set<Order>(); }

        public class Row { public int Id { get; set; } [NotMapped] public Order? Order { get; set; } }

        public class Ledger(DbContextOptions options) : DbContext(options) { public DbSet<Row> Rows { get; set; } = null!; }
        """;

    private static readonly LibraryCode s_code = new(
        "using System.ComponentModel.DataAnnotations.Schema; using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.DependencyInjection;",
        "private IServiceCollection _services = null!; private bool _isDevelopment;",
        typeof(Microsoft.EntityFrameworkCore.DbContext))
    {
        Outside = Contexts,
    };

    [Fact]
    public Task The_context_is_the_type_argument_of_the_builder() => s_code.Check(
        "_ = {|PRIV1001:new DbContextOptionsBuilder<Shop>().EnableSensitiveDataLogging()|};",
        "var builder = new DbContextOptionsBuilder<Shop>(); {|PRIV1001:builder.EnableSensitiveDataLogging()|};",
        "_ = new DbContextOptionsBuilder<Ledger>().EnableSensitiveDataLogging();");

    [Fact]
    public Task The_context_is_the_one_that_is_registered() => s_code.Check(
        "_services.AddDbContext<Shop>(b => {|PRIV1001:b.EnableSensitiveDataLogging()|});",
        "_services.AddDbContextPool<Shop>(b => {|PRIV1001:b.EnableDetailedErrors().EnableSensitiveDataLogging()|});",
        "_services.AddDbContextFactory<Shop>((_, b) => { if (_isDevelopment) {|PRIV1001:b.EnableSensitiveDataLogging()|}; });",
        "_services.AddDbContext<Ledger>(b => b.EnableSensitiveDataLogging());");

    [Fact]
    public Task The_context_is_the_one_that_configures_itself() => s_code.CheckMembers(
        """
        public class Own(DbContextOptions options) : Shop(options)
        {
            protected override void OnConfiguring(DbContextOptionsBuilder builder) => {|PRIV1001:builder.EnableSensitiveDataLogging()|};
        }
        """,
        """
        public class Clean(DbContextOptions options) : Ledger(options)
        {
            protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.EnableSensitiveDataLogging();
        }
        """);

    [Fact]
    public Task What_is_switched_off_logs_nothing() => s_code.Check(
        "_services.AddDbContext<Shop>(b => b.EnableSensitiveDataLogging(false));",
        "_services.AddDbContext<Shop>(b => b.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: false));",
        "_services.AddDbContext<Shop>(b => {|PRIV1001:b.EnableSensitiveDataLogging(_isDevelopment)|});");

    [Fact]
    public Task A_builder_of_no_context_says_nothing() => s_code.Check("new DbContextOptionsBuilder().EnableSensitiveDataLogging();");
}
