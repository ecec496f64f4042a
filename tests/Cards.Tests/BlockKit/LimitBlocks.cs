using System.Text.Json;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Limits of blocks and of the rich text in them.</summary>
internal static class LimitBlocks
{
    public static void Check(List<string> found, JsonElement blocks)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks.EnumerateArray())
        {
            Limits.Optional(found, block, "block_id", 255);
            if (block.TryGetProperty("block_id", out var id) && !ids.Add(id.GetString()!))
                found.Add($"block_id twice: {id}");
            One(found, block);
        }
    }

    private static void One(List<string> found, JsonElement block)
    {
        switch (Limits.Type(block))
        {
            case "header":
                LimitTexts.Plain(found, block, "text", 150);
                break;
            case "section":
                Section(found, block);
                break;
            case "context":
                Limits.Count(found, "context", block.GetProperty("elements"), 10);
                foreach (var text in block.GetProperty("elements").EnumerateArray())
                    LimitTexts.Text(found, "context", text, 3000);
                break;
            case "actions":
                Actions(found, block.GetProperty("elements"));
                break;
            case "input":
                LimitTexts.Plain(found, block, "label", 2000);
                LimitTexts.Plain(found, block, "hint", 2000);
                LimitElements.Check(found, block.GetProperty("element"));
                break;
            case "rich_text":
                Rich(found, block.GetProperty("elements"));
                break;
            case "table":
                Table(found, block);
                break;
            case "divider":
                break;
            default:
                found.Add($"no such block: {block}");
                break;
        }
    }

    private static void Section(List<string> found, JsonElement block)
    {
        if (block.TryGetProperty("text", out var text))
            LimitTexts.Text(found, "section", text, 3000);
        else if (!block.TryGetProperty("fields", out _))
            found.Add("a section has a text or fields");
        if (block.TryGetProperty("fields", out var fields))
        {
            Limits.Count(found, "fields", fields, 10);
            foreach (var field in fields.EnumerateArray())
                LimitTexts.Text(found, "field", field, 2000);
        }

        if (block.TryGetProperty("accessory", out var accessory))
            LimitElements.Check(found, accessory);
    }

    private static void Actions(List<string> found, JsonElement elements)
    {
        Limits.Count(found, "actions", elements, 25);
        foreach (var element in elements.EnumerateArray())
            LimitElements.Check(found, element);
        if (elements.EnumerateArray().Select(e => e.GetProperty("action_id").GetString()).Distinct(StringComparer.Ordinal).Count() != elements.GetArrayLength())
            found.Add("action ids of a block differ");
    }

    /// <summary>Sections, lists of sections, and runs of text alone: no mention, link or emoji element.</summary>
    private static void Rich(List<string> found, JsonElement elements)
    {
        if (elements.GetArrayLength() == 0)
            found.Add("rich text without elements");
        var blank = true;
        foreach (var element in elements.EnumerateArray())
        {
            if (Limits.Type(element) is "rich_text_section" or "rich_text_list" or "rich_text_preformatted" or "rich_text_quote")
            {
                Rich(found, element.GetProperty("elements"));
                blank = false;
            }
            else if (Limits.Type(element) == "text")
            {
                var text = element.GetProperty("text").GetString()!;
                Limits.Length(found, "run", text, 3000);
                blank &= string.IsNullOrWhiteSpace(text);
            }
            else
                found.Add($"no such rich text: {element}");
        }

        if (blank)
            found.Add("blank rich text");
    }

    private static void Table(List<string> found, JsonElement block)
    {
        var rows = block.GetProperty("rows");
        Limits.Count(found, "rows", rows, 100);
        var columns = rows[0].GetArrayLength();
        if (block.TryGetProperty("column_settings", out var settings) && (settings.GetArrayLength() != columns || settings.EnumerateArray().Any(s => s.GetProperty("align").GetString() is not ("left" or "center" or "right"))))
            found.Add("column settings");
        foreach (var row in rows.EnumerateArray())
        {
            Limits.Count(found, "cells", row, 20);
            if (row.GetArrayLength() != columns)
                found.Add("rows of equal length");
            foreach (var cell in row.EnumerateArray())
                if (Limits.Type(cell) == "rich_text")
                    Rich(found, cell.GetProperty("elements"));
                else if (Limits.Type(cell) != "raw_text" || string.IsNullOrWhiteSpace(cell.GetProperty("text").GetString()))
                    found.Add("a cell is text that is not blank");
        }
    }
}
