namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The kinds of result.</summary>
internal enum EntityKind : byte
{
    Date,
    Time,
    DateTime,
    DatePeriod,
    TimePeriod,
    DateTimePeriod,
    Duration,
    Set,
}
