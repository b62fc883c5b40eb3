using System.Text.Json;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>The definition of a category as JSON.</summary>
internal static class CategoryJson
{
    public static void Write(Utf8JsonWriter writer, CategoryInfo category)
    {
        writer.WriteStartObject();
        writer.WriteString("key", category.Key);
        writer.WriteString("name", category.Name);
        writer.WriteOptional("broader", category.Broader);
        writer.WriteStrings("ccpa", CcpaLetters.Of(category.Ccpa));
        writer.WriteOptional("ccpaIsClosest", category.CcpaIsClosest);
        writer.WriteOptional("ccpaNote", category.CcpaNote);
        writer.WriteOptional("sensitive", category.Sensitive);
        writer.WriteOptional("sensitiveCite", category.SensitiveCite);
        writer.WriteOptional("sensitiveCondition", category.SensitiveCondition);
        writer.WriteOptional("sensitiveNote", category.SensitiveNote);
        writer.WriteOptional("specialCategory", category.SpecialCategory);
        writer.WriteOptional("specialCategoryCondition", category.SpecialCategoryCondition);
        writer.WriteOptional("description", category.Description);
        writer.WriteOptional("fides", category.Fides);
        writer.WriteOptional("dpv", category.Dpv);
        writer.WriteEndObject();
    }

    public static CategoryInfo Read(JsonElement element) => new(
        element.RequiredText("key"),
        element.RequiredText("name"),
        element.Text("broader"),
        CcpaLetters.Parse(element.Strings("ccpa")),
        element.Flag("ccpaIsClosest"),
        element.Text("ccpaNote"),
        element.Flag("sensitive"),
        element.Text("sensitiveCite"),
        element.Text("sensitiveCondition"),
        element.Text("sensitiveNote"),
        element.Flag("specialCategory"),
        element.Text("specialCategoryCondition"),
        element.Text("description"),
        element.Text("fides"),
        element.Text("dpv"));
}
