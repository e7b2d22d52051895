using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Tells whether there is anything to show or to work on.</summary>
    /// <returns>True if there is text or a summary that is not blank, an attachment, or channel data.</returns>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    /// <summary>Finds who is mentioned in the message.</summary>
    /// <returns>The mentions in their order among the entities; empty if there are none.</returns>
    public Mention[] GetMentions()
    {
        if (Entities == null)
        {
            return [];
        }

        List<Mention> mentions = null;
        foreach (var entity in Entities)
        {
            if (string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            {
                (mentions ??= []).Add(entity as Mention ?? entity.GetAs<Mention>());
            }
        }

        return mentions?.ToArray() ?? [];
    }

    /// <summary>Reads what the channel added of its own as a type.</summary>
    /// <typeparam name="TypeT">The type to read <see cref="ChannelData"/> as.</typeparam>
    /// <returns>The data, or the type's default if there are none.</returns>
    /// <exception cref="InvalidCastException">The data are neither of that type nor a JSON object.</exception>
    /// <exception cref="Newtonsoft.Json.JsonException">The JSON object does not fit the type.</exception>
    public TypeT GetChannelData<TypeT>() =>
        ChannelData switch
        {
            null => default,
            TypeT data => data,
            var other => ((JObject)other).ToObject<TypeT>(),
        };

    /// <summary>Reads what the channel added of its own as a type, if it can be read so.</summary>
    /// <typeparam name="TypeT">The type to read <see cref="ChannelData"/> as.</typeparam>
    /// <param name="instance">The data, or the type's default if there are none or they do not fit.</param>
    /// <returns>True if there are data and they fit the type.</returns>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception)
        {
            // The data are whatever a channel sent; a type's own setters may throw anything on them.
            return false;
        }
    }
}
