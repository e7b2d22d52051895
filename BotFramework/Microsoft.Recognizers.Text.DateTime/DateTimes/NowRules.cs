using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>"now", "at the moment", "as soon as possible", "recently".</summary>
internal static class NowRules
{
    public static Entity Read(Reading r, int index)
    {
        var next = index + 1;
        var timex = "PRESENT_REF";
        switch (r[index].Key)
        {
            case Key.Now when !IsAside(r, index):
                break;
            case Key.Right when r.Is(next, Key.Now):
                next++;
                break;
            case Key.At when TryReadMoment(r, next, out var end):
                next = end;
                break;
            case Key.Asap:
                timex = "FUTURE_REF";
                break;
            case Key.As when r.Is(next, Key.Soon) && r.Is(next + 1, Key.As) && r.Is(next + 2, Key.Possible):
                next += 3;
                timex = "FUTURE_REF";
                break;
            case Key.Recently or Key.Previously:
                timex = "PAST_REF";
                break;
            default:
                return null;
        }

        var entity = Entity.Point(EntityKind.DateTime, index, next, timex, r.Reference);
        entity.Traits = EntityTraits.Now | EntityTraits.SpecialDay;
        return entity;
    }

    // "at present", "at this time", "at the moment", "at the present time"
    private static bool TryReadMoment(Reading r, int index, out int next)
    {
        next = index + 1;
        if (r.Is(index, Key.Present))
        {
            return true;
        }

        if (r[index].Key is not (Key.The or Key.This))
        {
            return false;
        }

        var the = r.Is(index, Key.The);
        if (the && r[next].Key is Key.Present or Key.Current && r.Is(next + 1, Key.Time))
        {
            next += 2;
            return true;
        }

        var found = r[next] is { Unit: Unit.Minute, PluralUnit: false } || (the ? r.Is(next, Key.Moment) : r.Is(next, Key.Time));
        next++;
        return found;
    }

    // "now, let me see", "is now for sale", "for now"
    private static bool IsAside(Reading r, int index) =>
        (index == 0 && r.IsSymbol(1, ',')) || r.Is(index - 1, Key.For)
        || (r.Is(index + 1, Key.For) && (r.Text.Is(index - 1, "is") || r.Text.Is(index - 1, "are")));
}
