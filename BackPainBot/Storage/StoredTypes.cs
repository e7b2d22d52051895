using System.Collections.Concurrent;
using System.Reflection;
using BackPainBot.Clinical;
using BackPainBot.Dialogs;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace BackPainBot.Storage;

/// <summary>
/// The types that stored JSON may name. A type name in JSON makes an object of that type when it is read, so whoever could write to the
/// storage could otherwise choose what runs here. Ours join the list by carrying <see cref="JsonObjectAttribute"/>.
/// </summary>
internal sealed class StoredTypes : ISerializationBinder
{
    private static readonly Assembly[] OurAssemblies = [typeof(TriageBot).Assembly, typeof(Case).Assembly];

    private static readonly Dictionary<string, Type> TypesByName = new(StringComparer.Ordinal)
    {
        ["map"] = typeof(Dictionary<string, object>),
        ["textMap"] = typeof(Dictionary<string, string>),
        ["list"] = typeof(List<object>),
        ["textList"] = typeof(List<string>),
        ["texts"] = typeof(string[]),
        ["time"] = typeof(DateTimeOffset),
        ["dialogState"] = typeof(DialogState),
        ["dialogInstance"] = typeof(DialogInstance),
        ["promptOptions"] = typeof(PromptOptions),
        ["choice"] = typeof(Choice),
        ["choices"] = typeof(List<Choice>),
        ["foundChoice"] = typeof(FoundChoice),
        ["dateTimeResolution"] = typeof(DateTimeResolution),
        ["dateTimeResolutions"] = typeof(List<DateTimeResolution>),
        ["activity"] = typeof(Activity),
        ["attachment"] = typeof(Attachment),
        ["attachments"] = typeof(List<Attachment>),
    };

    private static readonly Dictionary<Type, string> NamesByType = TypesByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    private readonly ConcurrentDictionary<string, Type> _ours = new(StringComparer.Ordinal);

    /// <summary>Whether stored JSON may name this type.</summary>
    public static bool Contains(Type type) => NamesByType.ContainsKey(type) || IsOurs(type);

    /// <exception cref="JsonSerializationException">The type is not on the list.</exception>
    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = NamesByType.TryGetValue(serializedType, out var name) ? name
            : IsOurs(serializedType) ? serializedType.FullName
            : throw new JsonSerializationException(
                $"{serializedType} may not be stored as a value of type object. Store a text, a number or a truth value, "
                + "or mark the type with [JsonObject] if it is one of the bot's own.");
    }

    /// <exception cref="JsonSerializationException">The name is not on the list.</exception>
    public Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && TypesByName.TryGetValue(typeName, out var type))
        {
            return type;
        }

        if (assemblyName is null && (_ours.TryGetValue(typeName, out type) || TryFindOurs(typeName, out type)))
        {
            return type;
        }

        // The name came from the storage: it may be anything, so it is not repeated here.
        throw new JsonSerializationException("A stored document names a type that is not on the list of stored types.");
    }

    private static bool IsOurs(Type type) =>
        OurAssemblies.Contains(type.Assembly) && !type.IsGenericType && type.IsDefined(typeof(JsonObjectAttribute), inherit: false);

    private bool TryFindOurs(string typeName, out Type type)
    {
        type = OurAssemblies.Select(assembly => assembly.GetType(typeName)).FirstOrDefault(found => found is not null && IsOurs(found))!;
        return type is not null && (_ours.TryAdd(typeName, type) || true);
    }
}
