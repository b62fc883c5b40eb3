namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreIdentityTests
{
    private const string Buyer = """
        public sealed class Buyer : IdentityUser
        {
            [PersonalData(Category.Payment, Purpose.Fraud)] public string CardNumber { get; set; } = "";
        }
        """;

    private static readonly LibraryCode s_code = new(
        "using System.Security.Claims; using Microsoft.AspNetCore.Identity; using Microsoft.AspNetCore.Identity.UI.Services; using PersonalDataAttribute = PrivacyAnnotations.PersonalDataAttribute;",
        "private UserManager<Buyer> _users = null!; private SignInManager<Buyer> _entry = null!; private IEmailSender _mails = null!;")
    {
        Outside = Buyer,
    };

    [Fact]
    public Task A_user_is_stored_with_his_members() => s_code.Check(
        "await _users.CreateAsync({|PRIV1004:new Buyer { CardNumber = order.CardNumber }|}, \"secret\");",
        "await _users.UpdateAsync({|PRIV1004:new Buyer { UserName = order.CardNumber }|});",
        "await _users.SetEmailAsync(new Buyer(), {|PRIV1004:order.CardNumber|});",
        "await _users.AddClaimAsync(new Buyer(), {|PRIV1004:new Claim(\"card\", order.CardNumber)|});",
        "await _users.CreateAsync(new Buyer { Email = order.Address }, order.CardNumber);",
        "await _users.DeleteAsync(new Buyer { CardNumber = order.CardNumber });");

    [Fact]
    public Task Who_is_found_is_not_what_he_was_looked_up_by() => s_code.Check(
        "var found = await _users.FindByEmailAsync(order.Address); Console.WriteLine(found!.Id);",
        "Console.WriteLine(await _entry.PasswordSignInAsync(order.Address, \"secret\", false, false));",
        "Console.WriteLine({|PRIV1001:_users.NormalizeEmail(order.Address)|});",
        "Console.WriteLine({|PRIV1001:await _users.GetEmailAsync(new Buyer { Email = order.Address })|});");

    [Fact]
    public Task A_mail_is_sent() => s_code.Check(
        "await _mails.SendEmailAsync(order.Address, \"Paid\", {|PRIV1003:order.CardNumber|});",
        "await _mails.SendEmailAsync(order.Address, \"Paid\", order.Number);");

    [Fact]
    public Task A_store_keeps_what_was_set_before() => (s_code with { Members = s_code.Members + "private IUserEmailStore<Buyer> _store = null!;" }).Check(
        "var buyer = new Buyer(); await _store.SetEmailAsync(buyer, order.CardNumber, default); await _users.CreateAsync({|PRIV1004:buyer|});",
        "var buyer = new Buyer(); await _store.SetUserNameAsync(buyer, order.CardNumber, default); await _store.CreateAsync({|PRIV1004:buyer|}, default);",
        "var buyer = new Buyer { CardNumber = \"\" }; await _store.SetEmailAsync(buyer, order.Address, default); await _store.UpdateAsync(buyer, default);");
}
