using System.Globalization;
using Microsoft.Recognizers.Text.Digits;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Goes through a text from number to number.</summary>
internal sealed class EnglishNumberFinder
{
    private const string TypeName = "number";

    private readonly NumberScope scope;

    public EnglishNumberFinder(NumberOptions options) => scope =
        options.HasFlag(NumberOptions.PercentageMode) ? NumberScope.NoRatiosWithIn | NumberScope.NoRatiosWithOutOf
        : options.HasFlag(NumberOptions.ExperimentalMode) ? NumberScope.NoRatiosWithIn
        : NumberScope.Pure;

    public List<ModelResult> Find(TokenText text)
    {
        var results = new List<ModelResult>();
        var index = 0;
        while (index < text.Count)
        {
            if (EnglishNumberReader.TryRead(text, index, scope, out var number))
            {
                results.Add(text.ToResult(number.First, number.Next, TypeName, Resolve(number)));
                index = number.Next;
            }
            else
            {
                index = Skip(text, index);
            }
        }

        return results;
    }

    /// <summary>Behind digits that are no number ("180.25ml"), none of their parts is one either.</summary>
    private static int Skip(TokenText text, int index)
    {
        var isDigits = text.IsDigits(index);
        index++;
        while (isDigits && DigitBoundary.IsSeparatorAndDigits(text, index))
        {
            index += 2;
        }

        return index;
    }

    private static SortedDictionary<string, object> Resolve(NumberReading number)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = number.Value.ToString("G15", CultureInfo.InvariantCulture),
        };
        var subType = number.SubType switch
        {
            NumberSubType.Integer => "integer",
            NumberSubType.Decimal => "decimal",
            NumberSubType.Fraction => "fraction",
            NumberSubType.Power => "power",
            _ => null,
        };
        if (subType is not null)
        {
            resolution[ResolutionKey.SubType] = subType;
        }

        return resolution;
    }
}
