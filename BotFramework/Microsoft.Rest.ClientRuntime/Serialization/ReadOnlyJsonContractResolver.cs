using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Leaves properties without a setter, which only the service may fill, out of what is written.</summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    /// <inheritdoc />
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (!property.Writable && member is PropertyInfo { CanWrite: false } or PropertyInfo { SetMethod.IsPublic: false })
        {
            property.ShouldSerialize = static _ => false;
        }

        return property;
    }
}
