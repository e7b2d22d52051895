using Microsoft.Recognizers.Text.DateTime.English;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, periods, durations and what recurs. Safe to use from several threads.</summary>
public class DateTimeModel : IModel
{
    private readonly bool dayFirst;

    internal DateTimeModel(bool dayFirst) => this.dayFirst = dayFirst;

    /// <summary>The model's name, <c>datetime</c>.</summary>
    public string ModelTypeName => "datetime";

    /// <summary>Finds what a text says of time, taking it to be said now, on this machine's clock.</summary>
    /// <param name="query">The text; null counts as empty.</param>
    public List<ModelResult> Parse(string query) => Parse(query, TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Finds what a text says of time.</summary>
    /// <param name="query">The text; null counts as empty.</param>
    /// <param name="refTime">When it was said, on the wall clock of who said it.</param>
    /// <returns>The results in the order of the text, never overlapping; empty if there are none.</returns>
    public List<ModelResult> Parse(string query, Moment refTime)
    {
        var reading = new Reading(TokenText.Tokenize(query), EnglishWords.Vocabulary, refTime, dayFirst);
        var entities = Reader.Read(reading);
        var results = new List<ModelResult>(entities?.Count ?? 0);
        if (entities is not null)
        {
            foreach (var entity in entities)
            {
                results.Add(ResolutionWriter.Write(reading, entity));
            }
        }

        return results;
    }
}
