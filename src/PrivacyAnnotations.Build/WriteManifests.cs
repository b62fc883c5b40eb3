using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace PrivacyAnnotations.Build;

/// <summary>Writes the manifests of an assembly and of everything that it references.</summary>
public sealed class WriteManifests : Task
{
    private const string CannotWrite = "PRIV9001";
    private const string CannotRead = "PRIV9002";

    /// <summary>The output and its references, as files.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The directory of the binaries.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>Whether the analyzers run in this project.</summary>
    public bool Checked { get; set; }

    public override bool Execute()
    {
        var collection = InventoryCollection.Read(Assemblies.Select(static item => item.GetMetadata("FullPath")));
        foreach (var problem in collection.Problems)
        {
            // An inventory that lacks an assembly would pass for a complete one.
            LogError(CannotRead, problem.File, problem.Reason);
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        foreach (var (fileName, content) in collection.RenderManifests())
        {
            Write(Path.Combine(OutputDirectory, fileName), content);
        }

        Log.LogMessage(MessageImportance.High, "{0}", Summary(collection));
        return !Log.HasLoggedErrors;
    }

    private string Summary(InventoryCollection collection)
    {
        if (collection.MemberCount == 0)
        {
            return "PrivacyAnnotations: nothing is annotated, so nothing is checked.";
        }

        var found = $"PrivacyAnnotations: {collection.Summary} -> {OutputDirectory}";
        return Checked ? found : found + " (nothing is checked here: the project does not reference PrivacyAnnotations itself)";
    }

    private void Write(string path, string content)
    {
        try
        {
            Directory.CreateDirectory(OutputDirectory);
            AtomicFile.Write(path, content);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            LogError(CannotWrite, path, $"The manifest cannot be written: {refused.Message}");
        }
    }

    private void LogError(string code, string file, string message) =>
        Log.LogError(subcategory: null, code, helpKeyword: null, file, 0, 0, 0, 0, "{0}", message);
}
