namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Rules that many others ask for the same token; their answers are kept while a text is read.</summary>
[Flags]
internal enum SharedRule : byte
{
    None = 0,
    Date = 1,
    Time = 2,
    Duration = 4,
}
