using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The English words that numbers are made of.</summary>
internal static class EnglishNumberWords
{
    private static readonly WordTable Table = new WordTable(160)
        .Add((int)NumberWord.Article, "a=1 an=1")
        .Add((int)NumberWord.Unit, "zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9")
        .Add((int)NumberWord.Teen, "ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19")
        .Add((int)NumberWord.Ten, "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")
        .Add((int)NumberWord.Round, "hundred=100 hundreds=100 thousand=1000 thousands=1000 lakh=100000 lakhs=100000")
        .Add((int)NumberWord.Round, "million=1000000 millions=1000000 mln=1000000 crore=10000000 crores=10000000")
        .Add((int)NumberWord.Round, "billion=1000000000 billions=1000000000 bln=1000000000")
        .Add((int)NumberWord.Round, "trillion=1000000000000 trillions=1000000000000 tln=1000000000000")
        .Add((int)NumberWord.Dozen, "dozen=12 dozens=12 doz=12 dozs=12 dz=12 dzs=12")
        .Add((int)NumberWord.Ordinal, "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 nineth=9 tenth=10")
        .Add((int)NumberWord.Ordinal, "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17")
        .Add((int)NumberWord.Ordinal, "eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60")
        .Add((int)NumberWord.Ordinal, "seventieth=70 eightieth=80 ninetieth=90")
        .Add((int)NumberWord.OrdinalPlural, "firsts=1 seconds=2 thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 nineths=9")
        .Add((int)NumberWord.OrdinalPlural, "tenths=10 elevenths=11 twelfths=12 thirteenths=13 fourteenths=14 fifteenths=15 sixteenths=16")
        .Add((int)NumberWord.OrdinalPlural, "seventeenths=17 eighteenths=18 nineteenths=19 twentieths=20 thirtieths=30 fortieths=40")
        .Add((int)NumberWord.OrdinalPlural, "fiftieths=50 sixtieths=60 seventieths=70 eightieths=80 ninetieths=90")
        .Add((int)NumberWord.RoundOrdinal, "hundredth=100 thousandth=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000")
        .Add((int)NumberWord.RoundOrdinalPlural, "hundredths=100 thousandths=1000 millionths=1000000 billionths=1000000000")
        .Add((int)NumberWord.RoundOrdinalPlural, "trillionths=1000000000000")
        .Add((int)NumberWord.Half, "half=2")
        .Add((int)NumberWord.Quarter, "quarter=4")
        .Add((int)NumberWord.PartPlural, "halves=2 quarters=4")
        .Add((int)NumberWord.And, "and")
        .Add((int)NumberWord.Point, "point")
        .Add((int)NumberWord.Negative, "minus negative");

    /// <summary>Letters behind digits that multiply them. Case matters: "10 M" is ten million, "10 m" is ten metres.</summary>
    private static readonly WordTable Multipliers = new WordTable()
        .Add(1, "k=1000 mil=1000000")
        .Add(2, "m=1000000 mm=1000000 g=1000000000")
        .Add(3, "b=1000000000");

    /// <summary>What part a token plays, and its value.</summary>
    public static NumberWord Find(TokenText text, int index, out long value)
    {
        if (!text.IsWord(index))
        {
            value = 0;
            return NumberWord.None;
        }

        var entry = Table.Find(text, index);
        value = entry.Value;
        return (NumberWord)entry.Kind;
    }

    public static NumberWord Find(TokenText text, int index) => Find(text, index, out _);

    /// <summary>What the letters behind digits multiply them by; 1 if they do not.</summary>
    public static double Multiplier(TokenText text, int index)
    {
        if (!text.IsWord(index) || text[index].Length > 3)
        {
            return 1;
        }

        var entry = Multipliers.Find(text, index);
        return entry.Kind switch
        {
            1 or 3 => entry.Value,
            2 when text.Source.AsSpan(text[index].Start, text[index].Length).IndexOfAnyInRange('a', 'z') < 0 => entry.Value,
            _ => 1,
        };
    }

    public static bool IsHyphen(TokenText text, int index) => text.Is(index, '-');
}
