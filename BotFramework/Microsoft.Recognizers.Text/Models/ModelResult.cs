namespace Microsoft.Recognizers.Text;

/// <summary>One thing found in a text: where it is and what it means.</summary>
public class ModelResult
{
    /// <summary>The words found, in lower case.</summary>
    public string Text { get; set; }

    /// <summary>Index of the first UTF-16 code unit in the text that was searched.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last UTF-16 code unit, inclusive.</summary>
    public int End { get; set; }

    /// <summary>The kind, such as <c>number</c>, <c>ordinal</c> or <c>datetimeV2.date</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>The meaning, under the names of <see cref="ResolutionKey"/>.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
