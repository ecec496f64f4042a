using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>At most 100 rows of at most 20 cells [Slack: table block].</summary>
internal static class TableRules
{
    public static void Check(JsonObject table, string path, Findings findings)
    {
        if (table["rows"] is not JsonArray { Count: > 0 } rows)
        {
            findings.Refuse(path + "/rows", "must be an array with rows");
            return;
        }

        if (rows.Count > 100)
            findings.Refuse(path + "/rows", "no more than 100 items allowed");
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (cell, at) in findings.Items(rows[row], $"{path}/rows/{row}", 1, 20))
                Cell(cell, at, findings);
        }

        foreach (var (column, at) in findings.Items(table["column_settings"], path + "/column_settings", 0, 20))
        {
            findings.HasShape(column, at, [], "align", "is_wrapped");
            findings.OneOf(column, "align", at, "left", "center", "right");
            findings.Boolean(column, at, "is_wrapped");
        }
    }

    private static void Cell(JsonObject cell, string path, Findings findings)
    {
        switch (cell["type"]?.ToString())
        {
            case "raw_text" when findings.HasShape(cell, path, ["type", "text"]):
                findings.Length(cell, "text", path, 1, int.MaxValue);
                break;
            case "rich_text" when findings.HasShape(cell, path, ["type", "elements"]):
                RichTextRules.Check(cell["elements"], path + "/elements", findings);
                break;
            case "raw_text" or "rich_text":
                break;
            case var type:
                findings.Refuse(path, $"unsupported type: {type}");
                break;
        }
    }
}
