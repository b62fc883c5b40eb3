using PrivacyAnnotations.Comparison;

// Prints the table of the README: which leak shape which analyzer finds.
var columns = Peers.All;
Console.WriteLine($"| # | shape | {string.Join(" | ", columns.Select(static peer => peer.Name))} |");
Console.WriteLine($"| --- | --- | {string.Join(" | ", columns.Select(static _ => "---"))} |");

var found = new int[columns.Length];
foreach (var shape in LeakShapes.All)
{
    var row = new List<string>();
    for (var i = 0; i < columns.Length; i++)
    {
        var isFound = await columns[i].Finds(shape);
        found[i] += isFound ? 1 : 0;
        row.Add(isFound ? "found" : "-");
    }

    Console.WriteLine($"| {shape.Number} | {shape.Title} | {string.Join(" | ", row)} |");
}

Console.WriteLine($"| | found | {string.Join(" | ", found)} |");
return found[0] == LeakShapes.All.Length ? 0 : 1;
