using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace BotFramework.Tests.Dialogs;

/// <summary>Keeps documents as JSON text, with type names or without, as a database would.</summary>
internal sealed class TextStorage(TypeNameHandling typeNames) : IStorage
{
    private readonly JsonSerializerSettings _settings = new() { TypeNameHandling = typeNames };

    public Dictionary<string, string> Documents { get; } = new();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        => Task.FromResult<IDictionary<string, object>>(keys.Where(Documents.ContainsKey)
            .ToDictionary(key => key, key => JsonConvert.DeserializeObject<object>(Documents[key], _settings)));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Documents[key] = JsonConvert.SerializeObject(value, typeof(object), _settings);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Array.ForEach(keys, key => Documents.Remove(key));
        return Task.CompletedTask;
    }
}
