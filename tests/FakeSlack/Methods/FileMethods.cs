using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>files.*: announce, upload, complete.</summary>
internal static class FileMethods
{
    public static JsonObject GetUrl(ApiContext call)
    {
        var length = call.Number("length");
        if (length <= 0)
            throw new Refusal("missing_argument");
        var file = new FakeFile(call.World.NextId("F"), call.Required("filename")) { Length = length };
        call.World.Files.Add(file);
        return new() { ["upload_url"] = new Uri(call.Server.BaseUrl, "upload/" + file.Id).ToString(), ["file_id"] = file.Id };
    }

    public static JsonObject Complete(ApiContext call)
    {
        if (call.Arguments["files"] is not JsonArray { Count: > 0 } wanted)
            throw new Refusal("missing_argument");
        var files = wanted.Select(w => Found(call, w!["id"]?.ToString() ?? "", w["title"]?.ToString())).ToArray();
        if (call.Text("channel_id") is { } id)
        {
            var channel = call.Channel(id);
            if (!channel.Members.Contains(call.Token!.BotUser))
                throw new Refusal("not_in_channel");
            if (channel.IsArchived)
                throw new Refusal("is_archived");
            Share(call, channel, files);
        }

        foreach (var file in files)
            file.Completed = true;
        return new() { ["files"] = new JsonArray([.. files.Select(f => ToJson(call.Server, f))]) };
    }

    public static JsonObject ToJson(FakeSlackServer server, FakeFile file)
    {
        var url = new Uri(server.BaseUrl, $"files-pri/{file.Id}/{Uri.EscapeDataString(file.Name)}").ToString();
        return new()
        {
            ["id"] = file.Id,
            ["name"] = file.Name,
            ["title"] = file.Title ?? file.Name,
            ["size"] = file.Content?.Length ?? 0,
            ["filetype"] = Path.GetExtension(file.Name).TrimStart('.'),
            ["url_private"] = url,
            ["url_private_download"] = url,
        };
    }

    private static FakeFile Found(ApiContext call, string id, string? title)
    {
        var file = call.World.Files.Find(f => f.Id == id) ?? throw new Refusal("file_not_found");
        if (file.Content is null || file.Completed)
            throw new Refusal(file.Completed ? "file_already_completed" : "file_not_uploaded");
        file.Title = title;
        return file;
    }

    private static void Share(ApiContext call, FakeChannel channel, FakeFile[] files)
    {
        call.Server.Posts.KeepPace(channel, "files.completeUploadExternal");
        foreach (var file in files)
            file.Channel = channel.Id;
        var message = new JsonObject { ["text"] = call.Text("initial_comment") ?? "", ["files"] = new JsonArray([.. files.Select(f => ToJson(call.Server, f))]) };
        call.Server.Posts.Add(channel, call.Token!.BotUser, message, call.Text("thread_ts"));
    }
}
