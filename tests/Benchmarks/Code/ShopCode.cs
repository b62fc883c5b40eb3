using System.Text;

namespace Benchmarks.Code;

/// <summary>
/// A web shop written by rule: the same numbers always give the same text. Forty methods make a file, one file is one service,
/// and the bodies do what services of such applications do: log, query, map, await, validate, call each other.
/// </summary>
/// <param name="Methods">How many methods the services have together.</param>
/// <param name="PersonalPercent">In how many of a hundred personal data is handled.</param>
internal sealed record ShopCode(int Methods, int PersonalPercent)
{
    public const int MethodsPerFile = 40;

    private static readonly string[] s_nouns =
        ["Invoice", "Shipment", "Basket", "Refund", "Voucher", "Return", "Review", "Payment", "Parcel", "Ticket", "Contract", "Offer"];

    /// <summary>Whether the classes of the shop are annotated.</summary>
    public bool IsAnnotated => PersonalPercent > 0;

    public IEnumerable<SourceFile> Files()
    {
        yield return new("Domain.cs", ShopDomain.Text(IsAnnotated));
        for (var first = 0; first < Methods; first += MethodsPerFile)
        {
            yield return Service(first / MethodsPerFile, Math.Min(MethodsPerFile, Methods - first));
        }
    }

    /// <summary>One service with this many methods.</summary>
    public SourceFile Service(int number, int methods)
    {
        var name = $"{s_nouns[number % s_nouns.Length]}Service{number}";
        var text = new StringBuilder(ShopDomain.Usings(IsAnnotated));
        text.Append($"\nnamespace Shop.Area{number / 25};\n\n");
        text.Append(IsAnnotated ? "[ProcessesFor(Purpose.OrderFulfilment)]\n" : "");
        text.Append($"public sealed class {name}(IOrderStore store, ILogger<{name}> logger)\n{{\n");
        for (var i = 0; i < methods; i++)
        {
            text.Append(Method((number * MethodsPerFile) + i, i)).Append('\n');
        }

        return new($"Area{number / 25}/{name}.cs", text.Append("}\n").ToString());
    }

    private string Method(int global, int local) =>
        global * PersonalPercent / 100 != (global + 1) * PersonalPercent / 100
            ? PersonalBodies.Write(global, local)
            : PlainBodies.Write(global, local);
}
