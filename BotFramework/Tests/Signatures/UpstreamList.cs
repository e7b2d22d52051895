using System.Reflection;

namespace BotFramework.Tests.Signatures;

/// <summary>Reads the list of an upstream assembly's signatures, as the official packages were found to have them.</summary>
internal static class UpstreamList
{
    private const string Folder = "Signatures.Upstream.";
    private const string Extension = ".txt";

    // Longest first: "class" ends the others.
    private static readonly string[] _kinds =
        ["static class", "abstract class", "sealed class", "interface", "delegate", "struct", "class", "enum"];

    /// <summary>The names of the assemblies that there is a list of.</summary>
    public static IReadOnlyList<string> Assemblies { get; } = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Extension.Length])
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>Reads the list of one assembly.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <returns>The types by name.</returns>
    public static IReadOnlyDictionary<string, TypeSignature> Read(string assembly)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + assembly + Extension);
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    /// <summary>Reads a list: a line a type, and indented below it a line a member.</summary>
    /// <param name="reader">Where the list is read from.</param>
    /// <returns>The types by name.</returns>
    public static IReadOnlyDictionary<string, TypeSignature> Parse(TextReader reader)
    {
        var types = new Dictionary<string, TypeSignature>(StringComparer.Ordinal);
        HashSet<string> members = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                members.Add(line.Trim());
            }
            else if (line.Length > 0)
            {
                members = new HashSet<string>(StringComparer.Ordinal);
                var type = ParseType(line, members);
                types.Add(type.Name, type);
            }
        }

        return types;
    }

    private static TypeSignature ParseType(string line, HashSet<string> members)
    {
        var kind = _kinds.First(kind => line.StartsWith(kind + " ", StringComparison.Ordinal));
        var rest = line[(kind.Length + 1)..];
        if (kind == "delegate")
        {
            // The name is what stands between the type that is returned and the parameters.
            members.Add(rest);
            var head = rest[..rest.IndexOf('(', StringComparison.Ordinal)];
            return new TypeSignature(kind, SplitAtTopLevel(head, ' ')[^1], new HashSet<string>(), members);
        }

        var colon = rest.IndexOf(" : ", StringComparison.Ordinal);
        var name = colon < 0 ? rest : rest[..colon];
        var bases = colon < 0 ? [] : SplitAtTopLevel(rest[(colon + 3)..], ',');
        return new TypeSignature(kind, name, bases.ToHashSet(StringComparer.Ordinal), members);
    }

    private static List<string> SplitAtTopLevel(string text, char separator)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0))
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
            else
            {
                depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            }
        }

        return parts;
    }
}
