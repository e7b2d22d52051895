using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choices an answer means: by words, or else by place ("the first"), or else by number.</summary>
public class ChoiceRecognizers
{
    /// <summary>Reads which choices an answer means.</summary>
    /// <param name="utterance">The answer; null for an empty one.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to find them; null for the defaults.</param>
    /// <returns>The choices found, in the order of the answer; empty if there are none.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <inheritdoc cref="RecognizeChoices(string, IList{string}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list ?? Array.Empty<Choice>(), options);
        if (found.Count > 0 || list is not { Count: > 0 } || string.IsNullOrWhiteSpace(utterance))
        {
            return found;
        }

        var culture = options?.Locale ?? Culture.English;
        if (options?.RecognizeOrdinals ?? true)
        {
            AddByPlace(found, NumberRecognizer.RecognizeOrdinal(utterance, culture), list);
        }

        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            AddByPlace(found, NumberRecognizer.RecognizeNumber(utterance, culture), list);
        }

        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static void AddByPlace(List<ModelResult<FoundChoice>> found, List<ModelResult> places, IList<Choice> list)
    {
        foreach (var place in places)
        {
            if (place.Resolution == null
                || !place.Resolution.TryGetValue(ResolutionKey.Value, out var value)
                || !int.TryParse(value?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                || number < 1
                || number > list.Count)
            {
                continue;
            }

            found.Add(new ModelResult<FoundChoice>
            {
                Start = place.Start,
                End = place.End,
                Text = place.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[number - 1]?.Value, Index = number - 1, Score = 1.0f },
            });
        }
    }
}
