namespace Microsoft.Recognizers.Text.DateTime.Words;

/// <summary>A unit of duration, from the smallest to the largest; the order is used.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
}
