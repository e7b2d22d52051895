namespace Microsoft.Bot.Schema;

/// <summary>Kinds of searches, for <see cref="SearchInvokeValue.Kind"/>.</summary>
public static class SearchInvokeTypes
{
    /// <summary>A list of hits is wanted.</summary>
    public const string Search = "search";

    /// <summary>A direct answer is wanted.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Choices are wanted for what has been written so far.</summary>
    public const string Typeahead = "typeahead";
}
