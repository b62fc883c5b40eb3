using System.CommandLine;

namespace PrivacyAnnotations.Tool.Commands;

/// <summary><c>dotnet privacy</c>: what stands above the commands.</summary>
public static class PrivacyCommand
{
    public static RootCommand Create() => new("Personal data in built assemblies: where it is, and what it is for.")
    {
        InventoryCommand.Create(),
        ModelsCommand.Create(),
    };
}
