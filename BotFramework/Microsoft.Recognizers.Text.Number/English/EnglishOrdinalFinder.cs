using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Goes through a text from ordinal to ordinal.</summary>
internal sealed class EnglishOrdinalFinder(NumberOptions options)
{
    private const string TypeName = "ordinal";
    private const string RelativeTypeName = "ordinal.relative";
    private const string FromStart = "start";

    private readonly bool findsRelative = !options.HasFlag(NumberOptions.SuppressExtendedTypes);

    public List<ModelResult> Find(TokenText text)
    {
        var results = new List<ModelResult>();
        var index = 0;
        while (index < text.Count)
        {
            if (findsRelative && RelativeOrdinals.TryRead(text, index, out var offset, out var relativeTo, out var next))
            {
                var sign = offset < 0 ? string.Empty : "+";
                var value = string.Create(CultureInfo.InvariantCulture, $"{relativeTo}{sign}{offset}");
                results.Add(text.ToResult(index, next, RelativeTypeName, Resolve(Format(offset), relativeTo, value)));
                index = next;
            }
            else if (EnglishOrdinalReader.TryRead(text, index, out var ordinal, out next))
            {
                var value = Format(ordinal);
                results.Add(text.ToResult(index, next, TypeName, Resolve(value, FromStart, value)));
                index = next;
            }
            else
            {
                index++;
            }
        }

        return results;
    }

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static SortedDictionary<string, object> Resolve(string offset, string relativeTo, string value) =>
        new(StringComparer.Ordinal)
        {
            [ResolutionKey.Offset] = offset,
            [ResolutionKey.RelativeTo] = relativeTo,
            [ResolutionKey.Value] = value,
        };
}
