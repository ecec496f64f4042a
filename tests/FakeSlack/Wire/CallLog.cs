using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

internal sealed class CallLog
{
    private readonly Lock _gate = new();
    private readonly List<ApiCall> _calls = [];

    public IReadOnlyList<ApiCall> All
    {
        get
        {
            lock (_gate)
                return [.. _calls];
        }
    }

    public ApiCall Add(string method, string token, string contentType, JsonObject arguments, DateTimeOffset at)
    {
        lock (_gate)
        {
            var call = new ApiCall(method, token, contentType, arguments, at, _calls.Count + 1);
            _calls.Add(call);
            return call;
        }
    }
}
