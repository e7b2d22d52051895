namespace BotFramework.Tests.Signatures;

/// <summary>Writes types the way the upstream lists do: C# words for the basic types, no namespace for the commonest.</summary>
internal static class TypeNotation
{
    private static readonly Dictionary<Type, string> _words = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType());
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        return type.IsGenericParameter ? type.Name : _words.GetValueOrDefault(type) ?? OfNamed(type);
    }

    private static string OfNamed(Type type)
    {
        var backtick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = backtick < 0 ? type.Name : type.Name[..backtick];
        if (type.IsNested)
        {
            name = Of(type.DeclaringType) + "." + name;
        }
        else if (!IsCommonNamespace(type.Namespace))
        {
            name = type.Namespace + "." + name;
        }

        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }

    private static bool IsCommonNamespace(string name) =>
        name is null or "System" or "System.Threading" or "System.Threading.Tasks"
        || name.StartsWith("System.Collections.Generic", StringComparison.Ordinal);
}
