using System.Collections.Concurrent;
using System.Globalization;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Names types by number within this process: building and parsing assembly-qualified names costs more than all the
/// rest of a document. JSON that came from outside and is kept in a document cannot name a type here, as it cannot
/// guess the process's secret.
/// </summary>
internal sealed class KnownTypes : ISerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly string _secret = Guid.NewGuid().ToString("n");
    private int _count;

    /// <inheritdoc/>
    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        if (!_names.TryGetValue(serializedType, out typeName))
        {
            var name = _secret + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
            _types[name] = serializedType;
            typeName = _names.GetOrAdd(serializedType, name);
        }
    }

    /// <inheritdoc/>
    public Type BindToType(string assemblyName, string typeName)
        // Anything else is data that happens to have a property of the name that marks types.
        => _types.GetValueOrDefault(typeName, typeof(JObject));
}
