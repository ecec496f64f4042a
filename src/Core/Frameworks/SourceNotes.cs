using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>"Where the figures come from": publishers with their grade in order of first use, our own planning figures last (part 5 §9, decision 1).</summary>
public static class SourceNotes
{
    private const string Planning = "PN";

    public static IReadOnlyList<string> Of(Notes notes, FrameworkSheets sheets)
    {
        var lines = notes.Tags.Where(sheets.Sources.ContainsKey).Select(tag => sheets.SourceNames[tag]).ToList();
        if (notes.Tags.Contains(Planning))
            lines.Add("Our planning figures: starting values that nobody has measured for you; each is listed under the assumptions or can be changed in the forms");
        return lines;
    }

    /// <summary>"Publisher (B, named study or firm)".</summary>
    public static string Name(SourceLine source) => $"{source.Publisher} ({Grade(source.Grade)})";

    private static string Grade(string grade) => grade[0] switch
    {
        'A' => "A, primary or official",
        'B' => "B, named study or firm",
        'C' => "C, vendor publication",
        _ => "D, weak",
    };
}
