namespace Package.Tests.Building;

/// <summary>Runs the SDK so that nothing outlives the command and nothing of this test run reaches into it.</summary>
public static class Dotnet
{
    // Set by the SDK that runs these tests; a nested build must find its own.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <param name="directory">Where the command runs.</param>
    /// <param name="packageCache">Where packages are unpacked; null stands for the user's own cache.</param>
    /// <param name="arguments">The command line.</param>
    public static CommandResult Run(string directory, string? packageCache, params string[] arguments)
    {
        var environment = s_inherited.ToDictionary(static name => name, static _ => (string?)null, StringComparer.Ordinal);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        if (packageCache is not null)
        {
            environment["NUGET_PACKAGES"] = packageCache;
        }

        return CommandResult.Run("dotnet", arguments, directory, environment);
    }
}
