using System.Diagnostics;
using System.Text;

namespace Package.Tests.Building;

/// <summary>What a process printed, and how it ended.</summary>
public sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    public CommandResult ShouldSucceed()
    {
        Assert.True(Succeeded, $"{Command} ended with {ExitCode}:{Environment.NewLine}{Output}");
        return this;
    }

    public CommandResult ShouldFail()
    {
        Assert.False(Succeeded, $"{Command} should have failed:{Environment.NewLine}{Output}");
        return this;
    }

    public static CommandResult Run(
        string file, IEnumerable<string> arguments, string directory, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult($"{file} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output + error.Result);
    }
}
