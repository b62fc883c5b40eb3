namespace PrivacyAnnotations.Tool.Commands;

/// <summary>What the process says to the script that started it.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command line cannot be understood, a path does not exist or holds no assembly.</summary>
    public const int BadInput = 1;

    /// <summary>An inventory cannot be read, or a manifest cannot be written.</summary>
    public const int Failed = 2;
}
