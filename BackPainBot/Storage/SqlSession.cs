using System.Data.Common;

namespace BackPainBot.Storage;

/// <summary>An open connection with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqlSession(DbConnection connection) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    public ValueTask<DbTransaction> BeginAsync(CancellationToken cancellationToken) => connection.BeginTransactionAsync(cancellationToken);

    /// <summary>A prepared statement with its parameters set; made once for each statement.</summary>
    public DbCommand Command(string statement, DbTransaction? transaction, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        if (!_commands.TryGetValue(statement, out var command))
        {
            _commands[statement] = command = Create(statement, parameters);
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            command.Parameters[index].Value = parameters[index].Value;
        }

        command.Transaction = transaction;
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private DbCommand Create(string statement, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of SqlStatements; values travel as parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        foreach (var (name, _) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
