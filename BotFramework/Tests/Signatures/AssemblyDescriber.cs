using System.Globalization;
using System.Reflection;

namespace BotFramework.Tests.Signatures;

/// <summary>Lists what is public or protected of an assembly, in the notation of the upstream lists.</summary>
internal static class AssemblyDescriber
{
    public static IEnumerable<TypeSignature> Describe(Assembly assembly) =>
        assembly.GetExportedTypes().Select(Describe).OrderBy(type => type.Name, StringComparer.Ordinal);

    public static TypeSignature Describe(Type type)
    {
        var kind = KindOf(type);
        return new TypeSignature(kind, TypeNotation.Of(type), BasesOf(type), MembersOf(type, kind));
    }

    private static string KindOf(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static HashSet<string> BasesOf(Type type)
    {
        var bases = new HashSet<string>(StringComparer.Ordinal);
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return bases;
        }

        if (type.BaseType != null && type.BaseType != typeof(object) && !type.IsValueType)
        {
            bases.Add(TypeNotation.Of(type.BaseType));
        }

        var inherited = type.BaseType?.GetInterfaces() ?? Type.EmptyTypes;
        bases.UnionWith(type.GetInterfaces().Except(inherited).Where(added => added.IsPublic).Select(TypeNotation.Of));
        return bases;
    }

    private static HashSet<string> MembersOf(Type type, string kind) =>
        kind switch
        {
            "delegate" => [DelegateLine(type)],
            "enum" => type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}")
                .ToHashSet(StringComparer.Ordinal),
            _ => MemberNotation.Of(type).Where(member => !OverridesForeign(member.Member))
                .Select(member => member.Line).ToHashSet(StringComparer.Ordinal),
        };

    private static string DelegateLine(Type type)
    {
        var invoke = type.GetMethod("Invoke");
        return $"{TypeNotation.Of(invoke.ReturnType)} {TypeNotation.Of(type)}({MemberNotation.Parameters(invoke)})";
    }

    // What a class makes of a member that it has from another assembly is its own affair: callers see no difference.
    private static bool OverridesForeign(MemberInfo member) =>
        member is MethodInfo method && method.GetBaseDefinition().DeclaringType.Assembly != method.DeclaringType.Assembly;
}
