using System.Globalization;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads and writes what a pattern or a choice says: <c>fever</c>, <c>!fever</c>, <c>?fever</c>, <c>mode=sudden</c>, <c>severity=7</c>, <c>age=#</c>.</summary>
internal static class Effects
{
    public static Effect[] Read(Entry? entry, Findings findings) =>
        entry is null ? [] : [.. entry.Items.Select(i => ReadOne(i, findings)).OfType<Effect>()];

    private static Effect? ReadOne(Entry entry, Findings findings)
    {
        var text = entry.Text.Trim();
        var presence = text.Length > 0 ? text[0] switch { '!' => Presence.Absent, '?' => Presence.Unknown, _ => Presence.Present } : Presence.Present;
        var name = text.TrimStart('!', '?');
        string? value = null;
        var number = double.NaN;
        if (name.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
        {
            value = name[(at + 1)..];
            name = name[..at];
        }

        if (!findings.Ids.TryGetValue(name, out var finding))
        {
            entry.Complain($"There is no finding '{name}'.", "Add it to findings.yaml, or mend the name.");
            return null;
        }

        var definition = findings.All[finding];
        if (definition.Kind == FindingKind.Quantity && value is not null)
        {
            number = value == "#" ? double.NaN : double.Parse(value, CultureInfo.InvariantCulture);
            value = null;
        }
        else if (definition.Kind == FindingKind.Choice && presence == Presence.Present && value is not null && !definition.Values.Contains(value))
        {
            entry.Complain($"'{name}' has no value '{value}'.", $"Take one of {string.Join(", ", definition.Values)}.");
            return null;
        }
        else if (definition.Kind is FindingKind.Sign or FindingKind.History && value is not null)
        {
            entry.Complain($"'{name}' takes no value.", "Leave it out.");
            return null;
        }

        findings.Used.Add(finding);
        return new Effect(finding, presence, value, number);
    }

    public static void Write(BinaryWriter writer, Effect effect)
    {
        writer.Write(effect.Finding);
        writer.Write((byte)effect.Presence);
        writer.WriteOptional(effect.Value);
        writer.Write(effect.Number);
    }
}
