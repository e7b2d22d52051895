using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Writes what was read as results: candidates in the past before those in the future, the morning before the afternoon.</summary>
internal static class ResolutionWriter
{
    private const string NotResolved = "not resolved";

    public static ModelResult Write(Reading r, Entity entity)
    {
        var values = new List<Dictionary<string, string>>(2);
        var ranged = entity.Has(EntityTraits.RangeChanging);
        AddValues(values, entity, TypeOf(entity.Kind, entity.Mod is not null), ranged ? SourceOf(entity) : null);
        var first = r.Text[entity.First];
        var last = r.Text[entity.Next - 1];
        return new ModelResult
        {
            Start = first.Start,
            End = last.End - 1,
            Text = r.Text.Slice(entity.First, entity.Next).ToLowerInvariant(),
            TypeName = "datetimeV2." + TypeOf(entity.Kind, ranged),
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.ValueSet] = values },
        };
    }

    private static void AddValues(List<Dictionary<string, string>> values, Entity entity, string type, string source)
    {
        var past = Candidate.Of(entity, future: false);
        var future = Candidate.Of(entity, future: true);
        var same = past == future;
        if (!past.IsEmpty)
        {
            values.Add(Make(entity, past, type, source));
        }

        if (!same && !future.IsEmpty)
        {
            values.Add(Make(entity, future, type, source));
        }

        if (entity.AmPm)
        {
            var count = values.Count;
            for (var index = 0; index < count; index++)
            {
                values.Add(Make(entity, (index == 0 && !past.IsEmpty ? past : future).Later(entity), type, source));
            }
        }

        if (values.Count == 0)
        {
            values.Add(new Dictionary<string, string>(3, StringComparer.Ordinal)
            {
                [DateTimeResolutionKey.Timex] = entity.Timex,
                [ResolutionKey.Type] = type,
                [ResolutionKey.Value] = NotResolved,
            });
        }
    }

    private static Dictionary<string, string> Make(Entity entity, Candidate candidate, string type, string source)
    {
        var result = new Dictionary<string, string>(4, StringComparer.Ordinal)
        {
            [DateTimeResolutionKey.Timex] = candidate.Timex ?? entity.Timex,
            [ResolutionKey.Type] = type,
        };
        AddIfAny(result, DateTimeResolutionKey.Mod, entity.Mod);
        AddIfAny(result, DateTimeResolutionKey.List, entity.Days);
        AddIfAny(result, DateTimeResolutionKey.SourceEntity, source);
        AddIfAny(result, DateTimeResolutionKey.Start, candidate.Start);
        AddIfAny(result, DateTimeResolutionKey.End, candidate.End);
        AddIfAny(result, ResolutionKey.Value, candidate.Value);
        return result;
    }

    private static void AddIfAny(Dictionary<string, string> result, string key, string value)
    {
        if (value is not null)
        {
            result[key] = value;
        }
    }

    private static string SourceOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Date or EntityKind.Time or EntityKind.DateTime => "datetimepoint",
        EntityKind.DatePeriod => "datetimerange",
        _ => null,
    };

    private static string TypeOf(EntityKind kind, bool ranged) => kind switch
    {
        EntityKind.Date => ranged ? "daterange" : "date",
        EntityKind.Time => ranged ? "timerange" : "time",
        EntityKind.DateTime => ranged ? "datetimerange" : "datetime",
        EntityKind.DatePeriod => "daterange",
        EntityKind.TimePeriod => "timerange",
        EntityKind.DateTimePeriod => "datetimerange",
        EntityKind.Duration => "duration",
        _ => "set",
    };
}
