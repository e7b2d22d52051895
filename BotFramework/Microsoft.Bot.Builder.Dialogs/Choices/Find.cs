namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values in a text by their words, which need not stand close together or in one form of letters.</summary>
public static class Find
{
    private const int DefaultTokenDistance = 2;

    /// <summary>Finds choices in an answer by their words.</summary>
    /// <param name="utterance">The answer; null for an empty one.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to find them; null for the defaults.</param>
    /// <returns>The choices found, in the order of the answer; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException">There are no choices.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <inheritdoc cref="FindChoices(string, IList{string}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            AddWords(values, choices[index], index, options);
        }

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>Finds values in an answer by their words. Of values that share words the best wins, then the longest.</summary>
    /// <param name="utterance">The answer; null for an empty one.</param>
    /// <param name="values">The values; in no particular order.</param>
    /// <param name="options">How to find them; null for the defaults.</param>
    /// <returns>The values found, in the order of the answer, each index once at most; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException">There are no values.</exception>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (string.IsNullOrEmpty(utterance))
        {
            return new List<ModelResult<FoundValue>>();
        }

        // As a button sends it. It also tells apart values that differ in nothing but signs, which have no words.
        var same = values.Find(value => value.Value == utterance);
        if (same != null)
        {
            return new List<ModelResult<FoundValue>> { Result(utterance, 0, utterance.Length - 1, same, 1.0f) };
        }

        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options?.Locale);
        var matches = new List<ValueMatch>();
        foreach (var value in values.OrderByDescending(value => value.Value?.Length ?? 0))
        {
            if (!string.IsNullOrEmpty(value.Value))
            {
                AddMatches(matches, tokens, value, tokenizer(value.Value, options?.Locale), options);
            }
        }

        return Best(matches, tokens, utterance);
    }

    private static void AddWords(List<SortedValue> values, Choice choice, int index, FindChoicesOptions options)
    {
        void Add(string word)
        {
            if (!string.IsNullOrEmpty(word))
            {
                values.Add(new SortedValue { Value = word, Index = index });
            }
        }

        if (options is not { NoValue: true })
        {
            Add(choice?.Value);
        }

        if (options is not { NoAction: true })
        {
            Add(choice?.Action?.Title);
        }

        choice?.Synonyms?.ForEach(Add);
    }

    private static void AddMatches(List<ValueMatch> matches, List<Token> tokens, SortedValue value, List<Token> words, FindValuesOptions options)
    {
        var from = 0;
        while (from < tokens.Count && ValueMatch.Next(tokens, from, value, words, options?.MaxTokenDistance ?? DefaultTokenDistance) is { } match)
        {
            from = match.End + 1;
            if (match.IsComplete || options is { AllowPartialMatches: true })
            {
                matches.Add(match);
            }
        }
    }

    private static List<ModelResult<FoundValue>> Best(List<ValueMatch> matches, List<Token> tokens, string utterance)
    {
        var found = new List<ModelResult<FoundValue>>();
        var usedTokens = new bool[tokens.Count];
        var usedIndexes = new HashSet<int>();

        // The order is stable: among equals the longer value stays first.
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            var taken = usedTokens.AsSpan(match.Start, match.End - match.Start + 1);
            if (!taken.Contains(true) && usedIndexes.Add(match.Value.Index))
            {
                taken.Fill(true);
                found.Add(Result(utterance, tokens[match.Start].Start, tokens[match.End].End, match.Value, match.Score));
            }
        }

        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static ModelResult<FoundValue> Result(string utterance, int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance.Substring(start, end - start + 1),
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
