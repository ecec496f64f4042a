using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>A database that answers nothing while it is held: every command waits until it is released, as behind a long lock or a dead network.</summary>
internal sealed class HeldDatabase : DbCommandInterceptor
{
    private readonly Lock _gate = new();
    private readonly List<string> _waiting = [];
    private TaskCompletionSource? _held;

    public void Hold()
    {
        lock (_gate)
            _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Release()
    {
        lock (_gate)
        {
            _held?.TrySetResult();
            _held = null;
            _waiting.Clear();
        }
    }

    /// <summary>True once a command that names the table waits.</summary>
    public bool Holds(string table)
    {
        lock (_gate)
            return _waiting.Exists(c => c.Contains($"\"{table}\"", StringComparison.Ordinal));
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await Released(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await Released(command);
        return result;
    }

    private Task Released(DbCommand command)
    {
        lock (_gate)
        {
            if (_held is null)
                return Task.CompletedTask;
            _waiting.Add(command.CommandText);
            return _held.Task;
        }
    }
}
