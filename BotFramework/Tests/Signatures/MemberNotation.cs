using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace BotFramework.Tests.Signatures;

/// <summary>Writes members the way the upstream lists do.</summary>
internal static class MemberNotation
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Writes each public or protected member that a type declares itself, with what declares it.</summary>
    public static IEnumerable<(string Line, MemberInfo Member)> Of(Type type)
    {
        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            yield return (Of(field), field);
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsVisible(constructor)))
        {
            yield return ($"{Access(constructor)} .ctor({Parameters(constructor)})", constructor);
        }

        foreach (var property in type.GetProperties(Declared).Where(IsListed))
        {
            yield return (Of(property), property);
        }

        foreach (var @event in type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod)))
        {
            yield return ($"event {TypeNotation.Of(@event.EventHandlerType)} {@event.Name}", @event);
        }

        foreach (var method in type.GetMethods(Declared).Where(IsListed))
        {
            yield return (Of(method), method);
        }
    }

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Of));

    private static bool IsListed(PropertyInfo property) => IsVisible(property.GetMethod) || IsVisible(property.SetMethod);

    private static bool IsListed(MethodInfo method) =>
        IsVisible(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    private static string Of(FieldInfo field)
    {
        var access = field.IsPublic ? "public" : "protected";
        if (!field.IsLiteral)
        {
            var modifiers = (field.IsStatic ? " static" : "") + (field.IsInitOnly ? " readonly" : "");
            return $"{access}{modifiers} {TypeNotation.Of(field.FieldType)} {field.Name}";
        }

        var value = field.GetRawConstantValue() is string text
            ? "\"" + text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "\""
            : Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
        return $"{access} const {TypeNotation.Of(field.FieldType)} {field.Name} = {value}";
    }

    private static string Of(PropertyInfo property)
    {
        var first = IsVisible(property.GetMethod) ? property.GetMethod : property.SetMethod;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Of))}]";
        var accessors = Accessor(property.GetMethod, "get", first) + Accessor(property.SetMethod, "set", first);
        var json = property.GetCustomAttribute<JsonPropertyAttribute>(inherit: false);
        var comment = json == null ? "" : " // json " + json.PropertyName;
        return $"{Access(first)}{Modifier(first)} {TypeNotation.Of(property.PropertyType)} {name} {{{accessors} }}{comment}";
    }

    private static string Accessor(MethodInfo accessor, string word, MethodInfo first) =>
        !IsVisible(accessor) ? "" : accessor.IsPublic || !first.IsPublic ? $" {word};" : $" protected {word};";

    private static string Of(MethodInfo method)
    {
        var typeParameters = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNotation.Of))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        var name = $"{TypeNotation.Of(method.ReturnType)} {method.Name}{typeParameters}";
        return $"{Access(method)}{Modifier(method)} {name}({extension}{Parameters(method)})";
    }

    private static string Of(ParameterInfo parameter)
    {
        var prefix = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
            : "";
        var suffix = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return $"{prefix}{TypeNotation.Of(parameter.ParameterType)} {parameter.Name}{suffix}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => "default",
            string text => $"\"{text}\"",
            bool truth => truth ? "true" : "false",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };

    private static bool IsVisible(MethodBase method) => method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifier(MethodInfo method) =>
        method.IsStatic ? " static"
        : method.DeclaringType.IsInterface ? ""
        : method.IsAbstract ? " abstract"
        : method.GetBaseDefinition() != method ? " override"
        : method.IsVirtual && !method.IsFinal ? " virtual"
        : "";
}
