using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Modifiers;

/// <summary>Applies "before", "since", "around" and "or later" to what was read.</summary>
internal static class Modifier
{
    /// <summary>A copy with a modifier before it.</summary>
    /// <param name="entity">What was read.</param>
    /// <param name="first">The modifier's first token.</param>
    /// <param name="mod">The modifier, or null for none that changes anything.</param>
    /// <param name="around">Whether "around" was said.</param>
    public static Entity Apply(Entity entity, int first, string mod, bool around)
    {
        var copy = entity.Copy();
        copy.First = first;
        if (mod is not null)
        {
            copy.Mod = Combine(copy.Mod, mod);
            copy.Traits |= EntityTraits.RangeChanging;
        }

        if (around)
        {
            copy.Mod = mod is null ? Combine(copy.Mod, "approx") : Combine("approx", copy.Mod);
        }

        return copy;
    }

    /// <summary>The same, with "or later" behind it if it is there.</summary>
    public static Entity ApplyBehind(Reading r, Entity entity)
    {
        var allowed = entity.Kind is EntityKind.Date or EntityKind.Time || (entity.Kind == EntityKind.DatePeriod && entity.Has(EntityTraits.HasYear));
        var next = allowed ? ModifierWords.SkipOrLater(r, entity.Next) : entity.Next;
        if (next == entity.Next)
        {
            return entity;
        }

        var copy = Apply(entity, entity.First, "since", around: false);
        copy.Next = next;
        return copy;
    }

    private static string Combine(string original, string added) =>
        string.IsNullOrEmpty(original) || original == added ? added : string.Concat(added, "-", original);
}
