using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.DateTimes;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Modifiers;
using Microsoft.Recognizers.Text.DateTime.Periods;
using Microsoft.Recognizers.Text.DateTime.Sets;
using Microsoft.Recognizers.Text.DateTime.Times;
using Microsoft.Recognizers.Text.DateTime.Words;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// Reads a text from left to right: at each token the longest reading of all rules is taken and the reader goes on
/// behind it, or one token on. Every rule looks at a bounded number of tokens, so the whole is linear.
/// </summary>
internal static class Reader
{
    public static List<Entity> Read(Reading r)
    {
        List<Entity> found = null;
        for (var index = 0; index < r.Count;)
        {
            var entity = CouldBegin(r, index) ? ReadAt(r, index) : null;
            if (entity is null)
            {
                index++;
                continue;
            }

            (found ??= []).Add(entity);
            index = entity.Next;
            if (entity.Kind is EntityKind.Time or EntityKind.DateTime && ReadMovedTime(r, index) is { } moved)
            {
                found.Add(moved);
                index = moved.Next;
            }
        }

        return found;
    }

    private static bool CouldBegin(Reading r, int index) => r.Text[index].Kind switch
    {
        TokenKind.Digits => true,
        TokenKind.Symbol => r.Text[index].Length == 1 && r.Text.Folded(index)[0] is '<' or '>' or '=' or '½' or '¼' or '¾' or '\'',
        _ => r[index].Starts || HolidayRules.CouldBegin(r, index),
    };

    private static Entity ReadAt(Reading r, int index)
    {
        var core = ReadCore(r, index);
        var modified = ReadModified(r, index);
        var entity = Entity.Longer(core, modified);
        return entity is not null && ReferenceEquals(entity, core) ? Modifier.ApplyBehind(r, core) : entity;
    }

    private static Entity ReadModified(Reading r, int index)
    {
        var next = ModifierWords.Skip(r, index, out var mod);
        var found = next > index;
        var around = r.Is(next, Key.Around);
        next = around ? next + 1 : next;
        if (!found && !around)
        {
            return null;
        }

        var entity = ReadCore(r, next) ?? ReadCore(r, r.SkipThe(next));
        if (entity is null || entity.Kind == EntityKind.Set || (around && IsNumberOnly(r, entity)))
        {
            return null;
        }

        entity = Modifier.Apply(entity, index, mod, around);
        return found ? entity : Modifier.ApplyBehind(r, entity);
    }

    // "around 3" is an hour and no approximate one
    private static bool IsNumberOnly(Reading r, Entity entity) =>
        entity.Kind == EntityKind.Time && entity.Next == entity.First + 1 && (r.IsDigits(entity.First) || r[entity.First].Number >= 0);

    // The first of the kinds wins where two readings are equally long.
    private static Entity ReadCore(Reading r, int index)
    {
        var entity = DateRules.Read(r, index);
        entity = Entity.Longer(entity, TimeRules.Read(r, index));
        entity = Entity.Longer(entity, DatePeriodRules.Read(r, index));
        entity = Entity.Longer(entity, DurationPeriodRules.Read(r, index));
        entity = Entity.Longer(entity, DurationRules.ReadBounded(r, index) ?? DurationRules.Read(r, index));
        entity = Entity.Longer(entity, TimeRangeRules.Read(r, index));
        entity = Entity.Longer(entity, DayPartRules.Read(r, index));
        entity = Entity.Longer(entity, DateTimePeriodRules.Read(r, index));
        entity = Entity.Longer(entity, DateTimeRules.Read(r, index));
        entity = Entity.Longer(entity, SetRules.Read(r, index));
        return Entity.Longer(entity, HolidayRules.Read(r, index));
    }

    // "move the 3pm meeting to 5": the number at the end is an hour too
    private static Entity ReadMovedTime(Reading r, int index)
    {
        var to = r.Text.Is(index, "skype") || r.Text.Is(index, "teams") || r.Text.Is(index, "zoom") || r.Text.Is(index, "facetime") ? index + 1 : index;
        return r.Is(to, Key.Meeting) && r.Is(to + 1, Key.To) && ClockReader.TryRead(r, to + 2, atSaid: false, out var time) && time.Minute < 0
            && r.IsClauseEnd(time.Next)
            ? TimeRules.Make(to + 2, time)
            : null;
    }
}
