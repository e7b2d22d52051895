using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>The units of a model and the forms they are written in.</summary>
/// <param name="capacity">How many words all forms have, about; it grows if there are more.</param>
internal sealed class UnitTable(int capacity = 32)
{
    private readonly PhraseTable forms = new(capacity);
    private readonly List<Unit> units = [];

    /// <summary>Adds units of one sub-type.</summary>
    /// <param name="subType">What they measure.</param>
    /// <param name="lines">
    /// One unit a line, as <c>Name: form|form|~form</c>, in lower case; <c>~</c> marks a form that is a unit only behind a number.
    /// </param>
    public UnitTable Add(string subType, string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            units.Add(new Unit(line[..colon], subType));
            foreach (var form in line[(colon + 2)..].TrimEnd('\r').Split('|'))
            {
                AddForm(form);
            }
        }

        return this;
    }

    /// <summary>Adds units made of a prefix and a base: "kilometer", "kilo meter", "kilometres", "km".</summary>
    /// <param name="subType">What they measure.</param>
    /// <param name="bases">The base in each spelling; the first one names the unit.</param>
    /// <param name="symbol">The base's symbol; null if there are no symbols.</param>
    /// <param name="prefixes">The prefixes as <c>name=symbol</c>; the first of several names, split by <c>/</c>, names the unit.</param>
    public UnitTable AddMetric(string subType, string[] bases, string symbol, string prefixes)
    {
        foreach (var prefix in prefixes.Split(' '))
        {
            var split = prefix.IndexOf('=');
            var names = prefix[..split].Split('/');
            units.Add(new Unit(char.ToUpperInvariant(names[0][0]) + names[0][1..] + bases[0], subType));
            foreach (var name in names)
            {
                foreach (var unit in bases)
                {
                    AddForm(name + unit);
                    AddForm(name + unit + "s");
                    AddForm(name + " " + unit);
                    AddForm(name + " " + unit + "s");
                }
            }

            if (symbol is not null)
            {
                foreach (var sign in prefix[(split + 1)..].Split('/'))
                {
                    AddForm(sign + symbol);
                }
            }
        }

        return this;
    }

    /// <summary>Reads the longest form that begins at a token.</summary>
    public bool TryRead(TokenText text, int index, out UnitReading unit)
    {
        var next = forms.FindLongest(text, index, out var value);
        if (value < 0)
        {
            unit = default;
            return false;
        }

        var found = units[value / 2];
        unit = new UnitReading(found.Name, found.SubType, value % 2 == 0, next);
        return true;
    }

    private void AddForm(string form)
    {
        var onlyBehindNumber = form[0] == '~';
        forms.Add(onlyBehindNumber ? form[1..] : form, ((units.Count - 1) * 2) + (onlyBehindNumber ? 1 : 0));
    }

    private sealed record Unit(string Name, string SubType);
}
