namespace BotFramework.Tests.Signatures;

/// <summary>
/// Compares what our assemblies show with what upstream's do. Ours may show less, never more: code that compiles against ours
/// has to compile against upstream's. What others implement has to be equal, or their implementations would compile against one only.
/// </summary>
internal static class SignatureComparer
{
    /// <summary>Compares the types of one assembly.</summary>
    /// <param name="ours">Our types.</param>
    /// <param name="upstream">Upstream's types by name.</param>
    /// <returns>One line a difference, each with what mends it; empty if there are none.</returns>
    public static IReadOnlyList<string> Compare(IEnumerable<TypeSignature> ours, IReadOnlyDictionary<string, TypeSignature> upstream) =>
        ours.SelectMany(type => upstream.TryGetValue(type.Name, out var original)
                ? Compare(type, original)
                : [$"{type.Kind} {type.Name}: upstream has no such type. Make it internal."])
            .ToList();

    private static IEnumerable<string> Compare(TypeSignature ours, TypeSignature upstream)
    {
        if (ours.Kind != upstream.Kind)
        {
            yield return $"{ours.Name}: is a {ours.Kind}, upstream a {upstream.Kind}. Declare it as upstream does.";
        }

        foreach (var added in ours.Bases.Except(upstream.Bases))
        {
            yield return $"{ours.Name}: derives from or implements {added}, which upstream's does not. Take it away.";
        }

        foreach (var added in ours.Members.Except(upstream.Members))
        {
            yield return $"{ours.Name}: has{Line(added)}{Environment.NewLine}    which upstream has not. {Mend(added, upstream)}";
        }

        foreach (var left in MustHave(upstream).Except(ours.Members))
        {
            yield return $"{ours.Name}: lacks{Line(left)}{Environment.NewLine}    which implementers need. Declare it.";
        }

        foreach (var left in upstream.Bases.Except(ours.Bases).Where(_ => ours.Kind == "interface"))
        {
            yield return $"{ours.Name}: does not extend {left}, which upstream's does. Extend it.";
        }
    }

    private static IEnumerable<string> MustHave(TypeSignature upstream) =>
        upstream.Kind is "interface" or "enum" or "delegate"
            ? upstream.Members
            : upstream.Members.Where(member => member.Contains(" abstract ", StringComparison.Ordinal));

    private static string Mend(string member, TypeSignature upstream)
    {
        var same = upstream.Members.Where(other => NameOf(other) == NameOf(member)).ToList();
        return same.Count == 0
            ? "Make it internal or private."
            : $"Declare it as upstream does:{string.Concat(same.Select(Line))}";
    }

    private static string Line(string member) => Environment.NewLine + "      " + member;

    private static string NameOf(string member)
    {
        var end = member.IndexOfAny(['(', '{', '=']);
        return (end < 0 ? member : member[..end]).Trim().Split(' ')[^1];
    }
}
