using System.Globalization;
using PrivacyAnnotations.Core.Symbols;
using Spectre.Console;

namespace PrivacyAnnotations.Tool.Output;

/// <summary>What the models say of a library, as a table for a person.</summary>
public static class ModelTable
{
    public static void Write(ModelCoverage coverage, TextWriter output)
    {
        if (!coverage.Modelled.IsEmpty)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("API", "Modelled as");
            foreach (var api in coverage.Modelled)
            {
                table.AddRow(new Text(api.Api), new Text(api.Model));
            }

            PlainConsole.On(output).Write(table);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{coverage.ModelledMembers} of {coverage.Members} public members of {coverage.Assembly} are modelled. The result of any other carries what went in, and what it does with that is not known."));
    }
}
