using System.CommandLine;
using PrivacyAnnotations.Tool.Commands;

namespace PrivacyAnnotations.Tool.Tests;

/// <summary>What a run of <c>dotnet privacy</c> gave.</summary>
public sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public static CommandLine Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = PrivacyCommand.Create().Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return new CommandLine(exitCode, output.ToString(), error.ToString());
    }
}
