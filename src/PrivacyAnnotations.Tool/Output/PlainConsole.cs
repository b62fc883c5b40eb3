using Spectre.Console;

namespace PrivacyAnnotations.Tool.Output;

/// <summary>A console that writes tables to whatever the command writes to.</summary>
internal static class PlainConsole
{
    // A file or a pipe has no width, and nothing in it should be broken over lines for want of one.
    private const int WidthWithoutTerminal = 400;

    public static IAnsiConsole On(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = target });
        if (!target.IsTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
