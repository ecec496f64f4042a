namespace StrategicPartnerships.FakeSlack;

/// <summary>Waits for what happens by itself, by looking often, up to a deadline of real time.</summary>
public static class Patience
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task Until(Func<bool> so, string what, Func<string>? more = null)
    {
        var time = TimeProvider.System;
        for (var begun = time.GetTimestamp(); !so(); await Task.Delay(Pause, time))
        {
            if (time.GetElapsedTime(begun) > Deadline)
                throw new TimeoutException($"It did not come to: {what}. {more?.Invoke()}");
        }
    }
}
