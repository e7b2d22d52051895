using System.Globalization;

namespace BackPainBot.WebChat;

/// <summary>A colour of the screen, and what it takes to read it: contrast as the Web Content Accessibility Guidelines count it.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast at which text of ordinary size can be read (level AA).</summary>
    public const double Readable = 4.5;

    private const int Steps = 40;

    public static Colour Default { get; } = new(0x0b, 0x5c, 0x8a);

    public static Colour White { get; } = new(255, 255, 255);

    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>White or black, whichever is read better on this colour.</summary>
    public Colour TextOnIt => ContrastWith(White) >= ContrastWith(Black) ? White : Black;

    /// <summary>A colour written <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Parse(string? text) =>
        text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    /// <summary>This colour, mixed with as little white or black as makes it readable on all of <paramref name="backgrounds"/>.</summary>
    public Colour ReadableOn(params Colour[] backgrounds)
    {
        var colour = this;
        var toward = backgrounds[0].TextOnIt;
        for (var step = 1; step <= Steps && !backgrounds.All(background => colour.ContrastWith(background) >= Readable); step++)
        {
            colour = Mix(toward, step / (double)Steps);
        }

        return colour;
    }

    /// <summary>From 1, the same, to 21, black on white.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private Colour Mix(Colour other, double share) =>
        new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));
}
